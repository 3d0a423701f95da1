package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose names have no dot, or dots where none are expected. */
class OddFileNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jpg",
                "png",
                "JPG",
                "gif",
                "svg",
                "webp",
                "a.b/jpg",
                "jpg.d/png",
                "a..jpg",
                "x.jpg.png",
                "jpg jpg",
                "photo",
                "1",
                "a.JPEG",
                "png.txt",
                "tar.gz",
                "日本.jpg"
            })
    void aPictureOfAnyNameIsCopiedAndShown(String name) {
        Site site = Site.in(folder)
                .photograph("content/" + name, 1200, 800)
                .article("a.md", "image: {src: \"" + name + "\", alt: A quay}", "---", "![A quay](<" + name + ">)")
                .bake();

        assertThat(site.report().errors()).as("%s", site.diagnostics()).isZero();
        assertThat(site.has(name)).isTrue();
        assertThat(site.page("a.html").select("article img[alt='A quay']")).isNotEmpty();

        site.options(request -> request.withClean(true)).bake();
        assertThat(site.report().errors()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "markdown", "adoc"})
    void aFileWhoseWholeNameIsAnExtensionIsNoArticle(String name) {
        Site site = Site.in(folder)
                .with("content/" + name, "Some text.")
                .article("a.md", "---", "[It](" + name + ").")
                .bake();

        assertThat(site.report().errors()).as("%s", site.diagnostics()).isZero();
        assertThat(site.has(name)).isTrue();
    }

    @Test
    void theFilesOfSettingsMayHaveNamesWithoutADot() {
        Site site = Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "sitemap.file=v1.0/sitemap",
                        "feed.file=v1.0/feed",
                        "feed.archive=true",
                        "feed.entries=1",
                        "index.file=start",
                        "archive.file=v1.0/archive")
                .article("a.md", "---")
                .article("b.md", "---")
                .article("c.md", "---")
                .bake();

        assertThat(site.report().errors()).as("%s", site.diagnostics()).isZero();
        assertThat(site.files()).contains("v1.0/sitemap", "v1.0/feed", "start", "v1.0/archive");
    }
}
