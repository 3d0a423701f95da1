package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.Inventory;
import dev.backfile.NewDocumentRequest;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.imports.document.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in several folders and files of the site's own: {@code content.folder=_posts, pages, about.md}. */
class SeveralFoldersTest {

    private static final String HOST =
            "site.host=https://example.org\nsite.title=Several\npermalink.post=/:folder/:year/:slug.html\n";

    @TempDir
    private Path folder;

    private Site site(String list) {
        return Site.empty(folder)
                .withText("jbake.properties", HOST + "content.folder=" + list + "\n")
                .withText(
                        "_posts/2014-10-24-bridge.md",
                        "---\ntitle: Bridge\nauthor: Mara Lind\n---\n[about](../about.md) [team]({% link pages/team.md %}) [up](/pages/team.html)")
                .withText(
                        "news/_posts/2015-01-02-ferry.md",
                        "---\ntitle: Ferry\n---\n[b]({% post_url 2014-10-24-bridge %})")
                .withText(
                        "about.md",
                        "---\ntitle: About\ntype: page\n---\n[b](_posts/2014-10-24-bridge.md) ![l](logo.jpg)")
                .withText("pages/team.md", "---\ntitle: Team\ntype: page\n---\n![us](us.jpg) ![l](../logo.jpg)")
                .photograph("pages/us.jpg", 30, 20)
                .photograph("assets/logo.jpg", 30, 20)
                .withText("authors/mara.md", "---\ntitle: Mara Lind\n---\nWrites.")
                .withText("_drafts/later.md", "---\ntitle: Later\n---\nNot yet.")
                .withText("secret.md", "---\ntitle: Secret\ntype: page\n---\nNever.")
                .withText("_site/old.html", "---\ntitle: Old\ntype: page\n---\nNever.")
                .withText("node_modules/kit/readme.md", "---\ntitle: Kit\ntype: page\n---\nNever.");
    }

    @Test
    void documentsHaveTheirPathsInTheSiteAndNothingElseIsRead() {
        Site site = site("_posts, news, pages, about.md, authors, _drafts").bakeWell();
        assertThat(site.files())
                .contains(
                        "2014/bridge.html",
                        "news/2015/ferry.html",
                        "about.html",
                        "pages/team.html",
                        "pages/us.jpg",
                        "logo.jpg",
                        "authors/mara.html")
                .noneMatch(path -> path.matches(".*(secret|old\\.html|kit|later|_posts|us-and|jbake\\.prop).*"));
        assertThat(site.text("authors/mara.html")).contains("Writes.");
        assertThat(site.page("2014/bridge.html").select("article p a, main p a").eachAttr("href"))
                .contains("../about.html", "../pages/team.html");
        assertThat(site.page("news/2015/ferry.html").select("main p a").eachAttr("href"))
                .contains("../../2014/bridge.html");
        assertThat(site.page("pages/team.html").select("main p img").eachAttr("src"))
                .containsExactly("../pages/us.jpg", "../logo.jpg");
        assertThat(new Backfile().inventory(BakeRequest.of(folder)).documents())
                .extracting(Inventory.Document::source)
                .contains("_posts/2014-10-24-bridge.md", "about.md", "_drafts/later.md")
                .hasSize(6);
    }

    @Test
    void aFolderThatIsListedIsMeantWhateverItsName() {
        Site site = Site.empty(folder)
                .withText("jbake.properties", HOST + "content.folder=_essays, b/\n")
                .withText("_essays/a.md", "---\ntitle: A\ndate: 2014-10-24\n---\nText.")
                .withText("_essays/_notes/n.md", "---\ntitle: N\ndate: 2014-10-24\n---\nText.")
                .withText("_essays/.hidden/n.md", "---\ntitle: N\ndate: 2014-10-24\n---\nText.")
                .withText("b/a.md", "---\ntitle: B\ndate: 2014-10-24\n---\nText.");
        site.bakeWell();
        assertThat(site.files()).contains("essays/2014/a.html", "b/2014/a.html");
        assertThat(site.report().articles()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pages, ../out        | which has the part '..', which could lead out of the site",
                "pages, /etc          | which is not a path within the site",
                "pages, .             | which has the part '.'",
                "pages, linked        | which leads out of the site",
                "pages, nowhere       | which is not there",
                "pages, notes.txt     | which is neither a folder nor a document",
                "pages, templates     | which is the folder of templates",
                "pages, assets        | which is the folder of assets",
                "pages, assets/img    | which lies in the folder of assets",
                "pages, data          | which is the folder of data",
                "pages, target        | which holds the destination",
                "pages, .backfile     | which is hidden",
                "pages, .git          | which is hidden",
                "pages, pages         | which is 'pages', which is named, too",
                "pages, pages/team.md | which lies in 'pages', which is named, too",
                "pages/team.md, pages | which holds 'pages/team.md', which is named, too",
                "pages, alias         | which is 'pages', which is named, too",
                "about.md, index.md   | names files alone",
            })
    void whatMayNotBeListedIsRefused(String list, String fault) throws IOException {
        Site site = site(list)
                .withText("notes.txt", "x")
                .withText("index.md", "---\ntitle: I\ntype: page\n---\nx")
                .withText("assets/img/x.txt", "x")
                .withText("data/x.yml", "a: b")
                .withText("target/x.txt", "x")
                .withText(".backfile/x.txt", "x")
                .withText(".git/x.txt", "x")
                .withText("templates/x.txt", "x");
        Files.createSymbolicLink(
                folder.resolve("linked"), folder.toAbsolutePath().getParent());
        Files.createSymbolicLink(
                folder.resolve("alias"), folder.toAbsolutePath().resolve("pages"));
        site.bake();
        Diagnostic mistake = site.diagnostics().stream()
                .filter(one -> one.code().word().equals("bad-setting"))
                .findFirst()
                .orElseThrow();
        assertThat(mistake.isError()).isTrue();
        assertThat(mistake.place().toString()).startsWith("jbake.properties:4:");
        assertThat(mistake.message()).contains(fault);
        assertThat(mistake.hint()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"asset.kept=pages,is 'pages'", "asset.kept=news,holds 'news/_posts'"})
    void aKeptFolderIsNoneOfThem(String setting, String fault) {
        Site site = site("_posts, pages, news/_posts");
        site.withText("jbake.properties", HOST + "content.folder=_posts, pages, news/_posts\n" + setting + "\n")
                .bake();
        assertThat(site.diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains(fault + ", where articles lie"));
    }

    @Test
    void aBakeIntoOneOfThemIsRefused() {
        Site site = site("_posts, pages")
                .options(request -> request.withDestination(folder.resolve("pages/site")))
                .bake();
        assertThat(site.mistakes()).hasSize(1).allMatch(mistake -> mistake.endsWith("pages/site bad-destination"));
    }

    @Test
    void oneFolderIsAsBefore() {
        Site site = Site.empty(folder)
                .withText("jbake.properties", HOST + "content.folder=pages\n")
                .withText("pages/team.md", "---\ntitle: Team\ntype: page\n---\nText.")
                .bakeWell();
        assertThat(site.files()).contains("team.html");
    }

    @Test
    void inASiteOfJBakesACommaBelongsToTheName() {
        Site jbake = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "defaults=jbake",
                        "site.host=https://example.org",
                        "content.folder=a\\, b",
                        "render.tags=false",
                        "render.index=false",
                        "render.archive=false",
                        "render.feed=false",
                        "render.sitemap=false")
                .with("templates/post.ftl", "${content.body}")
                .with("a, b/p.md", "title=P", "type=post", "status=published", "date=2014-10-24", "~~~~~~", "x")
                .bake();
        assertThat(jbake.files()).contains("p.html");
    }

    @Test
    void whatARegisterHasIsFoundByItsPathInTheSite() {
        Site site = site("_posts, pages, about.md")
                .withText("permalinks.txt", "about.html\tabout.md\npages/crew.html\tpages/team.md\n")
                .options(request -> BakeRequest.of(folder))
                .bake();
        assertThat(site.diagnostics())
                .filteredOn(one -> one.code().word().equals("lost-url"))
                .singleElement()
                .satisfies(lost -> assertThat(lost.hint()).contains("into pages/team.md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                 | x.jpg            | put the file at _posts/x.jpg, or correct the path",
                "''                 | ../pages/x.jpg   | put the file at pages/x.jpg, or correct the path",
                "''                 | ../img/x.jpg     | put the file at assets/img/x.jpg, or correct the path",
                "''                 | ../../img/x.jpg  | correct the path: of where it leads no file is published",
                "asset.kept=assets  | ../img/x.jpg     | correct the path: of where it leads no file is published",
                "asset.kept=assets  | ../assets/x.jpg  | put the file at assets/x.jpg, or correct the path",
            })
    void aPictureThatIsMissingHasAPlaceWhereItCouldLie(String setting, String picture, String hint) {
        Site site = Site.empty(folder)
                .withText("jbake.properties", HOST + "content.folder=_posts, pages\n" + setting + "\n")
                .withText("assets/a.txt", "a")
                .withText("pages/p.md", "---\ntitle: P\ntype: page\n---\nText.")
                .withText("_posts/2014-10-24-a.md", "---\ntitle: A\n---\n![An ebb](" + picture + ")");
        site.bake();
        assertThat(site.diagnostics())
                .filteredOn(one -> one.code().word().equals("missing-file"))
                .extracting(Diagnostic::hint)
                .containsExactly(hint);
    }

    @Test
    void whatIsNewLiesWhereItIsRead() throws IOException {
        site("_posts, pages, about.md");
        Path old = Files.createDirectories(folder.resolve("target/old"));
        Files.writeString(old.resolve("bridge.html"), """
                <title>Old bridge - Gazette</title><h1>The old bridge</h1><p class=byline>By Jane Doe</p><p>12 May 1999</p>
                <div id=content><p>The bridge was closed in spring after the flood had taken the pier in the middle, and nobody knew
                when it would be open again.<p>It was opened in the autumn of the same year, with a pier of stone from the quarry
                above the town.</div>""");
        Backfile backfile = new Backfile();
        BakeRequest request = BakeRequest.of(folder);

        assertThat(backfile.create(NewDocumentRequest.of(request, "article", "A new day")
                                .withDate("2014-11-02"))
                        .path())
                .contains("_posts/2014-11-02-a-new-day.md");
        assertThat(backfile.create(NewDocumentRequest.of(request, "author", "Jo Lee"))
                        .path())
                .isPresent();
        backfile.bringIn(ImportRequest.of(old, folder));

        assertThat(backfile.inventory(request).documents())
                .extracting(Inventory.Document::headline)
                .contains("A new day", "Jo Lee", "The old bridge");
    }

    @Test
    void anIncrementalBakeLeavesWhatACleanOneLeaves() {
        String settings = HOST + "content.folder=";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jbake.properties", settings + "_posts, pages, about.md\n");
        files.put("_posts/2014-10-24-a.md", "---\ntitle: A\n---\n[about](../about.md) [t](/pages/t.html)");
        files.put("about.md", "---\ntitle: About\ntype: page\n---\n[a](_posts/2014-10-24-a.md)");
        files.put("pages/t.md", "---\ntitle: T\ntype: page\n---\n[n](note.txt) [x](x.md)");
        files.put("pages/note.txt", "one");
        files.put("more/m.md", "---\ntitle: M\ndate: 2013-10-24\n---\nText.");
        Edit.eachLeavesWhatACleanBakeDoes(
                folder,
                files,
                List.of(
                        new Edit("about.md", "---\ntitle: On us\ntype: page\n---\n[a](_posts/2014-10-24-a.md)"),
                        new Edit("pages/x.md", "---\ntitle: X\ntype: page\n---\nText."),
                        new Edit("pages/note.txt", "two"),
                        new Edit("_posts/2014-10-25-b.md", "---\ntitle: B\n---\nText."),
                        new Edit("jbake.properties", settings + "_posts, pages, about.md, more\n"),
                        new Edit("more/m.md", "---\ntitle: N\ndate: 2013-10-24\n---\n[about](/about.md)"),
                        new Edit("jbake.properties", settings + "more, about.md, pages\n"),
                        new Edit("jbake.properties", settings + "pages\n"),
                        new Edit("jbake.properties", settings + "_posts, pages, about.md\n"),
                        new Edit("_posts/2014-10-24-a.md", ""),
                        new Edit("secret.md", "---\ntitle: S\ntype: page\n---\nText."),
                        new Edit("about.md", ""),
                        new Edit("about.md", "---\ntitle: Back\ntype: page\n---\nText.")));
    }
}
