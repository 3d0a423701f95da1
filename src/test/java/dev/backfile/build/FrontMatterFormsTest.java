package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose front matter is of another generator's form, or that have none. */
class FrontMatterFormsTest {

    private static final String HOST = "site.host=https://example.org";

    @TempDir
    private Path folder;

    private Site site(String... settings) {
        return Site.empty(folder).with("jbake.properties", settings);
    }

    @Test
    void theHeaderOfPelicanIsReadAsItIs() {
        Site site = site(HOST)
                .with(
                        "content/a.md",
                        "Title: The Bridge: a story",
                        "Date: 2014-10-24 09:30",
                        "Modified: 2015-01-02",
                        "Category: Harbour",
                        "Tags: bridges, ferries",
                        "Authors: Mara Ellison, Tomas Reyes",
                        "Slug: the-bridge",
                        "Summary: It stands",
                        "    again.",
                        "",
                        "The *text*.")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.text("the-bridge.html")).contains("The Bridge: a story", "It stands again.", "<em>text</em>");
        assertThat(site.files())
                .contains(
                        "tags/bridges.html",
                        "tags/ferries.html",
                        "authors/mara-ellison.html",
                        "authors/tomas-reyes.html",
                        "sections/harbour.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status: draft",
                "Status:draft",
                "STATUS: draft",
                "Draft: true",
                "published: false",
                "Status: hidden"
            })
    void whatALineHoldsBackIsNotPublished(String line) {
        Site site = site(HOST)
                .options(request -> request.withKeepGoing(true))
                .with("content/a.md", "Title: A", "Date: 2014-10-24", line, "", "Text.")
                .bake();

        assertThat(site.has("a.html")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Status draft, 3:1 bad-front-matter",
        "'\nStatus: draft', 4:1 unclear-status",
        "'\n\ndraft: true', 5:1 unclear-status"
    })
    void inDoubtWhereTheLinesEndNothingIsPublished(String lines, String mistake) {
        Site site = site(HOST)
                .with("content/a.md", ("Title: A\nDate: 2014-10-24\n" + lines + "\n\nText.").split("\n"))
                .bake();

        assertThat(site.mistakes()).containsExactly("content/a.md:" + mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# The *Bridge*", "The *Bridge*\n===", "\n## The *Bridge* ## {#b}\n", "# The *Bridge* {: .wide}"
            })
    void theFirstHeadingIsTheTitleOfADocumentWithoutFrontMatter(String heading) {
        Site site = site(HOST, "title.from=heading")
                .with("content/2014-10-24-a.md", (heading + "\n\nText.\n\n## Further").split("\n"))
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.page("2014-10-24-a.html").select("h1").eachText()).containsExactly("The Bridge");
        assertThat(site.page("2014-10-24-a.html").select("article h2").eachText())
                .contains("Further");
    }

    @Test
    void itIsTheTitleBelowFrontMatterThatHasNone() {
        Site site = site(HOST, "title.from=heading")
                .with(
                        "content/a.md",
                        "---",
                        "date: 2014-10-24",
                        "---",
                        "```",
                        "# no heading",
                        "```",
                        "# The Bridge",
                        "See [nothing](missing.md).")
                .with("content/b.md", "---", "title: Own", "date: 2014-10-24", "---", "# Kept")
                .options(request -> request.withKeepGoing(true))
                .bake();

        assertThat(site.mistakes()).containsExactly("content/a.md:8:15 broken-link");
        assertThat(site.page("a.html").select("h1").eachText()).containsExactly("The Bridge");
        assertThat(site.page("b.html").text()).contains("Own", "Kept");
    }

    @Test
    void withoutTheSettingADocumentNeedsFrontMatter() {
        Site site = site(HOST)
                .with("content/2014-10-24-a.md", "# The Bridge", "", "Text.")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/2014-10-24-a.md:1:1 no-front-matter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\ndraft: true\n\nText.",
                "# A\n---\nstatus: draft\n---\nText.",
                "A text without a heading.",
                "-- \ntitle: A\n---\n",
                "<!-- draft: true -->\nText."
            })
    void whatMayBeFrontMatterGoneWrongIsNotPublished(String text) {
        Site site = site(HOST, "title.from=heading")
                .options(request -> request.withKeepGoing(true))
                .with("content/2014-10-24-a.md", text.split("\n"))
                .bake();

        assertThat(site.mistakes()).isNotEmpty();
        assertThat(site.has("2014-10-24-a.html")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2014/10/bridge.md, 2014-10-01",
        "2014-10/bridge.md, 2014-10-01",
        "news/2014/bridge.md, 2014-01-01",
        "20141024-bridge.md, 2014-10-24",
        "2014_10_24_bridge.md, 2014-10-24",
        "2014/10-24-bridge.md, 2014-10-24",
        "2014-10-bridge.md, 2014-10-01",
        "2014/10/24/bridge.md, 2014-10-24",
        "2014-10-24-bridge.md, 2014-10-24"
    })
    void aPathSaysTheDate(String path, String date) {
        Site site = site(HOST, "date.from=path")
                .with("content/" + path, "---", "title: A", "---", "Text.")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.text(path.replace(".md", ".html"))).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014/10/bridge.md", "20141024-bridge.md", "2014/bridge.md"})
    void aPathWithoutADaySaysNothingUnlessTheSettingsSaySo(String path) {
        Site site = site(HOST)
                .with("content/" + path, "---", "title: A", "---", "Text.")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/" + path + ":1:1 missing-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title.from=name", "date.from=file", "site.languages=german"})
    void aSettingThatSaysNothingIsAMistake(String setting) {
        Site site = site(HOST, setting)
                .with("content/a.md", "---", "title: A", "date: 2014-10-24", "---", "Text.")
                .bake();

        assertThat(site.mistakes())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("jbake.properties:2:")
                .endsWith("bad-setting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_drafts/a.md", "blog/_drafts/a.md", "_Drafts/deep/a.md"})
    void whatLiesInAFolderOfDraftsIsNeverPublished(String path) {
        Site site = site(HOST, "content.include=_drafts")
                .with("content/" + path, "---", "title: A", "published: true", "status: published", "---", "Text.")
                .with("content/_drafts/note.txt", "A note.")
                .bake();

        assertThat(site.files()).noneMatch(file -> file.contains("a.html"));
        assertThat(site.diagnostics()).noneMatch(mistake -> mistake.isError());
    }

    @Test
    void aDraftInItsFolderIsShownToThoseWhoAskAndNeedsNoDate() {
        Site site = site(HOST)
                .options(request -> request.withDrafts(true))
                .with("content/_drafts/a.md", "---", "title: A", "---", "Text.")
                .with("content/_drafts/note.txt", "A note.")
                .with("content/_drafts/_more/b.md", "---", "title: B", "date: 2014-10-24", "---", "Text.")
                .with("content/_posts/2014-10-24-c.md", "---", "title: C", "---", "Text.")
                .bake();

        assertThat(site.files())
                .contains("drafts/a.html", "posts/2014-10-24-c.html")
                .noneMatch(file -> file.contains("note.txt") || file.contains("b.html"));
    }

    @Test
    void inASiteOfJBakesNothingOfThisIsRead() {
        Site site = Site.empty(folder)
                .with("jbake.properties", HOST, "template.post.file=post.ftl", "title.from=heading")
                .with("templates/post.ftl", "${content.title}")
                .with("content/a.md", "Title: A", "Date: 2014-10-24", "", "Text.")
                .with("content/b.md", "# B", "", "Text.")
                .bake();

        assertThat(site.files()).noneMatch(file -> file.endsWith("a.html") || file.endsWith("b.html"));
    }
}
