package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real JBake sites have and a tidy one has not. */
class OddJBakeSiteTest {

    @TempDir
    private Path folder;

    @Test
    void aStatusThatIsNoneHoldsItsArticleBackAndStopsNothing() {
        Site site = jbake().with(
                        "content/first.md",
                        "title=First",
                        "type=post",
                        "status=draft // until the autumn",
                        "date=2014-10-24",
                        "~~~~~~",
                        "Text.")
                .bake();

        assertThat(site.diagnostics()).singleElement().satisfies(mistake -> {
            assertThat(mistake.place()).hasToString("content/first.md:3:8");
            assertThat(mistake.isError()).isFalse();
            assertThat(mistake.message())
                    .isEqualTo("there is no status 'draft // until the autumn', so this is taken for a draft");
        });
        assertThat(site.has("first.html")).isFalse();
        assertThat(site.text("index.html")).isEqualToIgnoringWhitespace("0 posts");
    }

    @Test
    void moreThanFiveArticlesThatJBakeWouldShowAreNotLeftOutWithAWarning() {
        Site site = jbake().with("content/first.md", "title=First", "status=publish", "type=post", "~~~~~~", "Text.");
        for (String number : List.of("2", "3", "4", "5")) {
            site.with("content/" + number + ".md", "title=" + number, "status=public", "type=post", "~~~~~~", "Text.");
        }
        site.bake();
        assertThat(site.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();

        site.with("content/6.md", "title=6", "status=ready", "type=post", "~~~~~~", "Text.")
                .bake();
        assertThat(site.diagnostics()).filteredOn(Diagnostic::isError).hasSize(6);
        List<String> told = new ArrayList<>();
        DiagnosticPrinter.of(folder)
                .shortened("--verbose shows all")
                .print(site.diagnostics(), (severity, line) -> told.add(line));
        assertThat(told)
                .contains(
                        "content/2.md:2:8: error: 6 documents have a status that is none, so they are taken for drafts,"
                                + " whereas JBake makes pages of them [unknown-status]");

        site.with("content/6.md", "title=6", "status=published", "type=post", "~~~~~~", "Text.")
                .bake();
        assertThat(site.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        assertThat(site.has("6.html")).isTrue();
    }

    @Test
    void aStatusThatOnlyBackfileKnowsIsNoneUnlessASettingAsksForIt() {
        Site site = jbake().with("content/first.md", "title=First", "status=withdrawn", "type=post", "~~~~~~", "Text.")
                .with("content/second.md", "title=Second", "status=Draft", "type=post", "~~~~~~", "Text.")
                .with("content/third.md", "title=Third", "status=Published", "type=post", "~~~~~~", "Text.")
                .bake();

        assertThat(site.diagnostics())
                .filteredOn(mistake -> mistake.code() == Code.UNKNOWN_STATUS)
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        tuple("there is no status 'withdrawn', so this is taken for a draft", "write status=draft"),
                        tuple("there is no status 'Draft', so this is taken for a draft", "write status=draft"));
        assertThat(site.files()).contains("third.html").doesNotContain("first.html", "second.html");

        site.with(
                        "jbake.properties",
                        "render.archive=false",
                        "render.feed=false",
                        "render.tags=false",
                        "content.fields=status")
                .bake();
        assertThat(site.diagnostics()).noneMatch(mistake -> mistake.code() == Code.UNKNOWN_STATUS);
        assertThat(site.files()).contains("first.html");
    }

    @Test
    void noDocumentHasAStatusByDefaultThatOnlyBackfileKnows() {
        Site site = jbake().with(
                        "jbake.properties",
                        "render.archive=false",
                        "render.feed=false",
                        "render.tags=false",
                        "default.status=withdrawn")
                .with("content/first.md", "title=First", "type=post", "date=2014-10-24", "~~~~~~", "Text.")
                .bake();

        assertThat(site.diagnostics()).singleElement().satisfies(mistake -> {
            assertThat(mistake.isError()).isTrue();
            assertThat(mistake.message())
                    .isEqualTo("this document has no status, and the default.status of the settings is 'withdrawn'");
        });
    }

    @Test
    void anArticleIsNoPostUnlessTheSiteSaysSo() {
        Site site = jbake().with(
                        "content/first.md", "title=First", "status=published", "type=article", "~~~~~~", "Text.")
                .bake();

        assertThat(site.diagnostics()).singleElement().satisfies(mistake -> {
            assertThat(mistake.isError()).isFalse();
            assertThat(mistake.message()).isEqualTo("there is no type 'article', so it is skipped, as JBake does");
        });
        assertThat(site.has("first.html")).isFalse();
    }

    @Test
    void aTypeByDefaultThatTheSiteDoesNotHaveIsNone() {
        Site site = jbake().with(
                        "jbake.properties",
                        "render.archive=false",
                        "render.feed=false",
                        "render.tags=false",
                        "default.type=essay")
                .with("content/first.md", "title=First", "status=published", "date=2014-10-24", "~~~~~~", "Text.")
                .bake();

        assertThat(site.diagnostics())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message())
                        .isEqualTo("this document names no type, and the site does not have the type 'essay' of"
                                + " default.type, so it is skipped, as JBake does"));
        assertThat(site.has("first.html")).isFalse();
    }

    @Test
    void aFileWithoutALetterInItsNameIsAPageLikeAnyOther() {
        Site site = jbake().with(
                        "content/_.md",
                        "title=First",
                        "status=published",
                        "type=post",
                        "date=2014-10-24",
                        "~~~~~~",
                        "Text.")
                .bake();

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.has("_.html")).isTrue();
    }

    @Test
    void theNameOfAnAuthorIsNotJudgedWhereNoAuthorHasAPage() {
        Site site = jbake().with(
                        "content/first.adoc",
                        "= First",
                        "~~~~~~",
                        ":jbake-type: post",
                        ":jbake-status: published",
                        ":jbake-date: 2014-10-24",
                        ":author: ~~~",
                        "",
                        "Text.")
                .bake();

        assertThat(site.diagnostics()).filteredOn(mistake -> mistake.isError()).isEmpty();
        assertThat(site.mistakes()).noneMatch(mistake -> mistake.endsWith("bad-slug"));
    }

    @Test
    void thePageOfAllTagsIsThereWithoutTags() {
        Site site = jbake().with("content/about.md", "title=About", "type=none", "~~~~~~", "Text.")
                .with("jbake.properties", "render.archive=false", "render.feed=false", "render.tagsindex=true")
                .with("templates/tags.ftl", "")
                .with("templates/tags-index.ftl", "${tags?size} tags")
                .bake();

        assertThat(site.text("tags/index.html")).isEqualToIgnoringWhitespace("0 tags");
    }

    @Test
    void aTagWithoutANameIsNone() {
        Site site = jbake().with("jbake.properties", "render.archive=false", "render.feed=false")
                .with("templates/tags.ftl", "${tag}")
                .with("templates/post.ftl", "<#list content.tags as tag>[${tag}]</#list>")
                .with(
                        "content/first.md",
                        "title=First",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "tags=",
                        "~~~~~~",
                        "Text.")
                .with(
                        "content/second.md",
                        "title=Second",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "tags=a,,b",
                        "~~~~~~",
                        "Text.")
                .bake();

        assertThat(site.text("first.html")).isBlank();
        assertThat(site.text("second.html")).isEqualToIgnoringWhitespace("[a][b]");
        assertThat(site.files()).contains("tags/a.html", "tags/b.html").doesNotContain("tags/.html");
    }

    @Test
    void aDocumentOfYamlHasNoBody() {
        Site site = jbake().with(
                        "content/first.yml",
                        "title: First",
                        "type: post",
                        "status: published",
                        "date: 2014-10-24",
                        "body: Text")
                .with("templates/post.ftl", "${content.title}: '${content.body}'")
                .bake();

        assertThat(site.text("first.html")).isEqualToIgnoringWhitespace("First: ''");
    }

    @Test
    void theNameIndexIsAFolderLikeAnyOtherWithoutExtensions() {
        Site site = jbake().with(
                        "jbake.properties",
                        "render.archive=false",
                        "render.feed=false",
                        "render.tags=false",
                        "uri.noExtension=true",
                        "uri.noExtension.prefix=/blog/")
                .with("content/blog/index.md", "title=First", "type=post", "status=published", "~~~~~~", "Text.")
                .with("content/about/index.md", "title=About", "type=post", "status=published", "~~~~~~", "Text.")
                .bake();

        assertThat(site.files()).contains("blog/index/index.html", "about/index.html");
    }

    @Test
    void feedsAndTheSitemapAreThereWithoutAHost() {
        Site site = jbake().with(
                        "jbake.properties",
                        "render.archive=false",
                        "render.sitemap=true",
                        "render.tags=false",
                        "base=https://example.org")
                .with("templates/feed.ftl", "[${config.site_host}]")
                .with("templates/sitemap.ftl", "<#list published_content as x>${config.base}/${x.uri}</#list>")
                .with(
                        "content/first.md",
                        "title=First",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "~~~~~~",
                        "Text.")
                .bake();

        assertThat(site.text("feed.xml")).isEqualToIgnoringWhitespace("[]");
        assertThat(site.text("sitemap.xml")).isEqualToIgnoringWhitespace("https://example.org/first.html");
        assertThat(site.diagnostics())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message())
                        .isEqualTo("site.host is not set, so it is empty in feeds and the sitemap"));
    }

    @Test
    void settingsDoNotHideWhatTheHeaderOfADocumentSays() {
        Site site = jbake().with(
                        "jbake.properties",
                        "render.archive=false",
                        "render.feed=false",
                        "render.tags=false",
                        "title=The site",
                        "author=The house",
                        "description=Of the site",
                        "motto=Slowly")
                .with(
                        "templates/post.ftl",
                        "${content.title}, ${content.author}, ${content.description}: ${content.body}")
                .with(
                        "content/first.adoc",
                        "= First",
                        "Mara Ellison",
                        ":jbake-type: post",
                        ":jbake-status: published",
                        ":jbake-date: 2014-10-24",
                        ":description: Of the document",
                        "",
                        "{motto}.")
                .bake();

        assertThat(site.page("first.html").text()).isEqualTo("First, Mara Ellison, Of the document: Slowly.");
    }

    @Test
    void linksToAPageOfHtmlStayAsTheyAreWritten() {
        Site site = jbake().with(
                        "content/a/first.html",
                        "title=First",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "~~~~~~",
                        "<a href=\"/a/second.html\">x</a> <a href=\"second.html#b\">y</a> <a href=\"../index.html\">z</a>")
                .with(
                        "content/a/second.html",
                        "title=Second",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "~~~~~~",
                        "<p id=\"b\">Text.</p>")
                .with("content/index.html", "title=Index", "type=none", "status=published", "~~~~~~", "Text.")
                .bake();

        assertThat(site.page("a/first.html").select("a").eachAttr("href"))
                .containsExactly("/a/second.html", "second.html#b", "../index.html");
        assertThat(site.mistakes()).noneMatch(mistake -> mistake.endsWith("link-held-back"));
    }

    private Site jbake() {
        return Site.empty(folder)
                .with("jbake.properties", "render.archive=false", "render.feed=false", "render.tags=false")
                .with("templates/post.ftl", "${content.body}")
                .with("templates/index.ftl", "${posts?size} posts");
    }
}
