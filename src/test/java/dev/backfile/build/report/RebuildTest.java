package dev.backfile.build.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeDetails.RenderedPage;
import dev.backfile.build.Site;
import dev.backfile.format.ChangesWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rendered again after which change, and why. */
class RebuildTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteWithPlainTemplatesIsBaked() {
        site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "defaults=backfile",
                        "site.title=Rebuilt",
                        "site.host=https://example.org",
                        "paginate.home=3",
                        "paginate.terms=3",
                        "render.months=false",
                        "render.jsonfeed=false",
                        "render.sitemap=false",
                        "render.error404=false",
                        "render.search=false",
                        "render.robots=false")
                .with(
                        "templates/post.ftlh",
                        "<#include \"head.ftlh\">${content.title} ${content.body}",
                        "${(content.previousContent.title)!} ${(content.nextContent.title)!}",
                        "<#list content.backlinks as other>${other.title}</#list>",
                        "<#list content.terms.authors as author>${author.name} ${(author.profile.fields.role)!}</#list>")
                .with("templates/head.ftlh", "${site.title}")
                .with("templates/page.ftlh", "${content.body} <#list published_posts as post>${post.title}</#list>")
                .with("templates/list.ftlh", "<#list articles![] as article>${article.title}</#list>")
                .with("templates/index.ftlh", "<#include \"list.ftlh\">")
                .with("templates/term.ftlh", "<#include \"list.ftlh\">")
                .with("templates/author.ftlh", "${term.description} <#include \"list.ftlh\">")
                .with("templates/terms.ftlh", "<#list terms as term>${term.name} ${term.count}</#list>")
                .with("templates/archive.ftlh", "<#list years as year>${year.year} ${year.count}</#list>")
                .with("templates/year.ftlh", "<#list year.months as month>${month.count}</#list>")
                .with("templates/feed.ftlx", "<#list entries as entry>${entry.title}</#list>")
                .with("content/authors/mara.md", "---", "title: Mara", "---", "A life.")
                .with("content/about.md", "---", "title: About", "type: page", "---", "About us.");
        for (int number = 1; number <= 9; number++) {
            site.article(
                    "2014/n" + number + ".md",
                    "title: Number " + number,
                    "date: 2014-01-0" + number,
                    "tags: [all, \"" + (number % 2 == 0 ? "even" : "odd") + "\"]",
                    "author: mara",
                    "---",
                    number == 9 ? "See [[n1]]." : "Text.");
        }
        site.bakeWell();
    }

    @Test
    void nothingIsRenderedWhenNothingChanged() {
        site.bakeWell();

        assertThat(site.report().parsed()).isZero();
        assertThat(rendered()).isEmpty();
        assertThat(site.report().written()).isZero();
        assertThat(site.report().details().changes()).isEmpty();
    }

    @Test
    void aFreshCheckoutIsStillAWarmBake() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
            }
        }
        site.bakeWell();

        assertThat(site.report().parsed()).isZero();
        assertThat(rendered()).isEmpty();
    }

    @Test
    void anEditOfATextRendersItsPageAlone() {
        site.article(
                        "2014/n5.md",
                        "title: Number 5",
                        "date: 2014-01-05",
                        "tags: [all, odd]",
                        "author: mara",
                        "---",
                        "New.")
                .bakeWell();

        assertThat(site.report().parsed()).isEqualTo(1);
        assertThat(site.report().written()).isEqualTo(1);
        assertThat(rendered()).contains("2014/n5.html source");
        assertThat(pages()).doesNotContain("2014/n3.html", "2014/n7.html", "2014/n1.html");
    }

    @Test
    void aNewTitleReachesItsNeighboursTheListsAndTheArticlesThatLinkToIt() {
        site.article(
                        "2014/n1.md",
                        "title: First",
                        "date: 2014-01-01",
                        "tags: [all, odd]",
                        "author: mara",
                        "---",
                        "Text.")
                .bakeWell();

        assertThat(rendered())
                .contains(
                        "2014/n1.html source",
                        "2014/n2.html neighbour",
                        "2014/n9.html neighbour",
                        "page/1.html list",
                        "tags/all/1.html list",
                        "about.html neighbour");
        assertThat(pages()).doesNotContain("2014/n5.html", "tags/even.html", "page/2.html");
        assertThat(site.text("2014/n9.html")).contains(">First</a>");
    }

    @Test
    void aNewArticleLeavesFullListPagesAlone() {
        site.article(
                        "2014/n99.md",
                        "title: Newest",
                        "date: 2014-02-01",
                        "tags: [all, odd]",
                        "author: mara",
                        "---",
                        "Text.")
                .bakeWell();

        assertThat(rendered())
                .contains("2014/n99.html new", "2014/n9.html neighbour", "index.html list", "about.html reach-all");
        assertThat(pages()).doesNotContain("page/1.html", "tags/all/1.html", "tags/even.html", "2014/n8.html");
    }

    @Test
    void aTemplateRendersThePagesThatIncludeIt() {
        site.with("templates/head.ftlh", "The head").bakeWell();

        assertThat(pages()).hasSize(9).allMatch(path -> path.startsWith("2014/n"));
        assertThat(rendered()).allMatch(line -> line.endsWith(" template"));
        assertThat(site.report().parsed()).isZero();
    }

    @Test
    void aTemplateThatTakesThePlaceOfTheThemesIsNoticed() {
        site.with("templates/redirect.ftlh", "moved").bakeWell();
        assertThat(rendered()).isEmpty();

        site.without("templates/head.ftlh")
                .with("templates/head.ftl", "Another kind")
                .bakeWell();
        assertThat(pages()).hasSize(9);
    }

    @Test
    void aSettingRendersEverythingAndParsesNothing() {
        site.with("jbake.properties", Site.read(folder.resolve("jbake.properties")), "site.tagline=New")
                .bakeWell();

        assertThat(site.report().parsed()).isZero();
        assertThat(rendered()).hasSize(site.report().pages()).allMatch(line -> line.endsWith(" setting"));
    }

    @Test
    void dataAndTheTimeReachThePagesThatShowThem() {
        site.with("data/menu.yml", "word: One")
                .with("templates/year.ftlh", "${data.get('menu.yml').word}")
                .with("templates/archive.ftlh", "${published_date?string('yyyy')}")
                .bakeWell();
        site.with("data/menu.yml", "word: Two").bakeWell();
        assertThat(rendered()).containsExactly("2014/index.html data");

        site.options(request -> request.withAsOf("2021-01-01")).bakeWell();
        assertThat(rendered()).containsExactly("archive.html clock");
    }

    @Test
    void anAttributeForAsciidocReadsItAnew() {
        String settings = Site.read(folder.resolve("jbake.properties"));
        site.with("jbake.properties", settings, "asciidoctor.attributes=mood=merry")
                .with(
                        "content/bell.adoc",
                        "= The bell",
                        ":jbake-date: 2014-03-01",
                        ":jbake-status: published",
                        "",
                        "It is {mood}.")
                .bakeWell();
        assertThat(site.text("bell.html")).contains("It is merry.");

        site.with("jbake.properties", settings, "asciidoctor.attributes=mood=sad")
                .bakeWell();
        assertThat(site.text("bell.html")).contains("It is sad.");
    }

    @Test
    void anAuthorsLifeReachesTheAuthorsPagesAlone() {
        site.with("content/authors/mara.md", "---", "title: Mara", "---", "A longer life.")
                .bakeWell();

        assertThat(site.text("authors/mara.html")).contains("A longer life.");
        assertThat(site.report().details().changes())
                .extracting(change -> change.path())
                .containsExactly("authors/mara.html", "authors/mara/1.html", "authors/mara/2.html");
    }

    @Test
    void aUrlThatTheSiteDidNotHaveBecomesALinkWhenItAppears() {
        site.article("2014/n4.md", "title: Number 4", "date: 2014-01-04", "---", "[Rare](/tags/rare.html)")
                .bake();
        assertThat(site.text("2014/n4.html")).contains("\"/tags/rare.html\"");

        site.with("content/tags/rare.md", "---", "title: rare", "---").bakeWell();
        assertThat(site.text("2014/n4.html")).contains("\"../tags/rare.html\"");
    }

    @Test
    void aDeletedArticleLeavesNothingBehind() {
        site.without("content/2014/n9.md").bakeWell();

        assertThat(site.has("2014/n9.html")).isFalse();
        assertThat(site.report().removed()).isPositive();
        assertThat(rendered()).contains("2014/n1.html neighbour", "2014/n8.html neighbour");
        assertThat(pages()).doesNotContain("2014/n5.html");
    }

    @Test
    void anOutputThatWasRemovedOrEditedIsMended() throws IOException {
        Path destination = site.report().destination();
        Files.delete(destination.resolve("2014/n2.html"));
        String text = site.text("2014/n3.html");
        Files.writeString(destination.resolve("2014/n3.html"), text.replace('e', 'x'));
        site.bakeWell();

        assertThat(rendered()).containsExactly("2014/n2.html output", "2014/n3.html output");
        assertThat(site.text("2014/n3.html")).isEqualTo(text);
    }

    @Test
    void errorsLeaveTheDestinationAndTheMemoryAsTheyWere() {
        var before = site.bytes();
        site.article("2014/n5.md", "title: Number 5", "date: 2014-01-05", "---", "[[nobody]]")
                .bake();
        assertThat(site.bytes()).isEqualTo(before);

        site.article(
                        "2014/n5.md",
                        "title: Number 5",
                        "date: 2014-01-05",
                        "tags: [all, odd]",
                        "author: mara",
                        "---",
                        "New.")
                .bakeWell();
        assertThat(site.report().parsed()).isEqualTo(1);
    }

    @Test
    void aCleanBakeForgetsAllButWhatItWrote() {
        site.without("content/2014/n9.md")
                .options(request -> request.withClean(true))
                .bakeWell();

        assertThat(site.report().parsed()).isEqualTo(site.report().counts().live());
        assertThat(site.report().rendered()).isEqualTo(site.report().pages());
        assertThat(site.has("2014/n9.html")).isFalse();
    }

    @Test
    void aFileThatBackfileDidNotWriteIsNeverTouched() throws IOException {
        Path foreign = site.report().destination().resolve("2014/n10.html");
        Files.writeString(foreign, "mine");
        site.bakeWell();
        assertThat(foreign).hasContent("mine");

        site.article("2014/n10.md", "title: Ten", "date: 2014-01-10", "---", "Text.")
                .bake();
        assertThat(foreign).hasContent("mine");
        assertThat(site.mistakes()).singleElement().asString().endsWith("2014/n10.html foreign-file");

        site.options(request -> request.withClean(true)).bake();
        assertThat(foreign).hasContent("mine");
        assertThat(site.mistakes()).singleElement().asString().endsWith("2014/n10.html foreign-file");
    }

    @Test
    void aCleanBakeSaysNothingOfForeignFilesThatAreInNobodysWay() throws IOException {
        Path foreign = site.report().destination().resolve("mine.txt");
        Files.writeString(foreign, "mine");
        site.options(request -> request.withClean(true)).bakeWell();

        assertThat(foreign).hasContent("mine");
    }

    @Test
    void aSecondBakeAtOnceSaysSo() throws IOException {
        Path lock;
        try (Stream<Path> files = Files.list(folder.resolve(".backfile"))) {
            lock = files.filter(file -> file.toString().endsWith(".lock"))
                    .findFirst()
                    .orElseThrow();
        }
        try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            held.lock();
            site.bake();
        }

        assertThat(site.mistakes()).singleElement().asString().endsWith(" busy");
    }

    @Test
    void theListOfChangesNamesEveryFileWithItsDigest() throws IOException {
        site.without("content/2014/n9.md")
                .article(
                        "2014/n8.md",
                        "title: Number 8",
                        "date: 2014-01-08",
                        "tags: [all, even]",
                        "author: mara",
                        "---",
                        "New.")
                .bakeWell();
        Path list = folder.resolve("changes.txt");
        new ChangesWriter().write(site.report(), list);

        assertThat(Files.readAllLines(list))
                .contains("removed - 2014/n9.html")
                .anyMatch(line -> line.matches("changed [0-9a-f]{64} 2014/n8.html"))
                .noneMatch(line -> line.endsWith("2014/n5.html"));
    }

    private List<String> rendered() {
        return site.report().details().rendered().stream()
                .map(page -> page.path() + " " + page.reason())
                .sorted()
                .toList();
    }

    private List<String> pages() {
        return site.report().details().rendered().stream()
                .map(RenderedPage::path)
                .toList();
    }
}
