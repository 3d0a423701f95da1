package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beside articles that nobody means to publish. */
class PassedOverFilesTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteHasAnArticleAndFilesBesideIt() {
        site = Site.in(folder)
                .article("2014/bridge.md", "---", "Text.")
                .with("content/2014/comments.yml", "mail: reader@example.org")
                .with("content/2014/_table.csv", "a,b")
                .with("content/2014/photo.jpg.bak", "x")
                .article("_notes/plan.md", "---", "A secret.")
                .photograph("content/_notes/plan.jpg", 8, 8);
    }

    @Test
    void theyAreLeftOutAndCounted() {
        bakeAsFromScratch();
        assertThat(site.mistakes()).isEmpty();
        assertThat(site.files())
                .noneMatch(file -> file.contains("comments") || file.contains("_") || file.contains("plan"));
        assertThat(site.report().passedOver()).isEqualTo(Map.of("*.yml", 1, "_*", 1, "*.bak", 1, "_notes/", 2));
    }

    @Test
    void oneThatAnArticleNamesIsPublishedAsLongAsItDoes() {
        site.bake();
        site.article("2014/bridge.md", "---", "The [table](_table.csv), ![the plan](../_notes/plan.jpg)");
        bakeAsFromScratch();
        assertThat(site.mistakes()).isEmpty();
        assertThat(site.files()).contains("2014/_table.csv", "_notes/plan.jpg").doesNotContain("2014/comments.yml");
        assertThat(site.report().passedOver()).isEqualTo(Map.of("*.yml", 1, "*.bak", 1, "_notes/", 1));

        site.article("2014/bridge.md", "---", "The table is gone.");
        bakeAsFromScratch();
        assertThat(site.files()).noneMatch(file -> file.contains("_"));
    }

    @Test
    void theLeadImageNamesAFile() {
        site.photograph("content/2014/_lead.jpg", 8, 8)
                .article("2014/bridge.md", "image: {src: _lead.jpg, alt: A bridge}", "---", "Text.");
        bakeAsFromScratch();
        assertThat(site.files()).contains("2014/_lead.jpg");
    }

    @Test
    void aFileThatAppearsIsKnown() {
        site.article("2014/bridge.md", "---", "The [list](list.toml)").options(request -> request.withKeepGoing(true));
        site.bake();
        assertThat(site.mistakes()).containsExactly("content/2014/bridge.md:5:12 broken-link");
        site.with("content/2014/list.toml", "a = 1");
        bakeAsFromScratch();
        assertThat(site.mistakes()).isEmpty();
        assertThat(site.files()).contains("2014/list.toml");
        site.without("content/2014/list.toml");
        bakeAsFromScratch();
        assertThat(site.files()).doesNotContain("2014/list.toml");
    }

    @Test
    void whoIsHeldBackOrWithdrawnNamesNothing() {
        site.article("2014/draft.md", "draft: true", "---", "[table](_table.csv)")
                .article("2014/gone.md", "status: withdrawn", "---", "[table](_table.csv)")
                .article("2014/over.md", "expires: 2019-01-01", "---", "[table](_table.csv)");
        bakeAsFromScratch();
        assertThat(site.files()).doesNotContain("2014/_table.csv");
    }

    @Test
    void aLinkToADocumentThatIsLeftOutIsPlainTextWithAWarning() {
        site.article("2014/bridge.md", "---", "[plan](../_notes/plan.md) [[plan]]");
        bakeAsFromScratch();
        assertThat(site.mistakes())
                .containsExactly(
                        "content/2014/bridge.md:5:8 link-held-back", "content/2014/bridge.md:5:29 link-held-back");
        assertThat(site.text("2014/bridge.html")).doesNotContain("_notes");
    }

    @Test
    void aSettingLetsThemIn() {
        site.with("jbake.properties", "site.host=https://example.org", "content.include=_notes, *.yml");
        bakeAsFromScratch();
        assertThat(site.files()).contains("notes/plan.html", "_notes/plan.jpg", "2014/comments.yml");
        site.with("jbake.properties", "site.host=https://example.org");
        bakeAsFromScratch();
        assertThat(site.files()).noneMatch(file -> file.contains("plan") || file.contains("comments"));
    }

    @Test
    void assetsAreAllMeant() {
        site.with("assets/_headers", "x")
                .with("assets/.well-known/security.txt", "x")
                .with("assets/feed.php", "x");
        bakeAsFromScratch();
        assertThat(site.files()).contains("_headers", ".well-known/security.txt", "feed.php");
    }

    private void bakeAsFromScratch() {
        site.options(request -> request.withKeepGoing(true)
                        .withDestination(folder.resolve("scratch"))
                        .withClean(true))
                .bake();
        SortedMap<String, String> expected = site.bytes();
        List<Diagnostic> mistakes = site.diagnostics();
        SortedMap<String, Integer> passedOver = site.report().passedOver();
        site.options(request -> request.withKeepGoing(true)).bake();
        assertThat(site.bytes()).isEqualTo(expected);
        assertThat(site.diagnostics()).isEqualTo(mistakes);
        assertThat(site.report().passedOver()).isEqualTo(passedOver);
    }
}
