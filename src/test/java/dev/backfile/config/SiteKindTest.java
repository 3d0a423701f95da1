package dev.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteKindTest {

    @TempDir
    private Path site;

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                // files below the site                settings (separated by blanks)                 kind
                "-,                                    -,                                             BACKFILE with theme",
                "templates/lib/words.ftlh,             -,                                             BACKFILE with theme",
                "templates/post.ftlh,                  -,                                             BACKFILE with theme",
                "templates/post.ftlh templates/index.ftlh, -,                                         BACKFILE with theme",
                "templates/page.ftl templates/feed.ftl, -,                                            JBAKE",
                "templates/page.ftl templates/x.ftlh,  -,                                             BACKFILE with theme",
                "templates/page.ftl,                   theme=backfile,                                BACKFILE with theme",
                "templates/feed.ftl,                   -,                                             BACKFILE with theme",
                "templates/lib/post.ftl,               -,                                             BACKFILE with theme",
                "templates/post.ftlx,                  -,                                             BACKFILE with theme",
                "templates/post.ftl/x.txt,             -,                                             BACKFILE with theme",
                "templates/post.ftl,                   -,                                             JBAKE",
                "templates/index.ftl,                  -,                                             JBAKE",
                "templates/post.ftl,                   theme=backfile,                                BACKFILE with theme",
                "templates/post.ftl,                   defaults=backfile,                             BACKFILE with theme",
                "templates/post.ftlh,                  defaults=jbake,                                JBAKE",
                "templates/post.ftl,                   defaults=jbake theme=backfile,                 JBAKE with theme",
                "-,                                    defaults=jbake,                                JBAKE with theme",
                "templates/post.thyme templates/x.ftl, template.post.file=post.thyme,                 JBAKE",
                "templates/front.gsp templates/x.ftl,  template.archive.file=front.gsp,               JBAKE",
                "templates/x.ftl,                      template.archive.file=front.gsp,               BACKFILE with theme",
                "templates/front.gsp,                  template.archive.file=front.gsp theme=backfile, BACKFILE with theme",
                "templates/post.thyme,                 -,                                             BACKFILE with theme",
                "templates/post.ftl,                   template.post.file=article.ftl,                BACKFILE with theme",
                "templates/one/article.ftl,            template.post.file=one/article.ftl,            JBAKE",
                "templates/article.FTLH,               template.post.file=article.FTLH,               BACKFILE with theme",
                "templates/post.ftlh,                  template.post.file=post.ftlh,                  BACKFILE with theme",
                "skin/post.ftl,                        template.folder=skin,                          JBAKE",
                "templates/post.ftl skin/x.ftlh,       template.folder=skin,                          BACKFILE with theme",
                "post.ftl,                             template.post.file=../post.ftl,                BACKFILE with theme",
            })
    void aSiteIsJBakesOnlyIfItsTemplatesOfArticlesOrOfTheFrontPageAre(String files, String settings, String kind)
            throws IOException {
        Files.createDirectories(site.resolve("content"));
        for (String file : files == null ? new String[0] : files.split(" ")) {
            Files.createDirectories(site.resolve(file).getParent());
            Files.createFile(site.resolve(file));
        }
        if (settings != null) {
            Files.writeString(site.resolve("jbake.properties"), settings.replace(' ', '\n'));
        }

        Settings read = new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                .read(site)
                .settings()
                .orElseThrow();

        assertThat(read.defaults() + (read.builtInTheme() ? " with theme" : "")).isEqualTo(kind);
    }
}
