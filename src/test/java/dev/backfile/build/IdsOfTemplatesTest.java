package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link may lead to an id that the page has from its template; which, the templates say. */
class IdsOfTemplatesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} and a link to #{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<main id=\"content\">        | content        | true",
                "<main id='content'>          | content        | true",
                "<main id=content>            | content        | true",
                "<a name=\"content\"></a>     | content        | true",
                "<p id=\"part-${1 + 1}\"></p> | part-2         | true",
                "<p id=\"part-${1 + 1}\"></p> | pair-2         | false",
                "<p id=\"${content.title}\">  | anything       | false",
                "<main class=\"content\">     | content        | false"
            })
    void aLinkLeadsToWhatATemplateWrites(String template, String id, boolean there) {
        Site site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "render.index=false",
                        "render.archive=false",
                        "render.feed=false",
                        "render.sitemap=false",
                        "render.tags=false")
                .with("templates/post.ftl", template + "${content.body}")
                .with(
                        "content/first.md",
                        "title=First",
                        "date=2014-10-24",
                        "type=post",
                        "status=published",
                        "~~~~~~",
                        "See [there](#" + id + ").")
                .bake();

        assertThat(site.mistakes().stream().noneMatch(mistake -> mistake.endsWith("broken-anchor")))
                .isEqualTo(there);
    }

    @Test
    void theBuiltInThemeHasItsOwn() {
        Site site = Site.in(folder).article("one.md", "---", "[Up](#_main), [nowhere](#content).");
        site.bake();

        assertThat(site.mistakes())
                .filteredOn(mistake -> mistake.endsWith("broken-anchor"))
                .hasSize(1);
    }
}
