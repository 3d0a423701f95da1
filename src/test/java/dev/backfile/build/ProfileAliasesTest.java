package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old URLs of authors, tags and other terms lead to their pages. */
class ProfileAliasesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "authors/mara, author: Mara,     aliases,       '[/people/7, /old/mara.html]', authors/mara.html",
        "tags/sea,     tags: [Sea],      alias,         /old/mara.html,                tags/sea.html",
        "sections/new, section: New,     redirect_from, '[/people/7/, /old/mara.html]', sections/new.html",
        "series/saga,  series: Saga,     aliases,       '[\"old/mara.html\"]',          series/saga.html",
        "issues/no-1,  issue: No 1,      aliases,       /old/mara.html,                issues/no-1.html"
    })
    void anOldUrlOfATermLeadsToItsPage(String profile, String field, String name, String urls, String page) {
        String title = field.substring(field.indexOf(':') + 1)
                .replaceAll("[\\[\\]]", "")
                .strip();
        Site site = Site.in(folder)
                .with("content/" + profile + ".md", "---", "title: " + title, name + ": " + urls, "---", "A text.")
                .article("a.md", field, "---", "Text.")
                .bakeWell();

        assertThat(site.page("old/mara.html").select("a").attr("href")).isEqualTo("../" + page);
        assertThat(site.page("old/mara.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/" + page);
        assertThat(site.has("people/7/index.html")).isEqualTo(urls.contains("people"));
        assertThat(site.text("sitemap.xml")).doesNotContain("old/mara");
    }

    @Test
    void anOldUrlOfATermClashesAsThoseOfArticlesDo() {
        Site site = Site.in(folder)
                .with("content/tags/sea.md", "---", "title: Sea", "aliases: [/a.html, /A.html, /old.html]", "---")
                .with("content/authors/mara.md", "---", "title: Mara", "aliases: ../out.html", "---")
                .article("a.md", "aliases: /old.html", "---", "Text.")
                .bake();

        assertThat(site.mistakes())
                .containsExactly(
                        "content/authors/mara.md:3:10 bad-alias",
                        "content/tags/sea.md:3:11 bad-alias",
                        "content/tags/sea.md:3:20 alias-dropped",
                        "content/tags/sea.md:3:29 bad-alias");
        assertThat(site.diagnostics().get(3).message())
                .isEqualTo("the alias '/old.html' is the URL of an alias of content/a.md");
    }

    @Test
    void anOldUrlOfATermThatHasNoPageIsToldToLeadNowhere() {
        Site site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "render.tags=false")
                .with("content/tags/sea.md", "---", "title: Sea", "aliases: /old.html", "---")
                .article("a.md", "tags: [Sea]", "---", "Text.")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/tags/sea.md:3:10 bad-alias");
        assertThat(site.has("old.html")).isFalse();
    }

    @Test
    void whatIsBakedAfterAnEditIsWhatACleanBakeLeaves() {
        Site site = Site.in(folder)
                .with("content/tags/sea.md", "---", "title: Sea", "aliases: /old.html", "---", "One.")
                .article("a.md", "tags: [Sea]", "---", "Text.")
                .bakeWell()
                .with("content/tags/sea.md", "---", "title: Sea", "aliases: /older.html", "---", "Two.")
                .bakeWell();

        assertThat(site.has("old.html")).isFalse();
        assertThat(site.page("older.html").select("a").attr("href")).isEqualTo("tags/sea.html");

        site.with(
                        "content/tags/sea.md",
                        "---",
                        "title: The Sea",
                        "slug: water",
                        "also: Sea",
                        "aliases: /older.html",
                        "---")
                .bakeWell();

        assertThat(site.page("older.html").select("a").attr("href")).isEqualTo("tags/water.html");
        var edited = site.bytes();
        assertThat(site.options(request -> request.withClean(true)).bakeWell().bytes())
                .isEqualTo(edited);
    }
}
