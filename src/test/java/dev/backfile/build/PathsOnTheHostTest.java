package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that begin with a slash, in a site whose root is not that of its host. */
class PathsOnTheHostTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/blog/about.html,    about.html",
        "/about.html,         about.html",
        "/blog/about.md#us,   about.html#us",
        "/blog/,              index.html",
        "/blog,               index.html",
        "/blog/files/map.pdf, files/map.pdf",
    })
    void aPathFromTheRootOfTheHostLeadsToTheSameAsOneFromTheRootOfTheSite(String written, String url) {
        Site site = ofABlog().article("first.md", "---", "[x](" + written + ")").bakeWell();

        assertThat(site.page("first.html").select("article a:contains(x)").attr("href"))
                .isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/blog/gone.html", "/blogs/about.html", "/shop/"})
    void aPathToNothingIsDoubted(String written) {
        Site site = ofABlog().article("first.md", "---", "[x](" + written + ")").bake();

        assertThat(site.mistakes()).containsExactly("content/first.md:5:5 unknown-url");
    }

    @Test
    void whatOneWroteIsKeptInAJBakeSiteAndWhatTheHostServesIsTheHostsInFeeds() {
        Site site = Site.empty(folder)
                .with("jbake.properties", "site.host=https://example.org/blog", "render.archive=false")
                .with("templates/post.ftl", "${content.body}")
                .with("templates/page.ftl", "${content.body}")
                .with("templates/index.ftl", "")
                .with("templates/tags.ftl", "")
                .with("templates/feed.ftl", "<#list posts as post>${post.body}</#list>")
                .with("content/about.md", "title=About", "type=page", "status=published", "~~~~~~", "Us.")
                .with(
                        "content/first.md",
                        "title=First",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "~~~~~~",
                        "[x](/blog/about.html) and [y](/shop/)")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/first.md:6:31 unknown-url");
        assertThat(site.text("first.html")).contains("href=\"/blog/about.html\"", "href=\"/shop/\"");
    }

    private Site ofABlog() {
        return Site.empty(folder)
                .with("jbake.properties", "site.title=Blog", "site.host=https://example.org/blog")
                .article("about.md", "type: page", "---", "## Us", "", "[A map](files/map.pdf)")
                .withText("content/files/map.pdf", "%PDF");
    }
}
