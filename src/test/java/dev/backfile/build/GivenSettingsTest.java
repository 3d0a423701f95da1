package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.BakeRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that a bake is given beside the file: for a staging host, or the address of a preview. */
class GivenSettingsTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteOfTwoArticles() {
        site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "site.title=The Paper")
                .article("a.md", "---", "One.")
                .article("b.md", "---", "Two.");
    }

    @Test
    void theyGoBeforeThoseOfTheFileAndTheLastOfAKeyCounts() {
        site.options(request -> request.withSetting("site.host=https://first.example.org")
                        .withSetting("site.host=https://staging.example.org"))
                .bake();

        assertThat(folder.resolve("target/site/a.html"))
                .content()
                .contains("https://staging.example.org/a.html")
                .contains("The Paper")
                .doesNotContain("https://example.org", "first");
    }

    @Test
    void theyAreWrittenAsInTheFileWithListsAndReferences() {
        site.options(request -> request.withSetting("taxonomies=topics,places")
                        .withSetting("site.title=Staging of ${site.host}"))
                .article("c.md", "topics: tides", "places: Saltmere", "---", "Three.")
                .bake();

        assertThat(folder.resolve("target/site/topics/tides.html")).exists();
        assertThat(folder.resolve("target/site/places/saltmere.html")).exists();
        assertThat(folder.resolve("target/site/a.html")).content().contains("Staging of https://example.org");
    }

    @Test
    void theyAreRememberedAsWhatPagesWereMadeFrom() {
        site.bake();
        site.options(request -> request.withSetting("site.title=Another")).bake();
        assertThat(folder.resolve("target/site/a.html")).content().contains("Another");

        site.options(request -> request).bake();
        assertThat(folder.resolve("target/site/a.html")).content().contains("The Paper");
    }

    @Test
    void aMistakeInOneIsToldAtTheOption() {
        site.options(request -> request.withSetting("feed.entries=many").withSetting("render.achive=true"))
                .bake();

        assertThat(site.mistakes())
                .contains("--set feed.entries bad-setting", "--set render.achive misspelled-setting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "site.host", "=x", "two words=x", "a=b\nc=d", "a=b\rc=d", "#a=b", "a:b=c", "a\\=b", "!a=b"})
    void whatCouldNotStandOnALineOfTheFileIsRefused(String setting) {
        BakeRequest request = BakeRequest.of(folder);

        assertThatThrownBy(() -> request.withSetting(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KEY=VALUE");
    }

    @Test
    void aBackslashAtTheEndIsOne() {
        site.options(request -> request.withSetting("site.title=Another\\")).bake();

        assertThat(folder.resolve("target/site/a.html")).content().contains("<title>The a · Another\\</title>");
    }
}
