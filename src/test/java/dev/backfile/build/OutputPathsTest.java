package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule for every path in the destination, whoever asks for it. */
class OutputPathsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"/.backfile-staging/x.html", "/.git/x/", "/con", "/a/aux./", "/a /b.html", "/nul.png", "/.x/"})
    void aDocumentMayNotAskForIt(String url) {
        Site site = Site.in(folder)
                .article("a.md", "permalink: '" + url + "'", "---", "One.")
                .article("b.md", "---", "Two.")
                .article("c.md", "aliases: ['" + url + (url.endsWith("/") ? "" : "/") + "']", "---", "Three.")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/a.md:4:12 bad-permalink", "content/c.md:4:11 bad-alias");
        assertThat(site.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag.path=.git",
                "author.path=con",
                "feed.file=.backfile/feed.xml",
                "jsonfeed.file=aux.json",
                "archive.file=archive.",
                "index.file=nul.html",
                "error404.file=.git/404.html",
                "sitemap.file=.backfile.xml",
                "permalink.post=/prn/:slug/",
                "permalink.page=/.git/:slug/",
                "permalink.post=/:year./:slug/"
            })
    void aSettingMayNotNameIt(String setting) {
        Site site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", setting)
                .article("a.md", "---", "One.")
                .bake();

        assertThat(site.mistakes())
                .singleElement()
                .asString()
                .startsWith("jbake.properties:2:")
                .endsWith(" bad-setting");
        assertThat(site.files()).isEmpty();
    }

    @Test
    void aFileMayNotHaveItAndAFolderIsToldOnce() {
        Site site = Site.in(folder)
                .with("assets/.backfile-staging/a.css", "a")
                .with("assets/.backfile-staging/b.css", "b")
                .with("assets/aux/x/a.css", "a")
                .with("assets/aux/y/b.css", "b")
                .with("content/nul.png", "x")
                .article("a.md", "---", "One.")
                .bake();

        assertThat(site.mistakes())
                .containsExactly(
                        "assets/.backfile-staging bad-file-name",
                        "assets/aux bad-file-name",
                        "content/nul.png bad-file-name");
        assertThat(site.files()).isEmpty();
    }

    @Test
    void whatHostsNeedIsPublishedAndStays() {
        Site site = Site.in(folder)
                .with("assets/_headers", "a")
                .with("assets/.htaccess", "a")
                .with("assets/.nojekyll", "a")
                .with("assets/.well-known/security.txt", "a")
                .article("a.md", "permalink: /.well-known/about.html", "---", "One.")
                .bakeWell();
        var first = site.bytes();
        site.bakeWell();

        assertThat(first).containsKeys("_headers", ".htaccess", ".nojekyll", ".well-known/security.txt");
        assertThat(site.bytes()).isEqualTo(first);
    }

    @Test
    void whatVersionControlRemembersIsNeverPublished() {
        Site site = Site.in(folder)
                .with("assets/.git/config", "a")
                .with("assets/vendor/.git", "gitdir: elsewhere")
                .with("assets/vendor/x.css", "a")
                .article("a.md", "---", "One.")
                .bake();

        assertThat(site.mistakes()).containsExactly("assets/.git bad-file-name", "assets/vendor/.git bad-file-name");
        assertThat(site.files()).contains("vendor/x.css").noneMatch(path -> path.contains(".git"));
    }

    @Test
    void aTaxonomyMayNotHaveANameThatCannotBeStored() {
        Site site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "taxonomies=aux")
                .article("a.md", "aux: [one]", "---", "One.")
                .bake();

        assertThat(site.mistakes()).isNotEmpty().allMatch(mistake -> mistake.endsWith("bad-slug"));
        assertThat(site.files()).isEmpty();
    }

    @Test
    void twoWaysToStoreAnAccentAreOnePath() {
        Site site = Site.in(folder)
                .article("a.md", "permalink: /caf\u00e9/", "---", "One.")
                .article("b.md", "permalink: /cafe\u0301/", "---", "Two.")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/b.md path-clash");
    }

    @Test
    void aJBakeSiteIsToldWhatSomeHostsCannotStoreAndBakesAsItIs() {
        Site site = Site.empty(folder)
                .with("jbake.properties", "defaults=jbake", "theme=backfile", "site.host=https://example.org")
                .with("assets/nul.png", "x")
                .with(
                        "content/con.md",
                        "title=Con",
                        "date=2014-10-24",
                        "type=post",
                        "status=published",
                        "~~~~~~",
                        "One.")
                .bake();

        assertThat(site.mistakes()).containsExactly("assets/nul.png bad-file-name", "content/con.md bad-file-name");
        assertThat(site.files()).contains("con.html", "nul.png");
        site.bake();
        assertThat(site.mistakes()).hasSize(2);

        site.with("assets/.backfile-x/a.css", "a").bake();
        assertThat(site.report().diagnostics())
                .filteredOn(mistake -> mistake.isError())
                .hasSize(1);
    }
}
