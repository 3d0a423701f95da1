package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that first-time users make, and what they are told. */
class HintsTest {

    @TempDir
    private Path folder;

    static List<Arguments> mistakes() {
        return List.of(
                mistake(
                        "a byline without the accents of the profile",
                        site -> site.with("content/authors/tomas-reyes.md", "---", "title: Tomás Reyes", "---")
                                .article("a.md", "author: Tomas Reyes", "---"),
                        "content/a.md:4:9: the author 'Tomas Reyes' would stand at the URL of 'Tomás Reyes': both have"
                                + " the slug 'tomas-reyes'",
                        "they are probably one person: add 'also: [Tomas Reyes]' to content/authors/tomas-reyes.md, or"
                                + " write 'Tomás Reyes' everywhere; if they are two, give one of them another slug: in"
                                + " content/authors/tomas-reyes-2.md set 'title: Tomas Reyes' and 'slug:'"),
                mistake(
                        "a name and its slug",
                        site -> site.article("a.md", "author: Mara Ellison", "---")
                                .article("b.md", "author: mara-ellison", "---"),
                        "content/b.md:4:9: the author 'mara-ellison' would stand at the URL of 'Mara Ellison': both"
                                + " have the slug 'mara-ellison'",
                        "they are probably one person: write 'Mara Ellison' everywhere; if they are two, give one of"
                                + " them another slug: in content/authors/mara-ellison-2.md set 'title: mara-ellison'"
                                + " and 'slug:'"),
                mistake(
                        "a pattern in an article",
                        site -> site.article("a.md", "permalink: /:year/:slug.html", "---"),
                        "content/a.md:4:12: the permalink '/:year/:slug.html' has the character ':', which not every"
                                + " host can store",
                        "patterns belong in jbake.properties, permalink.post=/:year/:slug.html; in a document write"
                                + " the path itself, such as /about/"),
                mistake(
                        "a permalink with a mark that turns the direction of writing",
                        site -> site.article("a.md", "permalink: \"/a\\u202Eb/\"", "---"),
                        "content/a.md:4:12: the permalink '/a\u202Eb/' has an invisible character (U+202E)",
                        "write a path from the root of the site, such as /about/"),
                mistake(
                        "a broken link in a standfirst that is a block of text",
                        site -> site.article("a.md", "standfirst: |", "  See [it](the-old-ferry.md).", "---"),
                        "content/a.md:5:12: the link 'the-old-ferry.md' leads to no document or file",
                        "write the path of the other document's source from here, or its name as [[name]]"),
                mistake(
                        "a broken link in a JBake site",
                        site -> site.with("templates/post.ftl", "")
                                .with(
                                        "jbake.properties",
                                        "render.index=false",
                                        "render.archive=false",
                                        "render.feed=false",
                                        "render.sitemap=false",
                                        "render.tags=false")
                                .with(
                                        "content/a.md",
                                        "title=A",
                                        "date=2014-10-24",
                                        "type=post",
                                        "status=published",
                                        "~~~~~~",
                                        "[it](b.html)"),
                        "content/a.md:6:6: the link 'b.html' leads to no document or file",
                        "write the path of the other document's source or of its page, from here"),
                mistake(
                        "a link to another site without its beginning",
                        site -> site.article("a.md", "---", "[it](www.example.org)"),
                        "content/a.md:5:6: the link 'www.example.org' leads to no document or file",
                        "to lead to another site, write https://www.example.org"),
                mistake(
                        "a link to a mailbox without its beginning",
                        site -> site.article("a.md", "---", "[it](me@example.org)"),
                        "content/a.md:5:6: the link 'me@example.org' leads to no document or file",
                        "to lead to a mailbox, write mailto:me@example.org"),
                mistake(
                        "no file of settings",
                        site -> site.without("jbake.properties").article("a.md", "---"),
                        ".: site.host is not set: feeds and the sitemap are not written, and pages name no canonical"
                                + " URL",
                        "make a file jbake.properties with the address of the site, such as"
                                + " site.host=https://example.org"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsUsualCure(String kind, UnaryOperator<Site> writing, String message, String hint) {
        List<Diagnostic> found = writing.apply(Site.in(folder)).bake().diagnostics();

        assertThat(found)
                .extracting(diagnostic -> diagnostic.place() + ": " + diagnostic.message(), Diagnostic::hint)
                .containsExactly(tuple(message, hint));
    }

    @Test
    void aProfileWithASlugOfItsOwnStillAnswersToTheNameOfItsFile() {
        Site site = Site.in(folder)
                .with("content/tags/harbour.md", "---", "title: The Harbour", "slug: the-harbour", "---")
                .with("content/tags/port.md", "---", "title: Harbour Master", "---")
                .article("a.md", "tags: [harbour, port]", "---")
                .bakeWell();

        assertThat(site.page("tags/the-harbour.html").text()).contains("The a");
        assertThat(site.page("tags/port.html").text()).contains("Harbour Master", "The a");
    }

    @Test
    void theTitleOfOneProfileGoesBeforeTheFileNameOfAnother() {
        Site site = Site.in(folder)
                .with("content/tags/harbour.md", "---", "title: Quay", "slug: quay", "---")
                .with("content/tags/port.md", "---", "title: Harbour", "---")
                .article("a.md", "tags: [Harbour]", "---")
                .bakeWell();

        assertThat(site.page("tags/port.html").text()).contains("The a");
    }

    @Test
    void jbakesNumberingOfTheIndexIsThereInEverySiteThatSetsIt() {
        Site site = Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "theme=backfile",
                        "index.paginate=true",
                        "index.posts_per_page=2")
                .with(
                        "templates/index.ftl",
                        "${currentPageNumber} of ${numberOfPages}: <#list published_posts as post>${post.title} </#list>"
                                + "${previousFileName!'-'} ${nextFileName!'-'}")
                .article("a.md", "date: 2014-10-21", "---")
                .article("b.md", "date: 2014-10-22", "---")
                .article("c.md", "date: 2014-10-23", "---")
                .bakeWell();

        assertThat(site.text("index.html")).isEqualTo("1 of 2: The c The b - 2/\n");
        assertThat(site.text("2/index.html")).isEqualTo("2 of 2: The a  -\n");
        assertThat(site.has("page/1.html")).isFalse();

        site.without("templates/index.ftl").bakeWell();

        assertThat(site.page("index.html").select("nav.pages a").eachAttr("href"))
                .containsExactly("2/index.html");
        assertThat(site.page("2/index.html").select("nav.pages a").eachAttr("href"))
                .containsExactly("../index.html");
    }

    private static Arguments mistake(String kind, UnaryOperator<Site> writing, String message, String hint) {
        return Arguments.of(kind, writing, message, hint);
    }
}
