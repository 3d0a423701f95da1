package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directives in articles, from their templates to the pages, and what an edit of one reaches. */
class DirectivesTest {

    @TempDir
    private Path folder;

    private Site site() {
        return Site.in(folder.resolve("site"));
    }

    @Test
    void a_template_of_the_site_says_what_a_directive_looks_like() {
        Site site = site().with(
                        "templates/directives/stamp.ftlh",
                        "<b id=\"${directive.id}\" class=\"${directive.classes}\">${directive.name} ${directive.args.at}"
                                + " ${directive.label} ${content.title} ${page.root}x ${directive.number}</b>",
                        "${directive.content}")
                .article("2014/a.md", "::stamp[A *b*]{#s .t at=\"<3>\"}", "", ":::stamp{at=noon}", "C", ":::")
                .bakeWell();

        assertThat(site.text("2014/a.html"))
                .contains(
                        "<b id=\"s\" class=\"t\">stamp &lt;3&gt; A <em>b</em> The a ../x 1</b>",
                        "<b id=\"\" class=\"\">stamp noon  The a ../x 2</b>\n<p>C</p>");
        assertThat(site.text("feed.xml")).contains("&lt;b id=&quot;s&quot;");
    }

    @Test
    void a_site_s_template_stands_before_the_theme_s() {
        Site site = site().with("templates/directives/note.ftlh", "<i>${directive.content}</i>")
                .article("a.md", ":::note", "B", ":::")
                .bakeWell();

        assertThat(site.text("a.html")).contains("<i><p>B</p>\n</i>").doesNotContain("role=\"note\"");
    }

    @Test
    void a_picture_of_a_directive_is_one_of_the_article() {
        Site site = site().photograph("content/2014/photo.jpg", 1200, 800)
                .article(
                        "2014/a.md",
                        "::figure[A *b* [[c]]]{src=photo.jpg alt=\"D & E\" credit=\"F\" link=../c.md}",
                        "",
                        "::figure{src=gone.jpg alt=G}")
                .article("c.md", "Text.")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/2014/a.md:7:14 missing-file");
        site.article("2014/a.md", "::figure[A *b* [[c]]]{src=photo.jpg alt=\"D & E\" credit=\"F\" link=../c.md}")
                .bakeWell();
        Document page = site.page("2014/a.html");
        assertThat(page.select(".figure > a > img").attr("src")).isEqualTo("../2014/photo.jpg");
        assertThat(page.select(".figure img").attr("alt")).isEqualTo("D & E");
        assertThat(page.select(".figure img").attr("width")).isEqualTo("1200");
        assertThat(page.select(".figure img").attr("srcset")).contains("photo-480w-");
        assertThat(page.select(".figure > a").attr("href")).isEqualTo("../c.html");
        assertThat(page.select("figcaption em, figcaption a[href='../c.html']")).hasSize(2);
        assertThat(page.select("figcaption .credit").text()).isEqualTo("F");
        assertThat(site.page("c.html").select(".backlinks a")).isNotEmpty();
        assertThat(site.xml("feed.xml").select("content").text()).contains("https://example.org/2014/photo.jpg");
    }

    @Test
    void a_changed_template_reaches_the_pages_that_use_it_and_no_other() {
        Site site = site().with("templates/directives/stamp.ftlh", "<b>one</b>")
                .article("a.md", "::stamp")
                .article("b.md", "Plain.")
                .article("c.md", ":::note", "C", ":::")
                .bakeWell();

        site.with("templates/directives/stamp.ftlh", "<b>two, longer</b>").bakeWell();

        assertThat(rendered(site)).containsExactly("a.html", "feed.json", "feed.xml");
        assertThat(site.text("a.html")).contains("two, longer");

        site.with("templates/directives/note.ftlh", "<i>own</i>").bakeWell();
        assertThat(rendered(site)).containsExactly("c.html", "feed.json", "feed.xml");

        site.without("templates/directives/note.ftlh").bakeWell();
        assertThat(rendered(site)).containsExactly("c.html", "feed.json", "feed.xml");
        assertThat(site.text("c.html")).contains("role=\"note\"");
    }

    @Test
    void a_name_that_gets_a_template_or_loses_it_is_read_anew() {
        Site site = site().article("a.md", "Plain.", "", "A :stamp[b] c")
                .article("b.md", "Plain.")
                .article("c.md", "Plain.")
                .bake();
        assertThat(site.mistakes()).containsExactly("content/a.md:7:3 unknown-directive");
        assertThat(site.text("a.html")).contains("A :stamp[b] c");

        site.with("templates/directives/stamp.ftlh", "<b>${directive.label}</b>")
                .bakeWell();
        assertThat(rendered(site)).contains("a.html").doesNotContain("c.html");
        assertThat(site.text("a.html")).contains("A <b>b</b> c");

        site.without("templates/directives/stamp.ftlh").bake();
        assertThat(site.mistakes()).containsExactly("content/a.md:7:3 unknown-directive");
        assertThat(site.text("a.html")).contains("A :stamp[b] c");
    }

    @Test
    void after_every_edit_stands_what_a_clean_bake_leaves() {
        Site site = site().photograph("content/p.jpg", 600, 400)
                .with("templates/directives/stamp.ftlh", "<b>${directive.files.src.width!0} ${directive.content}</b>")
                .article("a.md", ":::stamp{src=p.jpg}", "::figure[x]{src=p.jpg alt=y}", ":::", "", "[n](b.md#n)")
                .article("b.md", "A :stamp[c]{#n}")
                .bake();
        List<Runnable> edits = List.of(
                () -> site.photograph("content/p.jpg", 900, 300),
                () -> site.with("templates/directives/stamp.ftlh", "<u>${directive.files.src.width!0}</u>"),
                () -> site.with("templates/directives/figure.ftlh", "<img src=\"${directive.args.src}\" alt=\"\">"),
                () -> site.without("templates/directives/stamp.ftlh"),
                () -> site.with("templates/lib/directives.ftlh", "<#macro own class></#macro>"),
                () -> site.without("templates/directives/figure.ftlh"),
                () -> site.without("templates/lib/directives.ftlh"));
        for (Runnable edit : edits) {
            edit.run();
            site.bake();
            SortedMap<String, String> left = site.bytes();
            List<String> mistakes = site.mistakes();
            site.options(request -> request.withClean(true)).bake();
            assertThat(left).isEqualTo(site.bytes());
            assertThat(mistakes).isEqualTo(site.mistakes());
            site.options(request -> request);
        }
    }

    @Test
    void a_fault_in_the_template_of_a_directive_has_its_place() {
        Site site = site().with("templates/directives/stamp.ftlh", "<b>", "${directive.args.gone}</b>")
                .article("a.md", "::stamp")
                .bake();

        assertThat(site.mistakes()).contains("templates/directives/stamp.ftlh:2:3 template-fault");
        site.with("templates/directives/stamp.ftlh", "<b>", "<#if>").bake();
        assertThat(site.mistakes().toString()).contains("templates/directives/stamp.ftlh:2:");
    }

    @Test
    void a_directive_within_the_lines_under_a_headline_shows_in_lists() {
        Site site = site().with("templates/directives/key.ftlh", "<kbd>${directive.label}</kbd>")
                .article("a.md", "standfirst: Press :key[Ctrl].", "---", "Text.")
                .bakeWell();

        assertThat(site.page("index.html").select(".p-summary kbd").text()).isEqualTo("Ctrl");
        assertThat(site.page("a.html").select("meta[name=description]").attr("content"))
                .isEqualTo("Press Ctrl.");
    }

    @Test
    void nothing_gets_out_of_an_argument_or_an_id() {
        Site site = site().article(
                        "a.md",
                        ":::note[a \" onx=\"]{.a&b id='\"><i>' x='\"><i>'}",
                        ":::",
                        "",
                        "::figure{src=\"../../../etc/passwd\" alt='\"><script>alert(1)</script>'"
                                + " credit='<script>alert(2)</script>' width='1\" onload=\"x'}",
                        "",
                        "::youtube{video='x\" onload=\"y' title='\"><script>'}",
                        "",
                        "::embed{src='https://e.org/\"><script>' title='<script>' height='1\" x'}",
                        "",
                        "::video{src='a.mp4\"><script>' poster=\"data:text/html,<script>\"}")
                .options(request -> request.withKeepGoing(true))
                .bake();

        Document page = site.page("a.html");
        assertThat(page.select(".body script:not([src$='js/embed.js'])")).isEmpty();
        assertThat(page.select(".body [onload], .body [onx]")).isEmpty();
        assertThat(page.select(".body i")).isEmpty();
        assertThat(site.files()).noneMatch(file -> file.contains("passwd"));
    }

    @Test
    void a_JBake_site_has_none() {
        Site site = Site.empty(folder.resolve("jbake"))
                .with("jbake.properties", "site.host=https://example.org")
                .with("templates/index.ftl", "<p>index</p>")
                .with("templates/archive.ftl", "<p>archive</p>")
                .with("templates/feed.ftl", "<p>feed</p>")
                .with("templates/page.ftl", "<p>page</p>")
                .with("templates/tags.ftl", "<p>tags</p>")
                .with("templates/sitemap.ftl", "<p>map</p>")
                .with("templates/post.ftl", "${content.body}")
                .with("templates/directives/note.ftlh", "<i>no</i>")
                .with(
                        "content/a.md",
                        "title=A",
                        "date=2014-10-24",
                        "type=post",
                        "status=published",
                        "~~~~~~",
                        ":::note",
                        "B",
                        ":::")
                .bake();

        assertThat(site.text("a.html")).contains(":::note").doesNotContain("<i>no</i>");
        assertThat(site.mistakes().toString()).doesNotContain("directive");
    }

    private static List<String> rendered(Site site) {
        return site.report().details().rendered().stream()
                .map(page -> page.path())
                .sorted()
                .toList();
    }
}
