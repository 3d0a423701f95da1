package dev.backfile.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import dev.backfile.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data of languages, which are large, are loaded where a language needs them and nowhere else. */
@Tag("programs")
class LanguageDataTest {

    private static final String CLDR = "com.ibm.icu.";
    private static final String DATA = CLDR + "impl.ICUResourceBundle";

    @TempDir
    private Path folder;

    @Test
    void anEnglishSiteLoadsNone() throws IOException, InterruptedException {
        Site site = site("en_GB");

        assertThat(loaded(site)).isEmpty();
    }

    @Test
    void anArticleInAnotherLanguageLoadsWhatItSaysAndOrdersNothing() throws IOException, InterruptedException {
        Site site = site("en").article("german.md", "lang: de", "authors: [Ana Berg, Bo Dahl]", "---", "Text.");

        assertThat(loaded(site))
                .contains(DATA, CLDR + "text.SimpleDateFormat", CLDR + "text.ListFormatter")
                .doesNotContain(CLDR + "text.AlphabeticIndex", CLDR + "text.RuleBasedCollator");

        assertThat(loaded(site)).isEmpty();
    }

    @Test
    void anArabicSiteLoadsThemAndNoneWhereNothingChanged() throws IOException, InterruptedException {
        Site site = site("ar");

        assertThat(loaded(site))
                .contains(
                        CLDR + "text.SimpleDateFormat", CLDR + "text.AlphabeticIndex", CLDR + "text.RuleBasedCollator")
                .noneMatch(name -> name.contains("Transliterator") || name.contains("BreakIterator"));
        assertThat(loaded(site)).doesNotContain(DATA);
    }

    private Site site(String locale) {
        return Site.in(folder.resolve("site"))
                .with("jbake.properties", "site.host=https://example.org", "site.title=T", "site.locale=" + locale)
                .article(
                        "english.md",
                        "authors: [Ana Berg, Bo Dahl]",
                        "tags: [bells, tides]",
                        "section: News",
                        "series: {name: Water, part: 1}",
                        "updated: 2015-01-02",
                        "---",
                        "Text.");
    }

    /** The classes of ICU4J that a bake loads, from the command line. */
    private List<String> loaded(Site site) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Process bake = ChildJvm.same("-Xlog:class+load:file=" + log + ":none")
                .start(Main.class, "bake", site.folder().toString());
        String said = new String(bake.getInputStream().readAllBytes());
        assertThat(bake.waitFor()).as(said).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst(" .*", ""))
                    .filter(name -> name.startsWith(CLDR))
                    .toList();
        }
    }
}
