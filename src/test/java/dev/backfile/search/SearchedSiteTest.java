package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Edits of one article, by what they change in it and in others; each is followed by one of its text alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Harbour lights ! date: 2003-05-01 ! tags: sea",
                "title: Harbour ! date: 2003-05-01 ! tags: sea ! summary: Of salt.",
                "title: Harbour ! date: 2003-05-01 ! tags: sea, salt",
                "title: Harbour ! date: 2003-05-01 ! author: Ann  Smith",
                "title: Harbour ! date: 2003-05-02 ! tags: sea",
                "title: Harbour ! date: 2003-05-01 07:30 ! tags: sea",
                "title: Harbour ! date: 2005-01-01 ! tags: sea",
                "title: Häfen ! date: 2003-05-01 ! tags: sea ! lang: de",
                "title: Harbour ! date: 2003-05-01 ! tags: sea ! search: false",
                "title: Harbour ! date: 2003-05-01 ! tags: sea ! status: draft",
                "title: Harbour ! date: 2003-05-01 ! tags: sea ! expires: 2004-01-01",
                "title: Harbour ! date: 2003-05-01 ! tags: sea ! permalink: port.html",
                "title: Harbour ! date: 2003-05-01 ! tags: sea ! type: page"
            })
    void aLaterEditLeavesTheFilesOfACleanBake(String fields) {
        Site site = site().bake();
        for (String text : List.of("Anchors aweigh.", "Anchors and ropes.", "Die Anker.")) {
            withFields(site, fields, text).bake();
            Site clean =
                    withFields(site("clean of " + text.length()), fields, text).bake();
            assertThat(site.bytes()).as(text).isEqualTo(clean.bytes());
        }

        assertThat(site().bake().bytes()).isEqualTo(site("clean").bake().bytes());
    }

    private static Site withFields(Site site, String fields, String text) {
        List<String> lines = new ArrayList<>(List.of("---"));
        lines.addAll(List.of(fields.split(" ! ")));
        lines.addAll(List.of("---", text));
        return site.with("content/a.md", lines.toArray(String[]::new));
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

    /** What is remembered of the index is neither read nor written where nothing changed that is searched. */
    @ParameterizedTest
    @ValueSource(strings = {"", "templates/page.ftlh"})
    void aBakeBeforeWhichNothingChangedLeavesWhatIsRememberedAlone(String touched) throws IOException {
        Site site = site().bake();
        byte[] before = Files.readAllBytes(memory());
        Files.writeString(memory(), "not to be read");
        if (!touched.isEmpty()) {
            site.with(touched, "p {}");
        }
        site.bake();

        assertThat(memory()).hasContent("not to be read");
        assertThat(site.files()).contains("search/root.bin", "search/old/s.bin", "search/new/s.bin");

        Files.write(memory(), before);
        Site edited = edited(site).bake();
        assertThat(edited.mistakes()).isEmpty();
        assertThat(cards(edited)).isEqualTo(cards(edited(site("clean")).bake()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.bin", ".json"})
    void aFileOfTheIndexThatIsLostComesBackThoughNothingChanged(String ending) throws IOException {
        Site site = site().bake();
        var before = site.bytes();
        damaged(ending);

        assertThat(site.bake().bytes()).isEqualTo(before);
    }

    @Test
    void aFileOfTheIndexComesBackWhereAnotherOneStood() {
        Site site = site().options(request -> request.withKeepGoing(true))
                .with("assets/search/old/s.bin", "of the writer")
                .bake();
        assertThat(site.text("search/old/s.bin")).startsWith("of the writer");
        assertThat(site.bake().text("search/old/s.bin")).startsWith("of the writer");

        site.without("assets/search/old/s.bin").bake();

        assertThat(site.bytes()).isEqualTo(site("clean").bake().bytes());
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

    /** What of the site's own is where the index wants to be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assets/search/root.bin           | assets/search/root.bin path-clash",
                "assets/search                    | assets/search path-clash",
                "assets/search/old                | assets/search/old path-clash",
                "assets/Search/New/S.bin          | assets/Search/New/S.bin path-clash"
            })
    void whatIsInTheWayOfTheIndexIsAMistake(String file, String mistake) {
        Site site = site().with(file, "mine").bake();

        assertThat(site.mistakes()).containsExactly(mistake);
        assertThat(site.diagnostics().get(0).hint()).contains("render.search=false");
    }

    @Test
    void whatIsBesideTheIndexStays() {
        Site site = site().with("assets/search/mine.js", "mine").bakeWell();
        assertThat(site.files()).contains("search/mine.js", "search/root.bin");

        site.with("jbake.properties", "theme=backfile", "site.title=Paper", "render.search=false")
                .bake();

        assertThat(site.files().stream().filter(path -> path.startsWith("search")))
                .containsExactly("search/mine.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "search/root.bin", "search/new"})
    void theSearchPageCannotStandWhereTheIndexIs(String path) {
        Site site = site().with("jbake.properties", "theme=backfile", "site.title=Paper", "search.file=" + path)
                .bake();

        assertThat(site.mistakes()).contains(path + " path-clash");
    }

    /** Settings that change what the index is called or made of, and change back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "render.search=false",
                "search.file=find/index.html",
                "taxonomies=places",
                "site.locale=de",
                "site.locale=ja",
                "site.timezone=Asia/Tokyo",
                "permalink.post=/:year/:slug/",
                "uri.noExtension=true",
                "links.folders=true",
                "render.authors=false",
                "taxonomy.places.fields=tags",
                "precompressed=gz",
                "title.from=heading"
            })
    void aSettingThatIsSetAndTakenBackLeavesTheFilesOfACleanBake(String setting) {
        String[] plain = {"theme=backfile", "site.title=Paper", "site.host=https://paper.example"};
        String[] other = Arrays.copyOf(plain, plain.length + 1);
        other[plain.length] = setting;
        Site site = site().bake();
        SortedMap<String, String> before = site.bytes();

        site.with("jbake.properties", other).bake();
        assertThat(site.bytes())
                .isEqualTo(site("other").with("jbake.properties", other).bake().bytes());

        site.with("jbake.properties", plain).bake();
        assertThat(site.bytes()).isEqualTo(before);
    }

    @Test
    void aJBakeSiteThatAsksForItHasASearchPage() {
        Site site = Site.empty(folder)
                .with("jbake.properties", "site.host=https://paper.example", "render.search=true")
                .with(
                        "content/b.html",
                        "type=post",
                        "status=published",
                        "date=2014-01-02",
                        "title=Bridge",
                        "~~~~~~",
                        "Girders.");
        for (String name : List.of("post", "index", "archive", "tags", "feed", "page", "sitemap")) {
            site.with("templates/" + name + ".ftl", "x");
        }
        site.with("templates/search.ftlh", "<input name=\"q\">").bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.files()).contains("search.html", "search/root.bin", "search/new/s.bin");
        assertThat(cards(site)).contains("Bridge");
    }
}
