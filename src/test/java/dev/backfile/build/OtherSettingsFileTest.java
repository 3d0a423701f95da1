package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake with a file of settings that is not the one in the site's folder. */
class OtherSettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void itIsReadInThePlaceOfTheSites() {
        Site site = Site.in(folder.resolve("site"))
                .with("jbake.properties", "site.host=https://example.org", "destination.folder=public")
                .with(
                        "../local.properties",
                        "site.host=http://localhost",
                        "destination.folder=local",
                        "markdown.html=maybe")
                .article("a.md", "---", "One.")
                .options(request ->
                        request.withConfig(folder.resolve("local.properties")).withKeepGoing(true))
                .bake();

        assertThat(folder.resolve("site/local/a.html")).content().contains("http://localhost/a.html");
        assertThat(folder.resolve("site/public")).doesNotExist();
        assertThat(site.mistakes())
                .contains(folder.resolve("local.properties").toString().replace('\\', '/') + ":3:15 bad-setting");
    }

    @Test
    void oneInTheSiteIsNamedFromTheSite() {
        Site site = Site.in(folder)
                .with("jbake-local.properties", "site.host=http://localhost", "markdown.html=maybe")
                .article("a.md", "---", "One.")
                .options(request -> request.withConfig(folder.resolve("jbake-local.properties")))
                .bake();

        assertThat(site.mistakes()).contains("jbake-local.properties:2:15 bad-setting");
    }

    @Test
    void oneThatIsNotThereIsAnError() {
        Site site = Site.in(folder)
                .article("a.md", "---", "One.")
                .options(request -> request.withConfig(folder.resolve("none.properties")))
                .bake();

        assertThat(site.mistakes()).containsExactly("none.properties unreadable-file");
    }
}
