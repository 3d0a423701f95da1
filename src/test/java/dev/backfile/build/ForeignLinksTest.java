package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, languages, summaries and URLs as other generators write them. */
class ForeignLinksTest {

    private static final String HOST = "site.host=https://example.org";

    @TempDir
    private Path folder;

    private Site site(String... settings) {
        return Site.empty(folder)
                .with("jbake.properties", settings)
                .with("content/blog/b.md", "---", "title: B", "date: 2014-10-24", "---", "## Cost", "", "Text.")
                .with("content/_posts/2014-10-24-c.md", "---", "title: C", "---", "Text.")
                .with("content/blog/d/index.md", "---", "title: D", "date: 2014-10-24", "slug: dee", "---", "Text.")
                .with("content/blog/e.md", "---", "title: E", "date: 2014-10-24", "draft: true", "---", "Text.");
    }

    private static String[] article(String text) {
        return ("---\ntitle: A\ndate: 2014-10-24\n---\n" + text).split("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            [x]({filename}/blog/b.md)                              ! ../blog/b.html
            [x]({filename}b.md#cost)                               ! ../blog/b.html#cost
            [x](|filename|/blog/b.md)                              ! ../blog/b.html
            [x]: {filename}/blog/b.md                              ! ../blog/b.html
            [x]({% post_url 2014-10-24-c %})                       ! ../posts/2014-10-24-c.html
            [x]({{ site.baseurl }}{% post_url 2014-10-24-c %})     ! ../posts/2014-10-24-c.html
            [x]({% link _posts/2014-10-24-c.md %}#top)             ! ../posts/2014-10-24-c.html#top
            [x]({% link blog/b.md %})                              ! ../blog/b.html
            [x]({{< ref "b.md" >}})                                ! ../blog/b.html
            [x]({{< relref "b.md#cost" >}})                        ! ../blog/b.html#cost
            [x]({{% ref "/blog/b.md" %}})                          ! ../blog/b.html
            [x]({{< ref "/blog/b" >}} "A title")                   ! ../blog/b.html
            [x]({{< ref path="blog/b" >}}#cost)                    ! ../blog/b.html#cost
            [x](@/blog/b.md)                                       ! ../blog/b.html
            [x](@/blog/b.md#cost)                                  ! ../blog/b.html#cost
            [x]({{ site.baseurl }}/blog/b.html)                    ! ../blog/b.html
            [x]({{ "/blog/b.html" | relative_url }})               ! ../blog/b.html
            [x]({{ site.url }}{{ site.baseurl }}/blog/b.html#cost) ! ../blog/b.html#cost
            [x](/blog/b/)                                          ! ../blog/b.html
            [x](/blog/b)                                           ! ../blog/b.html
            [x](/blog/b/#cost)                                     ! ../blog/b.html#cost
            [x](/blog/d/)                                          ! ../blog/d/dee.html
            [x](/blog/dee/)                                        ! ../blog/d/dee.html
            [x](/c/)                                               ! ../posts/2014-10-24-c.html
            <a href="{% post_url 2014-10-24-c %}">x</a>            ! ../posts/2014-10-24-c.html
            <a href="{{ "/blog/b.html" | relative_url }}">x</a>    ! ../blog/b.html
            """)
    void aLinkOfAnotherGeneratorLeadsWhereItMeans(String link, String url) {
        String text = link.startsWith("[x]:") ? "See [x].\n\n" + link : link;
        Site site = site(HOST).with("content/blog/a.md", article(text)).bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.page("blog/a.html").select("a:matchesOwn(^x$)").eachAttr("href"))
                .containsExactly(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![A quay]({static}/images/p.jpg)",
                "![A quay]({attach}../images/p.jpg)",
                "![A quay](|static|/images/p.jpg)",
                "![A quay](@/images/p.jpg)",
                "![A quay]({{ site.baseurl }}/images/p.jpg)",
                "![A quay]({{ '/images/p.jpg' | relative_url }})",
                "<img src=\"{{ site.baseurl }}/images/p.jpg\" alt=\"A quay\">"
            })
    void aPictureOfAnotherGeneratorIsFound(String picture) {
        Site site = site(HOST)
                .photograph("content/images/p.jpg", 40, 30)
                .with("content/blog/a.md", article(picture))
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.page("blog/a.html").select("img[alt=A quay]").eachAttr("src"))
                .containsExactly("../images/p.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![A quay](p.jpg)",
                "{% img p.jpg alt=A %}",
                "<img src=\"p.jpg\" alt=\"A\">",
                "![A quay](./p.jpg)"
            })
    void aFileInTheFolderThatHasTheNameOfTheDocumentIsItsOwn(String picture) {
        Site site = site(HOST)
                .photograph("content/blog/a/p.jpg", 80, 60)
                .with("content/blog/a.md", article(picture))
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.page("blog/a.html").select("img").attr("src")).isEqualTo("../blog/a/p.jpg");
        site.photograph("content/blog/p.jpg", 80, 60).bake();
        assertThat(site.page("blog/a.html").select("img").attr("src")).isEqualTo("../blog/p.jpg");
    }

    @Test
    void soIsThePictureThatAFieldNames() {
        Site site = site(HOST)
                .photograph("content/images/p.jpg", 40, 30)
                .with(
                        "content/blog/a.md",
                        "---",
                        "title: A",
                        "date: 2014-10-24",
                        "image: {src: '{static}/images/p.jpg', alt: A quay}",
                        "---",
                        "Text.")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.page("blog/a.html").select("img[alt=A quay]").eachAttr("src"))
                .containsExactly("../images/p.jpg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            [x]({filename}/blog/none.md)         ! 5:5 broken-link
            [x]({% post_url 2014-10-25-c %})     ! 5:5 broken-link
            [x]({% link _posts/none.md %})       ! 5:5 broken-link
            [x]({{< ref "none.md" >}})           ! 5:5 broken-link
            [x](@/blog/none.md)                  ! 5:5 broken-link
            [x](@/blog/b.md#none)                ! 5:5 broken-anchor
            <img src="{static}/none.jpg" alt="A"> ! 5:11 missing-file
            [x]({{< ref "e.md" >}})              ! 5:5 link-held-back
            [x](/blog/e/)                        ! 5:5 link-held-back
            [x](/blog/none/)                     ! 5:5 unknown-url
            """)
    void oneThatLeadsNowhereIsToldAtItsPlace(String link, String mistake) {
        Site site = site(HOST).with("content/blog/a.md", article(link)).bake();

        assertThat(site.mistakes()).containsExactly("content/blog/a.md:" + mistake);
        assertThat(site.diagnostics().get(0).message()).doesNotContainPattern("[\\uFDD0-\\uFDEF]");
    }

    @Test
    void whatIsCodeOrTextStaysAsItIsWritten() {
        Site site = site(HOST)
                .with(
                        "content/blog/a.md",
                        article(
                                "`[x]({% post_url 2014-10-24-c %})`\n\n\\[x]({% link a b %}) \\[y]({{< ref \"b.md\" >}})\n\n```\n[x]({filename}b.md)\n```"))
                .bake();

        assertThat(site.page("blog/a.html").select("code").eachText())
                .containsExactly("[x]({% post_url 2014-10-24-c %})", "[x]({filename}b.md)");
        assertThat(site.text("blog/a.html")).doesNotContainPattern("[\\uFDD0-\\uFDEF]");
    }

    @Test
    void aLinkFollowsItsTarget() {
        Site site = site(HOST)
                .with("content/blog/a.md", article("[x]({{< ref \"b.md\" >}})"))
                .bakeWell();
        site.with("content/blog/b.md", "---", "title: B", "date: 2014-10-24", "permalink: /elsewhere/", "---", "Text.")
                .bakeWell();

        assertThat(site.page("blog/a.html").select("a:matchesOwn(^x$)").eachAttr("href"))
                .containsExactly("../elsewhere/index.html");
    }

    @Test
    void aFileWithALanguageInItsNameIsATranslation() {
        Site site = site(HOST, "site.languages=de, pt-BR", "permalink.post=/:lang/:folder/:slug/")
                .with("content/news/bridge.md", "---", "title: The Bridge", "date: 2014-10-24", "---", "Text.")
                .with("content/news/bridge.de.md", "---", "title: Die Brücke", "date: 2014-10-25", "---", "Text.")
                .with("content/news/ferry/index.md", "---", "title: The Ferry", "date: 2014-10-24", "---", "Text.")
                .with("content/news/ferry/index.pt-br.md", "---", "title: A Balsa", "date: 2014-10-25", "---", "Text.")
                .with("content/news/notes.v2.md", "---", "title: Notes", "date: 2014-10-24", "---", "[[bridge]]")
                .with("content/news/draft.is.md", "---", "title: Is", "date: 2014-10-24", "---", "Text.")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.files())
                .contains(
                        "news/bridge/index.html",
                        "de/news/bridge/index.html",
                        "news/ferry/index.html",
                        "pt-br/news/ferry/index.html",
                        "news/notes-v2/index.html",
                        "news/draft-is/index.html");
        assertThat(site.page("de/news/bridge/index.html").select("html").attr("lang"))
                .isEqualTo("de");
        assertThat(site.page("news/bridge/index.html")
                        .select("link[hreflang=de]")
                        .eachAttr("href"))
                .containsExactly("https://example.org/de/news/bridge/");
        assertThat(site.page("pt-br/news/ferry/index.html")
                        .select("link[hreflang=en-US]")
                        .eachAttr("href"))
                .containsExactly("https://example.org/news/ferry/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            [x]({% link _docs/x.md %})                        ! x.html
            [x]({% link _docs/x.md %}#cost)                   ! x.html#cost
            [x]({{ site.baseurl }}{% link _docs/x.md %})      ! x.html
            [x]({% link _posts/2014-10-24-c.md %})            ! c.html
            """)
    void aLinkLeadsIntoEachOfSeveralFoldersOfArticles(String link, String end) {
        Site site = Site.empty(folder)
                .with("jbake.properties", HOST, "content.folder=_posts, _docs")
                .with("_posts/2014-10-24-c.md", "---", "title: C", "---", "Text.")
                .with("_posts/2014-10-25-a.md", "---", "title: A", "---", link)
                .with("_docs/x.md", "---", "title: X", "type: page", "---", "## Cost", "", "Text.")
                .bake();
        assertThat(site.mistakes()).isEmpty();
        String page = site.files().stream()
                .filter(file -> file.matches(".*(?:^|/)(?:2014-10-25-)?a\\.html"))
                .findFirst()
                .orElseThrow();
        assertThat(site.page(page).select("a:matchesOwn(^x$)").attr("href")).endsWith(end);
    }

    @Test
    void withoutTheSettingItIsADocumentOfItsOwn() {
        Site site = site(HOST)
                .with("content/bridge.de.md", "---", "title: Die Brücke", "date: 2014-10-25", "---", "Text.")
                .bake();

        assertThat(site.page("bridge-de.html").select("html").attr("lang")).isEqualTo("en-US");
    }

    @ParameterizedTest
    @CsvSource({
        "/:folder/:filename/, news/2014-10-24-a-b/index.html",
        "/:title.html, die-brücke.html",
        "/:year/:month/:day/:slug/, 2014/10/24/a-b/index.html",
        "/:folder/:lang/:slug/, news/a-b/index.html"
    })
    void aPatternTakesWhatTheSourceGives(String pattern, String path) {
        Site site = site(HOST, "permalink.post=" + pattern)
                .with("content/news/_posts/2014-10-24-a-b.md", "---", "title: Die Brücke", "---", "Text.")
                .with("content/_posts/2014-10-24-c.md", "---", "title: Other", "---", "Text.")
                .bake();

        assertThat(site.files()).contains(path);
    }

    @ParameterizedTest
    @CsvSource({"<!-- excerpt -->, <!-- excerpt -->", "[...], [...]", "---8<---, ---8<---"})
    void aSettingSaysWhatEndsASummary(String separator, String line) {
        Site site = site(HOST, "excerpt_separator=" + separator)
                .with("content/a.md", article("The first.\n\nThe second.\n\n" + line + "\n\nThe third [x](none.md)."))
                .options(request -> request.withKeepGoing(true))
                .bake();

        assertThat(site.mistakes()).containsExactly("content/a.md:11:15 broken-link");
        assertThat(site.text("index.html")).contains("The second.").doesNotContain("The third");
        assertThat(site.text("a.html")).contains("The third").doesNotContain("excerpt", "[...]", "8&lt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ site.url }}", "{{ site.baseurl }}{{ site.url }}"})
    void noLinkIsTooLongToRead(String variable) {
        Site site = site("theme=backfile", HOST);
        site.with(
                "content/a.md",
                article("[x](" + variable.repeat(20_000) + "/b)\n\n{% include " + "a/".repeat(20_000) + "a.html %}"));
        assertThat(site.bake().report().outcome()).isEqualTo(Outcome.BAKED);
    }
}
