package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives grow at one end: a new article changes the pages at that end, and leaves the rest of decades as it was. */
class GrowingArchiveTest {

    private static final String ARTICLE = """
            ---
            title: The ferry that waited
            date: 2024-12-30
            authors: [mara-ellison]
            tags: [bridges, ferries]
            section: Reportage
            ---
            It waited.
            """;

    private static final String FROZEN = ".*/\\d+\\.html";

    @TempDir
    private Path temporary;

    @Test
    void aNewestArticleChangesItsOwnPagesItsNeighbourAndLandingPagesOnly() throws Exception {
        Path site = SampleSite.copy(temporary.resolve("site"), false);
        Files.writeString(
                site.resolve("jbake.properties"),
                Files.readString(site.resolve("jbake.properties")) + "\npaginate.home=5\npaginate.terms=3\n");
        Baked before = SampleSite.bake(site, temporary.resolve("before"), 2);
        Path article = site.resolve("content/2024/12/the-ferry-that-waited.md");
        Files.createDirectories(article.getParent());
        Files.writeString(article, ARTICLE, StandardCharsets.UTF_8);
        Baked after = SampleSite.bake(site, temporary.resolve("after"), 2);

        Set<String> changed = before.differences(after);

        assertThat(before.files("/1.html")).isNotEmpty();
        assertThat(changed.stream().filter(path -> before.has(path) && path.matches(FROZEN)))
                .allMatch(path -> !before.has(next(path)) && after.has(next(path)))
                .allMatch(path -> differsInLinksOnly(before.page(path), after.page(path)));
        assertThat(changed.stream().filter(before.ofKind("article")::contains))
                .containsExactly("2024/10/ten-years-on-the-candle-bridge.html");
        assertThat(changed)
                .contains("2024/12/the-ferry-that-waited.html", "index.html", "archive.html", "feed.xml", "sitemap.xml")
                .noneMatch(path -> path.matches("(19|20(0|1)|202[0-3]).*"))
                .noneMatch(path -> path.startsWith("css/"));
        assertThat(changed.stream().filter(path -> path.startsWith("tags/")))
                .allMatch(path -> path.matches("tags/(index|bridges.*|ferries.*)\\.(html|xml)"));
    }

    /** The page after a frozen one. What was the highest leads to it, once it is there, instead of to the landing page. */
    private static String next(String path) {
        int slash = path.lastIndexOf('/');
        int number = Integer.parseInt(path.substring(slash + 1, path.length() - ".html".length()));
        return path.substring(0, slash + 1) + (number + 1) + ".html";
    }

    private static boolean differsInLinksOnly(Document before, Document after) {
        Stream.of(before, after)
                .forEach(page -> page.select("nav.pages a[rel=prev], head link[rel=prev]")
                        .removeAttr("href"));
        return before.outerHtml().equals(after.outerHtml());
    }
}
