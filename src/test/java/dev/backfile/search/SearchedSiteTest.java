package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search index of whole sites. */
class SearchedSiteTest {

    @TempDir
    private Path folder;

    private Site site() {
        return site("site");
    }

    private Site site(String name) {
        return Site.empty(folder.resolve(name))
                .with("jbake.properties", "theme=backfile", "site.title=Paper", "site.host=https://paper.example")
                .with(
                        "content/a.md",
                        "---",
                        "title: Harbour",
                        "date: 2003-05-01",
                        "tags: sea",
                        "---",
                        "Anchors aweigh.")
                .with(
                        "content/b.md",
                        "---",
                        "title: Bridge",
                        "date: 2004-05-01",
                        "author: Ann Smith",
                        "---",
                        "Girders.");
    }

    private String cards(Site site) {
        StringBuilder all = new StringBuilder();
        site.files().stream()
                .filter(path -> path.startsWith("search/") && path.endsWith(".json"))
                .forEach(path -> all.append(site.text(path)));
        return all.toString();
    }

    @Test
    void articlesAreThereWithTheirCards() {
        Site site = site().bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.files()).contains("search/root.bin", "search/old/s.bin", "search/new/s.bin");
        assertThat(cards(site)).contains("\"Harbour\",\"2003-05-01\"", "\"sea\"", "\"Ann Smith\"");
    }

    @Test
    void nothingThatIsHeldBackIsThere() {
        Site site = site().with("content/c.md", "---", "title: Sketch", "date: 2004-06-01", "status: draft", "---", "x")
                .with("content/d.md", "---", "title: Morrow", "date: 2999-06-01", "---", "x")
                .with("content/e.md", "---", "title: Gone", "date: 2004-06-02", "status: withdrawn", "---", "x")
                .with("content/f.md", "---", "title: Hidden", "date: 2004-06-03", "search: false", "---", "x")
                .with("content/g.md", "---", "title: Robotless", "date: 2004-06-04", "noindex: true", "---", "x")
                .bake();

        assertThat(cards(site)).contains("Bridge").doesNotContain("Sketch", "Morrow", "Gone", "Hidden", "Robotless");
    }

    @Test
    void anEditLeavesTheFilesOfACleanBake() {
        Site edited = edited(site().bake()).bake();

        Site clean = edited(site("clean")).bake();

        assertThat(edited.bytes()).isEqualTo(clean.bytes());
    }

    /** What is remembered of the index is lost, damaged, or of another index: the files are those of a clean bake. */
    @ParameterizedTest
    @ValueSource(strings = {"lost", "cut", "other", "shard", "card"})
    void anEditLeavesTheFilesOfACleanBakeWhateverIsLost(String what) throws IOException {
        Site site = site().bake();
        Path memory = memory();
        byte[] before = Files.readAllBytes(memory);
        switch (what) {
            case "lost" -> Files.delete(memory);
            case "cut" -> Files.write(memory, Arrays.copyOf(before, before.length / 2));
            case "other" -> {
                site.with("content/b.md", "---", "title: Viaduct", "date: 2004-05-01", "---", "Arches.")
                        .bake();
                Files.write(memory, before);
            }
            case "shard" -> damaged("s.bin");
            default -> damaged(".json");
        }

        Site edited = edited(site)
                .with("content/z.md", "---", "title: Zeal", "date: 2004-07-01", "---", "New.")
                .bake();

        Site clean = edited(
                        what.equals("other")
                                ? site("clean")
                                        .with(
                                                "content/b.md",
                                                "---",
                                                "title: Viaduct",
                                                "date: 2004-05-01",
                                                "---",
                                                "Arches.")
                                : site("clean"))
                .with("content/z.md", "---", "title: Zeal", "date: 2004-07-01", "---", "New.")
                .bake();
        assertThat(edited.bytes()).isEqualTo(clean.bytes());
    }

    private Path memory() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".search"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void damaged(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.getParent().toString().contains("search/")
                            && one.toString().endsWith(ending))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
    }

    @Test
    void whoIsHiddenIsGoneAndComesBack() {
        Site site = site().bake()
                .with("content/a.md", "---", "title: Harbour", "date: 2003-05-01", "search: false", "---", "Anchors.")
                .bake();
        assertThat(cards(site)).contains("Bridge").doesNotContain("Harbour");

        site.with("content/b.md", "---", "title: Bridges", "date: 2004-05-01", "---", "Girders.")
                .bake();
        assertThat(cards(site)).contains("Bridges").doesNotContain("Harbour");

        site.with("content/a.md", "---", "title: Harbour", "date: 2003-05-01", "---", "Anchors.")
                .bake();
        assertThat(cards(site)).contains("Bridges", "Harbour");
    }

    private static Site edited(Site site) {
        return site.with("content/a.md", "---", "title: Harbours", "date: 2003-05-01", "---", "Anchors and ropes.");
    }

    @Test
    void aSiteWithoutSearchHasNoneOfIt() {
        Site site = site().bake()
                .with("jbake.properties", "theme=backfile", "site.title=Paper", "render.search=false")
                .bake();

        assertThat(site.files()).noneMatch(path -> path.startsWith("search"));
    }

    @Test
    void aJBakeSiteHasNone() {
        Site site = site().with("jbake.properties", "site.title=Paper")
                .with("templates/post.ftl", "${content.title}")
                .with("templates/index.ftl", "x")
                .bake();

        assertThat(site.files()).noneMatch(path -> path.startsWith("search"));
    }
}
