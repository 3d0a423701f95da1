package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.Inventory;
import dev.backfile.build.Site;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {

    private static final Backfile OVEN = new Backfile();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut(@TempDir Path outside) throws IOException {
        site();
        Files.createDirectories(folder.resolve("content"));
        Files.createSymbolicLink(folder.resolve("content/2019"), outside);
        assertThat(begin("article", "Linked")).isEqualTo(1);
        assertThat(err.toString())
                .contains("a symbolic link on the way to content/2019/03/linked.md leads out of the content");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void anArticleOfAnEmptySiteLiesByYearAndMonth() {
        site();
        assertThat(begin(
                        "article",
                        "A bridge: reopened",
                        "--author",
                        "Mara Ellison",
                        "--tags",
                        "bridges, harbour",
                        "--section",
                        "News"))
                .isZero();
        assertThat(out.toString())
                .isEqualToIgnoringNewLines(folder.resolve("content/2019/03/a-bridge-reopened.md") + "\n");
        assertThat(text("content/2019/03/a-bridge-reopened.md")).isEqualTo("""
                ---
                title: "A bridge: reopened"
                date: 2019-03-01
                authors: [Mara Ellison]
                tags: [bridges, harbour]
                section: News
                status: draft
                ---
                """);
        assertThat(err.toString()).isEqualToIgnoringNewLines("""
                        'Mara Ellison' is a new author.
                        'bridges' is a new tag.
                        'harbour' is a new tag.
                        'News' is a new section.
                        """);
        assertBakes("A bridge: reopened");
    }

    @ParameterizedTest
    @CsvSource({
        "content/2018/05/first.md, content/2019/03/spring.md",
        "content/2018/5/first.md, content/2019/3/spring.md",
        "content/2018/05/07/first.md, content/2019/03/01/spring.md",
        "content/news/first.md, content/news/spring.md",
        "content/news/2018/2018-05-07-first.md, content/news/2019/2019-03-01-spring.md",
        "content/2018/first/index.md, content/2019/spring/index.md",
        "content/2018-05-07-first/index.md, content/2019-03-01-spring/index.md",
        "content/2018-05/first.md, content/2019-03/spring.md",
        "content/first.md, content/spring.md",
        "content/reportage/first.md, content/notes/spring.md",
    })
    void anArticleLiesWhereTheNewestDo(String newest, String expected) {
        site().with(newest, "---", "title: First", "date: 2018-05-07", "section: Reportage", "---", "Text.");
        assertThat(begin("article", "Spring", "--section", "Notes")).isZero();
        assertThat(folder.resolve(expected)).isRegularFile();
        assertBakes("Spring");
    }

    @Test
    void theMostCommonPlaceAmongTheNewestTenCounts() {
        Site site = site();
        for (int day = 10; day < 30; day++) {
            String path = day < 20 ? "content/old/a" + day : day < 23 ? "content/odd/a" + day : "content/2018/a" + day;
            site.with(path + ".md", "---", "title: A" + day, "date: 2018-01-" + day, "---", "Text.");
        }
        begin("article", "Spring");
        assertThat(folder.resolve("content/2019/spring.md")).isRegularFile();
    }

    @Test
    void pagesAndProfilesHaveTheirPlaces() {
        site();
        assertThat(begin("page", "About us")).isZero();
        assertThat(text("content/about-us.md")).isEqualTo("""
                ---
                title: About us
                type: page
                status: draft
                ---
                """);
        for (String kind : List.of("author", "tag", "section", "series", "issue")) {
            assertThat(begin(kind, "No. 35, Autumn")).isZero();
        }
        assertThat(text("content/authors/no-35-autumn.md")).isEqualTo("---\ntitle: No. 35, Autumn\n---\n");
        assertThat(folder.resolve("content/issues/no-35-autumn.md")).isRegularFile();
        assertBakes("About us");
    }

    @Test
    void itsOwnArchetypeIsFilledInAndQuotedAsYamlNeeds() {
        site().with(
                        "archetypes/article.md",
                        "---",
                        "title: ${headline}",
                        "date: ${date} # of publication",
                        "authors:",
                        "  - ${authors}",
                        "tags: [${tags}, archive]",
                        "section: ${section}",
                        "standfirst: 'On ${headline}'",
                        "description: \"About ${headline}\"",
                        "note: Review of ${headline}",
                        "status: draft",
                        "---",
                        "",
                        "# ${headline}");
        assertThat(begin("article", "It's \"over\": *done*", "--author", "A: B", "--author", "C"))
                .isZero();
        assertThat(text("content/2019/03/its-over-done.md")).isEqualTo("""
                ---
                title: "It's \\"over\\": *done*"
                date: 2019-03-01 # of publication
                authors:
                  - "A: B"
                  - C
                tags: [archive]
                standfirst: 'On It''s "over": *done*'
                description: "About It's \\"over\\": *done*"
                note: "Review of It's \\"over\\": *done*"
                status: draft
                ---

                # It's "over": \\*done\\*
                """);
        assertBakes("It's \"over\": *done*");
    }

    @Test
    void anUnknownPlaceholderIsAMistakeAtItsPlace() {
        site().with("archetypes/article.md", "---", "title: ${headlin}", "---");
        assertThat(begin("article", "Spring")).isEqualTo(1);
        assertThat(err.toString())
                .contains("archetypes/article.md:2:8", "there is no placeholder ${headlin}", "'${headline}'")
                .contains("Nothing was written.");
        assertThat(folder.resolve("content/2019")).doesNotExist();
    }

    @Test
    void aNameThatStandsUnderArticlesGetsItsProfile() {
        site().article("a.md", "authors: [Mara Ellison]", "tags: [Old Harbour]", "---", "Text.");
        assertThat(begin("author", "Mara Ellison")).isZero();
        assertThat(text("content/authors/mara-ellison.md")).isEqualTo("---\ntitle: Mara Ellison\n---\n");
        assertThat(begin("tag", "old harbour")).isZero();
        assertThat(text("content/tags/old-harbour.md")).isEqualTo("---\ntitle: Old Harbour\n---\n");
        assertThat(new Backfile().bake(BakeRequest.of(folder)).diagnostics()).isEmpty();

        assertThat(begin("author", "Mara Ellison")).isEqualTo(1);
        assertThat(err.toString()).contains("'Mara Ellison' has a profile already: content/authors/mara-ellison.md");
    }

    @Test
    void namesThatLookLikeSlipsAreAskedAbout() {
        site().with(
                        "content/a.md",
                        "---",
                        "title: A",
                        "date: 2018-01-01",
                        "authors: Mara Ellison",
                        "tags: harbour",
                        "---",
                        "Text.");
        assertThat(begin("article", "Spring", "--author", "mara elison", "--tags", "harbor"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("there is no author 'mara elison'; did you mean 'Mara Ellison'?")
                .contains("there is no tag 'harbor'; did you mean 'harbour'?");
        assertThat(folder.resolve("content/spring.md")).doesNotExist();

        assertThat(begin("author", "Mara Elison")).isEqualTo(1);
        assertThat(begin("article", "Spring", "--author", "Mara Elison", "--as-named"))
                .isZero();
        assertThat(begin("article", "Summer", "--author", "mara ellison")).isZero();
        assertThat(text("content/summer.md")).contains("authors: [Mara Ellison]");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Site site = site().with("content/2019/03/Spring.adoc", "= Spring", ":date: 2019-03-01", "", "Text.");
        assertThat(begin("article", "Spring", "--slug", "spring")).isEqualTo(1);
        assertThat(err.toString()).contains("content/2019/03/Spring.adoc");
        site.without("content/2019/03/Spring.adoc");
        assertThat(begin("author", "Mara")).isZero();
        assertThat(begin("author", "Mara")).isEqualTo(1);
        assertThat(begin("page", "404")).isEqualTo(1);
    }

    @Test
    void aJBakeSiteGetsJBakesHeader() {
        Site.empty(folder)
                .with("jbake.properties", "defaults=jbake", "date.format=dd.MM.yyyy", "site.host=http://x.org")
                .with(
                        "content/blog/2018/first.md",
                        "title=First",
                        "date=07.05.2018",
                        "type=post",
                        "status=published",
                        "~~~~~~",
                        "Text.");
        assertThat(begin("article", "Spring: a view", "--tags", "a,b")).isZero();
        assertThat(text("content/blog/2019/spring-a-view.md")).isEqualTo("""
                title=Spring: a view
                date=01.03.2019
                type=post
                tags=a, b
                status=draft
                ~~~~~~
                """);
        assertThat(begin("author", "Mara")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spring is here", "A *star* {x}: 'y'", "[[x]]", "= no"})
    void whereTheNewestAreAsciidocSoIsTheNewOne(String headline) {
        site().with("content/first.adoc", "= First", ":date: 2018-05-07", "", "Text.");
        assertThat(begin("article", headline, "--author", "Mara Ellison", "--tags", "a, b"))
                .isZero();
        assertBakes(headline);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "\"quoted\"",
                "'single'",
                "It's: a colon",
                "---",
                "--- a",
                "a\n---\nb: c",
                "tab\tand\rreturn",
                "🎉",
                "🎉 party",
                "مرحبا بالعالم",
                "\u202Eright to left",
                "x".repeat(500),
                "word ".repeat(100).strip(),
                "con",
                "NUL",
                "com1",
                "../../etc/passwd",
                "..",
                "/absolute",
                "C:\\temp",
                "index",
                "2014-10-24",
                "2014-10-24 what happened",
                "true",
                "null",
                "~",
                "42",
                "3.14",
                "2014",
                "- a",
                "# a",
                "a # b",
                "& b",
                "*a",
                "!tag",
                "%x",
                "@x",
                "`x`",
                "{a: b}",
                "[a, b]",
                "| x",
                "> x",
                "? x",
                "x:",
                "${headline}",
                "$1 \\1",
                "a \u0000\u0007bell",
                "_draft",
                ".hidden",
                "notes.bak",
                "<script>alert(1)</script>",
                "a\u2028b",
                "yes",
                "No");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsWrittenIsReadBackWhateverTheHeadline(String headline) throws IOException {
        site().with("archetypes/page.md", "---", "title: ${headline}", "type: page", "---", "Of ${headline}.");
        assertThat(begin("article", headline)).as(err.toString()).isZero();
        assertThat(begin("page", headline, "--slug", "a-page"))
                .as(err.toString())
                .isZero();
        assertThat(begin("author", headline)).as(err.toString()).isZero();
        assertBakes(headline.replaceAll("[\\u0000\\u0007]", "")
                .replaceAll("[\\s\\u2028]+", " ")
                .strip());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .map(Path::toString))
                    .allMatch(path -> path.equals("jbake.properties")
                            || path.startsWith("content/")
                            || path.startsWith(".backfile/")
                            || path.startsWith("archetypes/"));
        }
    }

    @Test
    void wrongWordsAreToldWithTheNearest() {
        site();
        assertThat(begin("artikel", "Spring")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no kind of document called 'artikel'");
        assertThat(begin("article", "Spring", "--date", "soon")).isEqualTo(1);
        assertThat(err.toString()).contains("'soon' is no date: write 2014-10-24");
        assertThat(begin("article", " ")).isEqualTo(1);
        assertThat(err.toString()).contains("the headline is empty");
    }

    @Test
    void settingsAloneAreASiteToo() {
        Site.in(folder);
        assertThat(begin("article", "Spring")).isZero();
        assertThat(folder.resolve("content/2019/03/spring.md")).isRegularFile();
    }

    @Test
    void whereThereIsNoSiteNothingIsWritten() {
        assertThat(begin("article", "Spring")).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    private Site site() {
        return Site.in(folder).with("content/authors/xaver-first.md", "---", "title: Xaver First", "---", "Text.");
    }

    private int begin(String kind, String headline, String... options) {
        List<String> arguments = new ArrayList<>(List.of("new", "--site", folder.toString(), "--as-of", "2019-03-01"));
        arguments.addAll(Arrays.asList(options));
        arguments.addAll(List.of("--", kind, headline));
        PrintWriter told = new PrintWriter(err, true);
        Terminal terminal = new Terminal(new PrintWriter(out, true), told, false, false);
        return Main.run(
                arguments.toArray(String[]::new),
                terminal,
                (request, progress) -> new Backfile(progress).bake(request));
    }

    /** Every document is read, a new one with this headline among them, and nothing is wrong with any. */
    private void assertBakes(String headline) {
        Inventory inventory =
                OVEN.inventory(BakeRequest.of(folder).withAsOf("2020-01-01").withDrafts(true));
        assertThat(inventory.diagnostics()).isEmpty();
        assertThat(inventory.documents())
                .extracting(Inventory.Document::headline)
                .contains(headline);
    }

    private String text(String path) {
        return Site.read(folder.resolve(path));
    }
}
