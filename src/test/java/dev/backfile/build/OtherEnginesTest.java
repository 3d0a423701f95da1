package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates that JBake gives to an engine which Backfile does not have. */
class OtherEnginesTest {

    private static final String SOURCE = "<h1>${content.title}</h1><% secret %>";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} is written for {1}")
    @CsvSource({
        "post.gsp,    Groovy",
        "post.groovy, Groovy",
        "post.gxml,   Groovy",
        "post.tpl,    Groovy",
        "post.thyme,  Thymeleaf",
        "post.html,   Thymeleaf",
        "post.peb,    Pebble",
        "post.pebble, Pebble",
        "post.jade,   Jade",
        "post.JADE,   Jade"
    })
    void aSiteOfThemIsOneErrorThatNamesTheEngine(String template, String engine) {
        Site site = jbake("template.post.file=" + template, "template.feed.file=feed.gsp")
                .with("templates/" + template, SOURCE)
                .with("content/a.md", "title=A", "type=none", "~~~~~~", "[x](nowhere.md)")
                .bake();

        assertThat(site.diagnostics()).singleElement().satisfies(mistake -> {
            assertThat(mistake.place()).hasToString("jbake.properties:2:20");
            assertThat(mistake.message())
                    .isEqualTo("the templates of this site are written for " + engine + " (templates/" + template
                            + "), and Backfile has FreeMarker only");
            assertThat(mistake.hint()).contains("theme=backfile");
        });
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void severalAreCountedAndAllTheirEnginesNamed() {
        Site site = jbake("template.post.file=post.gsp", "template.page.file=page.peb", "template.index.file=post.gsp")
                .with("templates/post.gsp", SOURCE)
                .with("templates/page.peb", SOURCE)
                .bake();

        assertThat(site.diagnostics())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message())
                        .contains("for Groovy and Pebble (templates/page.peb and 1 more)"));
    }

    @Test
    void amongFreeMarkersEachThatAPageAsksForIsAnErrorAndItsSourceIsNeverPublished() {
        Site site = jbake("template.page.file=page.gsp")
                .with("templates/post.ftl", "${content.title}")
                .with("templates/page.gsp", SOURCE)
                .with("content/a.md", "title=A", "type=post", "date=2014-10-24", "status=published", "~~~~~~", "Text.")
                .with("content/b.md", "title=B", "type=page", "status=published", "~~~~~~", "Text.")
                .options(request -> request.withKeepGoing(true))
                .bake();

        assertThat(site.diagnostics())
                .filteredOn(mistake -> mistake.code().word().equals("other-engine"))
                .extracting(mistake -> mistake.place() + ": " + mistake.message())
                .containsExactly(
                        "templates/page.gsp: the template 'page.gsp' is written for Groovy, and Backfile has FreeMarker"
                                + " only");
        assertThat(folder.resolve("output/a.html")).hasContent("A");
        assertThat(folder.resolve("output/b.html")).doesNotExist();
    }

    @Test
    void anArticleMayNotNameOne() {
        Site site = Site.in(folder)
                .with("templates/old.gsp", SOURCE)
                .article("a.md", "template: old.gsp", "---")
                .bake();

        assertThat(site.diagnostics())
                .filteredOn(mistake -> mistake.code().word().equals("other-engine"))
                .extracting(mistake -> mistake.place().path() + ": " + mistake.message())
                .containsExactly(
                        "content/a.md: the template 'old.gsp' is written for Groovy, and Backfile has FreeMarker"
                                + " only");
    }

    private Site jbake(String... settings) {
        String written = "site.host=https://example.org\n" + String.join("\n", settings)
                + "\nrender.index=false\nrender.archive=false\nrender.feed=false\nrender.tags=false\nrender.sitemap=false";
        return Site.in(folder).with("jbake.properties", written).with("content/about.txt", "Text");
    }
}
