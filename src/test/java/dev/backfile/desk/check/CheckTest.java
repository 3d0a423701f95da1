package dev.backfile.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.CheckReport;
import dev.backfile.CheckRequest;
import dev.backfile.build.Site;
import dev.backfile.output.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check tells of a site beside what a bake tells. */
class CheckTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSite() {
        site = Site.in(folder);
    }

    @Test
    void aGoodSiteHasNoMistake() {
        site.article("a.md", "tags: [river]", "---", "See [the other](b.md#where).")
                .article("b.md", "tags: [river]", "---", "## Where", "", "Here.");
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void nothingIsPublishedAndTheNextBakeIsAsItWouldHaveBeen() {
        site.article("a.md", "---", "One.");
        check();
        assertThat(folder.resolve("target")).doesNotExist();

        site.bake().article("a.md", "---", "Two.");
        check();
        assertThat(site.text("a.html")).contains("One.");
        assertThat(site.bake().report().rendered()).isPositive();
        assertThat(site.text("a.html")).contains("Two.");
    }

    /** The law of checks: what is remembered changes nothing that is told, whatever was edited between. */
    @Test
    void aCheckThatRemembersTellsWhatAFreshOneTells() throws IOException {
        withTemplate("<a href=\"missing.html\">Gone</a><img src=\"/logo.png\">");
        site.with("assets/logo.png", "no picture")
                .with("assets/unused.png", "no picture")
                .article("a.md", "tags: [river]", "---", "See [b](b.md#where) and [out](https://example.com/x).")
                .article("b.md", "tags: [rivers]", "---", "## Where", "", "Here. <span id=\"grüß\"></span>")
                .article("c.md", "---", "See [a](a.md#none).");
        List<Runnable> edits = List.of(
                () -> {},
                () -> site.article("b.md", "tags: [river]", "---", "## Elsewhere", "", "Here."),
                () -> site.without("content/c.md"),
                () -> site.article("0.md", "---", "First. ![x](/unused.png) See [b](b.md#where)."),
                () -> site.with("assets/style.css", "body { background: url(unused.png) }"),
                () -> site.with("jbake.properties", "site.title=T", "site.host=https://example.com"),
                () -> damage(folder.resolve(".backfile/check/pages")));
        for (Runnable edit : edits) {
            edit.run();
            List<String> warm = told(check());
            Folders.delete(folder.resolve(".backfile/check"));
            assertThat(warm).isEqualTo(told(check()));
        }
    }

    private static void damage(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            for (int index = 40; index < bytes.length; index += 97) {
                bytes[index] ^= 1;
            }
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> told(CheckReport report) {
        return report.diagnostics().stream().map(String::valueOf).toList();
    }

    @Test
    void whatABakeTellsIsToldOnce() {
        site.article("a.md", "---", "See [nothing](/nowhere/) and [more](b.md#lost).")
                .article("b.md", "---", "Here.");
        assertThat(mistakes()).containsExactly("content/a.md:5:15 unknown-url", "content/a.md:5:37 broken-anchor");
    }

    @Test
    void aLinkOfATemplateIsToldInTheTemplateOnceForAllPages() {
        withTemplate("<a href=\"missing.html\">Gone</a>");
        site.article("a.md", "---", "One.").article("b.md", "---", "Two.");

        CheckReport report = check();
        assertThat(mistakes(report)).containsExactly("templates/post.ftlh:1:57 broken-link");
        assertThat(report.diagnostics().get(0).message())
                .isEqualTo("2 pages, such as 'a.html', link to 'missing.html', and this site has nothing there");
    }

    @ParameterizedTest
    @CsvSource({
        "c.html#none,            content/2020/a.md:6:26 broken-anchor",
        "../2021/d.html#none,    content/2020/a.md:6:26 broken-anchor",
        "/2020/c.html#none,      content/2020/a.md:6:26 broken-anchor",
        "gone.html,              content/2020/a.md:6:26 broken-link",
    })
    void aLinkInHtmlIsToldInItsArticleHoweverManyListsShowIt(String url, String told) {
        site.article("2020/a.md", "tags: [one]", "---", "A <em>word</em> <a href=\"" + url + "\">there</a>.")
                .article("2020/c.md", "tags: [one]", "---", "C.")
                .article("2021/d.md", "tags: [one]", "---", "D.");
        assertThat(mistakes()).containsExactly(told);
    }

    @Test
    void aPictureAStyleSheetAndAScriptOfATemplateMustBeThere() {
        withTemplate("<img src=\"one.png\" srcset=\"two.png 2x\"><script src=\"/three.js\"></script>");
        site.article("a.md", "---", "One.");
        assertThat(check().diagnostics())
                .extracting(mistake -> mistake.code().word())
                .containsExactly("missing-file", "missing-file", "unknown-url");
    }

    @Test
    void anAnchorOfATemplateMustBeInItsPage() {
        withTemplate("<a href=\"#there\">a</a><a href=\"#top\">b</a><a href=\"#gone\">c</a><p id=\"there\"></p>");
        site.article("a.md", "---", "One.");
        assertThat(mistakes()).containsExactly("templates/post.ftlh:1:99 broken-anchor");
    }

    @Test
    void linksAreFollowedAsHostsFollowThem() {
        withTemplate("<a href=\"b\">1</a><a href=\"./\">2</a><a href=\"/b.html?x=1\">3</a>"
                + "<a href=\"HTTPS://Example.ORG/b.html\">4</a><a href=\"//example.org/%62.html\">5</a>"
                + "<a href=\"https://example.org\">6</a><a href=\"mailto:a@b.c\">7</a><a href=\"tel:1\">8</a>"
                + "<a href=\"../../../b.html\">9</a><a href=\"https://elsewhere.example/x\">10</a>");
        site.article("a.md", "---", "One.")
                .article("b.md", "---", "Two.")
                .article("index.md", "type: page", "---", "Home.");
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void aSiteBelowAFolderOfItsHostKnowsWhatIsItsOwn() {
        site.with("jbake.properties", "site.host=https://example.org/archive", "site.title=T");
        withTemplate("<a href=\"https://example.org/archive/b.html\">1</a><a href=\"/archive/gone.html\">2</a>"
                + "<a href=\"/other/\">3</a><a href=\"https://example.org/\">4</a>");
        site.article("a.md", "---", "One.").article("b.md", "---", "Two.");
        assertThat(mistakes()).hasSize(1).allMatch(mistake -> mistake.endsWith("unknown-url"));
    }

    @Test
    void articlesWithoutWhatOthersHaveAreNamed() {
        site.article("a.md", "tags: [river]", "author: Mara Ellison", "standfirst: Short.", "---", "One.")
                .article("b.md", "tags: [river]", "author: Mara Ellison", "standfirst: Short.", "---", "Two.")
                .article("c.md", "---", "Three.")
                .article("d.md", "type: page", "---", "Four.");
        assertThat(mistakes())
                .containsExactly("content/c.md no-tags", "content/c.md no-author", "content/c.md no-standfirst");
    }

    @Test
    void aTemplateOfADirectiveThatNoTextUsesIsTold() {
        site.with(
                        "jbake.properties",
                        "site.title=T",
                        "site.host=https://example.org",
                        "shortcode.pic=map src",
                        "markup.rule==RULE{text}=")
                .with("templates/directives/stamp.ftlh", "<b>${directive.label}</b>")
                .with("templates/directives/key.ftlh", "<#include \"/directives/part.ftlh\">")
                .with("templates/directives/part.ftlh", "<b>part</b>")
                .with("templates/directives/map.ftlh", "<b>map</b>")
                .with("templates/directives/rule.ftlh", "<b>rule</b>")
                .with("templates/directives/sta.ftlh", "<b>unused</b>")
                .with("templates/directives/note.ftlh", "<b>unused</b>")
                .article("a.md", "::stamp[A]", "", "B :key[C] {{< pic a >}}", "", "=RULE one=");
        assertThat(mistakes())
                .containsExactly(
                        "templates/directives/note.ftlh unused-file", "templates/directives/sta.ftlh unused-file");
    }

    @Test
    void aTagThatIsUsedOnceIsToldWhereItStands() {
        site.article("a.md", "tags: [river, tide]", "---", "One.").article("b.md", "tags: [river]", "---", "Two.");
        assertThat(mistakes()).containsExactly("content/a.md:4:15 single-use-tag");
    }

    @Test
    void tagsAndAuthorsThatAreProbablyOneAreTold() {
        site.article("a.md", "tags: [bridge, harbour walls]", "author: Mara Ellison", "---", "One.")
                .article("b.md", "tags: [bridges, harbor walls]", "author: M. Ellison", "---", "Two.")
                .article(
                        "c.md",
                        "tags: [bridge, bridges, harbour walls, harbor walls]",
                        "author: 'Ellison, Mara'",
                        "---",
                        "3.")
                .article("d.md", "tags: [bridge]", "author: Jana Ellison", "---", "Four.");
        assertThat(messages("alike-terms"))
                .containsExactlyInAnyOrder(
                        "the tags 'bridges' and 'bridge' are probably one",
                        "the tags 'harbor walls' and 'harbour walls' are probably one",
                        "the authors 'Ellison, Mara' and 'Mara Ellison' are probably one",
                        "the authors 'M. Ellison' and 'Mara Ellison' are probably one",
                        "the authors 'Ellison, Mara' and 'M. Ellison' are probably one");
    }

    @Test
    void twoAuthorsWithProfilesAreTwo() {
        site.article("a.md", "author: Mara Ellison", "---", "One.")
                .article("b.md", "author: Mara Elison", "---", "Two.")
                .with("content/authors/mara-ellison.md", "---", "title: Mara Ellison", "---", "One.")
                .with("content/authors/mara-elison.md", "---", "title: Mara Elison", "---", "Another.");
        assertThat(messages("alike-terms")).isEmpty();
    }

    @Test
    void redirectsThatLeadToRedirectsAreTold() {
        site.article("a.md", "---", "One.")
                .with("assets/one.html", redirect("two.html"))
                .with("assets/two.html", redirect("a.html"))
                .with("assets/round.html", redirect("about.html"))
                .with("assets/about.html", redirect("/round.html"));
        assertThat(check().diagnostics())
                .extracting(mistake -> mistake.code().word() + " " + mistake.message())
                .containsExactlyInAnyOrder(
                        "redirect-chain '/one.html' redirects to '/two.html', which redirects further",
                        "redirect-loop '/round.html' redirects in a circle: /round.html to /about.html to /round.html",
                        "redirect-loop '/about.html' redirects in a circle: /about.html to /round.html to /about.html");
    }

    @Test
    void redirectsOfTheHostThatLeadToRedirectsAreTold() {
        site.article("a.md", "aliases: [/old/a/]", "---", "One.")
                .with(
                        "assets/_redirects",
                        "# moved",
                        "/x /y",
                        "/y/ /x 302",
                        "/z /old/a",
                        "/fine /a",
                        "/outside https://example.com/x",
                        "/a /fine",
                        "/many/* /x",
                        "/kept/x /kept/y 200")
                .with("assets/.htaccess", "Redirect 301 /first /second", "Redirect gone /second");
        assertThat(check().diagnostics())
                .extracting(mistake -> mistake.place() + " " + mistake.code().word())
                .containsExactly(
                        "assets/_redirects:2:1 redirect-loop",
                        "assets/_redirects:3:1 redirect-loop",
                        "assets/_redirects:4:1 redirect-chain");
    }

    @Test
    void anAssetThatNothingShowsIsTold() {
        site.photograph("assets/img/shown.jpg", 8, 8)
                .photograph("assets/img/styled.jpg", 8, 8)
                .photograph("assets/img/lost.jpg", 8, 8)
                .photograph("assets/favicon.ico", 8, 8)
                .with("assets/more.css", "body { background: url(img/styled.jpg) }")
                .article("a.md", "---", "![Shown](/img/shown.jpg)");
        assertThat(mistakes()).containsExactly("assets/img/lost.jpg unused-file");
    }

    @Test
    void theLimitsOfTheHostAreKnown() {
        site.with("jbake.properties", "site.host=https://example.org", "site.title=T", "check.host=cloudflare")
                .withBytes("assets/film.mp4", new byte[(25 << 20) + 1])
                .article("a.md", "---", "[Film](/film.mp4)");
        assertThat(messages("host-limit"))
                .containsExactly("'/film.mp4' has 25 MiB, and Cloudflare Pages takes files of at most 25 MiB");
    }

    @Test
    void theSettingsForMistakesHold() {
        site.with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.title=T",
                        "check.single-use-tag=off",
                        "check.no-tags=error")
                .article("a.md", "tags: [river, tide]", "---", "One.")
                .article("b.md", "tags: [river]", "---", "Two.")
                .article("c.md", "---", "Three.");
        CheckReport report = check();
        assertThat(mistakes(report)).containsExactly("content/c.md no-tags");
        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void theOutputIsCheckedThoughTheSiteHasErrors() {
        withTemplate("<a href=\"missing.html\">Gone</a>");
        site.article("a.md", "---", "[[nowhere]]");
        assertThat(mistakes()).containsExactly("content/a.md:5:3 broken-link", "templates/post.ftlh:1:57 broken-link");
    }

    @Test
    void ofAFolderThatIsNoSiteOneMistakeIsTold() {
        CheckReport report = new Backfile().check(CheckRequest.of(BakeRequest.of(folder.resolve("none"))));
        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.pages()).isZero();
        assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }

    private void withTemplate(String body) {
        site.with("templates/post.ftlh", "<!doctype html><title>T</title>${content.body!}" + body);
    }

    private static String redirect(String target) {
        return "<!doctype html><meta http-equiv=\"refresh\" content=\"0; url=" + target + "\">";
    }

    private CheckReport check() {
        return new Backfile()
                .check(CheckRequest.of(
                        BakeRequest.of(folder).withAsOf("2020-01-01").withThreads(2)));
    }

    private List<String> mistakes() {
        return mistakes(check());
    }

    private static List<String> mistakes(CheckReport report) {
        return report.diagnostics().stream()
                .map(mistake -> mistake.place() + " " + mistake.code().word())
                .toList();
    }

    private List<String> messages(String code) {
        return check().diagnostics().stream()
                .filter(mistake -> mistake.code().word().equals(code))
                .map(mistake -> mistake.message())
                .toList();
    }
}
