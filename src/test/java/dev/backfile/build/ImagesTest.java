package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell of the images that they show. */
class ImagesTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSite() {
        site = Site.in(folder)
                .with(
                        "jbake.properties",
                        "defaults=backfile",
                        "site.host=https://example.org",
                        "site.title=Pictures",
                        "image.resize=false",
                        "render.months=false",
                        "render.years=false")
                .with("templates/post.ftlh", "<#include \"image.ftlh\">${content.body}")
                .with(
                        "templates/image.ftlh",
                        "<#if content.image??>${content.image.width!}x${content.image.height!}",
                        "${content.image.credit!} ${content.image.srcset!} ${content.image.sizes!}</#if>")
                .with("templates/author.ftlh", "<#list [term.profile!{}] as content><#include \"image.ftlh\"></#list>")
                .with("templates/list.ftlh", "<#list articles![] as article>${article.title}</#list>");
        for (String template : List.of("index", "term", "terms", "archive", "error404", "redirect")) {
            site.with("templates/" + template + ".ftlh", "<#include \"list.ftlh\">");
        }
        for (String template : List.of("feed.ftlx", "sitemap.ftlx", "robots.ftl", "feed-json.ftl")) {
            site.with("templates/" + template, "x");
        }
    }

    @Test
    void anImageInTheTextGetsItsSize() {
        site.photograph("content/2014/span.jpg", 320, 200)
                .article("2014/bridge.md", "---", "![The span](span.jpg)")
                .bakeWell();

        assertThat(image("2014/bridge.html"))
                .isEqualTo("<img src=\"../2014/span.jpg\" alt=\"The span\" width=\"320\" height=\"200\""
                        + " fetchpriority=\"high\" decoding=\"async\">");
    }

    @Test
    void aPhotographTakenSidewaysIsMeasuredAsItIsShown() {
        site.withBytes("content/2014/span.jpg", Pictures.turned(Pictures.jpeg(320, 200), 6))
                .article("2014/bridge.md", "---", "![The span](span.jpg)")
                .bakeWell();

        assertThat(image("2014/bridge.html")).contains("width=\"200\" height=\"320\"");
    }

    @Test
    void imagesBelowTheFirstViewLoadLate() {
        site.photograph("content/2014/span.jpg", 320, 200)
                .article("2014/two.md", "---", "![One](span.jpg)", "", "![Two](span.jpg)")
                .article("2014/far.md", "---", "Words. ".repeat(200), "", "![Far](span.jpg)")
                .article("2014/led.md", "image: {src: span.jpg, alt: Led}", "---", "![Second](span.jpg)")
                .bakeWell();

        assertThat(site.page("2014/two.html").select("img[loading=lazy]").eachAttr("alt"))
                .containsExactly("Two");
        assertThat(image("2014/far.html")).contains("loading=\"lazy\"").doesNotContain("fetchpriority");
        assertThat(image("2014/led.html")).contains("loading=\"lazy\"").doesNotContain("fetchpriority");
    }

    @Test
    void whatAWriterSaysGoesBeforeWhatTheFileSays() {
        site.photograph("content/2014/span.jpg", 320, 200)
                .article(
                        "2014/bridge.md",
                        "---",
                        "![Narrow](span.jpg){width=160}",
                        "",
                        "<img src=span.jpg alt=Low height=50><img src='span.jpg' alt='' width='50%'/>",
                        "<img src=\"span.jpg\" alt=\"\" width=1 height=1 loading=eager>")
                .bakeWell();

        assertThat(site.page("2014/bridge.html").select("img"))
                .extracting(image -> image.attr("width") + "x" + image.attr("height") + image.attr("loading"))
                .containsExactly("160x100", "80x50lazy", "50%xlazy", "1x1eager");
    }

    @Test
    void templatesAreToldOfAnImageThatIsMissing() {
        site.with("templates/post.ftlh", "${content.image.missing?c}")
                .article("2014/bridge.md", "image: {src: /span.jpg, alt: Span}", "---")
                .article("2014/far.md", "image: {src: 'https://example.net/x.jpg', alt: Far away}", "---")
                .bake();
        assertThat(site.text("2014/bridge.html")).startsWith("true");
        assertThat(site.text("2014/far.html")).startsWith("false");

        site.photograph("content/span.jpg", 320, 200).bakeWell();
        assertThat(site.text("2014/bridge.html")).startsWith("false");
    }

    @Test
    void templatesFindTheSizesOfLeadImagesAndPortraits() {
        site.photograph("content/2014/span.jpg", 320, 200)
                .withBytes("content/authors/mara.png", Pictures.png(64, 80))
                .with("content/authors/mara.md", "---", "title: Mara", "image: {src: mara.png, alt: Mara}", "---")
                .article("2014/bridge.md", "image: {src: span.jpg, alt: Span}", "author: mara", "---")
                .article("2014/other.md", "image: {src: 'https://example.net/x.jpg', alt: Far away}", "---")
                .bakeWell();

        assertThat(site.text("2014/bridge.html")).contains("320x200");
        assertThat(site.text("authors/mara.html")).contains("64x80");
        assertThat(site.text("2014/other.html")).startsWith("x");
    }

    @Test
    void aFileNamesItsCreditWhereTheWriterGivesNone() {
        site.withBytes("content/2014/span.jpg", Pictures.credited(Pictures.jpeg(32, 20), "Ada <Lens>", "Agency"))
                .article("2014/lead.md", "image: {src: span.jpg, alt: Span}", "---", "![A](span.jpg)")
                .article("2014/given.md", "---", "![A](span.jpg){credit=\"The Author\"}")
                .article("2014/captioned.md", "---", "![A](span.jpg \"The span\")")
                .bakeWell();

        assertThat(site.text("2014/lead.html")).contains("Ada &lt;Lens&gt; / Agency");
        assertThat(site.text("2014/lead.html"))
                .contains("<figcaption><span class=\"credit\">Ada &lt;Lens&gt; / Agency</span></figcaption>");
        assertThat(site.text("2014/given.html")).contains("The Author").doesNotContain("Agency");
        assertThat(site.text("2014/captioned.html"))
                .contains("<figcaption>The span <span class=\"credit\">Ada &lt;Lens&gt; / Agency</span></figcaption>");
    }

    @Test
    void aReplacedImageRendersThePagesThatShowItAndNoOther() {
        site.photograph("content/2014/span.jpg", 320, 200)
                .photograph("content/2014/quay.jpg", 320, 200)
                .article("2014/bridge.md", "---", "![The span](span.jpg)")
                .article("2014/lead.md", "image: {src: span.jpg, alt: Span}", "---", "Text, and [[bridge]].")
                .article("2014/quay.md", "---", "![The quay](quay.jpg)")
                .bakeWell();

        site.photograph("content/2014/span.jpg", 400, 300).bakeWell();

        assertThat(rendered()).containsExactly("2014/bridge.html image", "2014/lead.html image");
        assertThat(site.text("2014/lead.html")).contains("400x300");

        site.bakeWell();

        assertThat(rendered()).isEmpty();
    }

    @Test
    void anImageOfTheSameSizeRendersNothing() {
        site.photograph("content/2014/span.jpg", 320, 200)
                .article("2014/bridge.md", "---", "![The span](span.jpg)")
                .bakeWell();

        site.withBytes(
                        "content/2014/span.jpg",
                        Pictures.encoded(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpg"))
                .bakeWell();

        assertThat(rendered()).isEmpty();
        assertThat(site.report().written()).isEqualTo(1);
    }

    @Test
    void damagedImagesAreToldAndCopied() {
        byte[] whole = Pictures.jpeg(320, 200);
        site.withBytes("content/2014/cut.jpg", Arrays.copyOf(whole, 100))
                .withBytes("content/2014/empty.png", new byte[0])
                .withText("content/2014/text.jpg", "not a picture")
                .withText("content/2014/page.gif", "<html><body>Nor this</body></html>")
                .article("2014/bridge.md", "---", "![1](cut.jpg) ![2](empty.png) ![3](text.jpg) ![4](page.gif)")
                .bake();

        assertThat(site.mistakes())
                .containsExactly(
                        "content/2014/cut.jpg bad-image",
                        "content/2014/empty.png bad-image",
                        "content/2014/page.gif bad-image",
                        "content/2014/text.jpg bad-image");
        assertThat(site.page("2014/bridge.html").select("img[width]")).isEmpty();
        assertThat(site.files()).contains("2014/cut.jpg", "2014/empty.png", "2014/text.jpg", "2014/page.gif");

        List<String> mistakes = site.mistakes();
        site.bake();

        assertThat(site.mistakes()).isEqualTo(mistakes);

        site.withBytes("content/2014/cut.jpg", whole).bake();

        assertThat(site.mistakes()).hasSize(3);
        assertThat(rendered()).containsExactly("2014/bridge.html image");
    }

    @Test
    void anImageWithoutATextIsAWarning() {
        site.photograph("content/2014/span.jpg", 32, 20)
                .article(
                        "2014/bridge.md",
                        "image: span.jpg",
                        "---",
                        "Look: ![](span.jpg)",
                        "",
                        "<img src=\"span.jpg\"> <img src=\"span.jpg\" alt> <img src=\"span.jpg\" alt=\"\">")
                .article("2014/fine.md", "image: {src: span.jpg, alt: \"\"}", "---", "Fine.")
                .bake();

        assertThat(site.mistakes())
                .containsExactly(
                        "content/2014/bridge.md:4:8 missing-alt",
                        "content/2014/bridge.md:6:7 missing-alt",
                        "content/2014/bridge.md:8:1 missing-alt");
    }

    @Test
    void aMissingFileIsAnErrorInFrontMatterAndTextAlike() {
        site.article("2014/bridge.md", "image: {src: gone.jpg, alt: Gone}", "---", "![Lost](lost.jpg)")
                .bake();

        assertThat(site.mistakes())
                .containsExactly("content/2014/bridge.md:4:14 missing-file", "content/2014/bridge.md:6:9 missing-file");
    }

    @Test
    void aSiteOfJBakesStaysAsItIs() {
        site.with("jbake.properties", "defaults=jbake", "site.host=https://example.org")
                .with("templates/post.ftlh", "${content.body}")
                .with("templates/index.ftl", "x")
                .with("templates/archive.ftl", "x")
                .with("templates/feed.ftl", "x")
                .with("templates/tags.ftl", "x")
                .with("templates/post.ftl", "${content.body}")
                .photograph("content/2014/span.jpg", 32, 20)
                .article("2014/bridge.md", "type: post", "status: published", "---", "![](span.jpg)")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.text("2014/bridge.html")).contains("<img src=\"span.jpg\" alt=\"\" />");
    }

    private String image(String page) {
        String text = site.text(page);
        int begin = text.indexOf("<img");
        return text.substring(begin, text.indexOf('>', begin) + 1);
    }

    private List<String> rendered() {
        return site.report().details().rendered().stream()
                .map(page -> page.path() + " " + page.reason())
                .toList();
    }
}
