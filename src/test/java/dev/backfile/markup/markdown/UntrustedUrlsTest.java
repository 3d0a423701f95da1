package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.config.TestSettings;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.UntrustedUrls;
import dev.backfile.markup.html.HtmlReader;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No address on a page of writers who are not trusted runs a script, whatever stands before or within its scheme. */
class UntrustedUrlsTest {

    /** What some browser, reader or parser passes over in an address. */
    private static final List<String> PASSED_OVER = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\f",
            "\u0003",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u034F",
            "\u1680",
            "\u180E",
            "\u2003",
            "\u200B",
            "\u200D",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u2060",
            "\u3000",
            "\u3164",
            "\uFE0F",
            "\uFEFF",
            "\uFFFD",
            "\uFFFE",
            "\uDB40\uDC20");

    static Stream<String> disguised() {
        return Stream.of(
                        "javascript:alert(1)",
                        "JaVaScRiPt:alert(1)",
                        "vbscript:x",
                        "data:text/html,x",
                        "feed:javascript:x")
                .flatMap(url -> PASSED_OVER.stream()
                        .flatMap(unseen -> Stream.of(
                                unseen + url,
                                unseen + unseen + url,
                                url.substring(0, 3) + unseen + url.substring(3),
                                url.replaceFirst(":", unseen + ":"))));
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void aDisguisedSchemeIsSeen(String url) {
        assertThat(UntrustedUrls.isLink(url)).isFalse();
        assertThat(UntrustedUrls.isImage(url)).isFalse();
        assertThat(UntrustedUrls.isFile(url)).isFalse();
        assertThat(UntrustedUrls.areImages("a.png 1x, " + url + " 2x")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void noAttributeOfRawHtmlKeepsIt(String url) {
        String value = url.replace("&", "&amp;").replace("\"", "&quot;").replace("\n", "&#10;");
        String html = Stream.of(
                        "<a href=\"%s\">a</a>",
                        "<img src=\"%s\" alt=\"\">",
                        "<img src=a.png srcset=\"%s 2x\" alt=\"\">",
                        "<blockquote cite=\"%s\">a</blockquote>",
                        "<q cite=\"%s\">a</q>",
                        "<del cite=\"%s\">a</del>",
                        "<video poster=\"%s\" src=\"%s\"></video>",
                        "<audio src=\"%s\"></audio>",
                        "<picture><source srcset=\"%s\"><source src=\"%s\"></picture>",
                        "<form action=\"%s\"><button formaction=\"%s\">a</button><input type=image src=\"%s\"></form>",
                        "<svg><a xlink:href=\"%s\">a</a><use href=\"%s\"/></svg>",
                        "<object data=\"%s\"></object><embed src=\"%s\"><iframe src=\"%s\"></iframe>",
                        "<a href=\"b.md\" ping=\"%s\">a</a>",
                        "<table background=\"%s\"><tr><td background=\"%s\">a</td></tr></table>",
                        "<p style=\"background:url(%s)\">a</p>",
                        "<base href=\"%s\"><link href=\"%s\"><meta http-equiv=refresh content=\"0;%s\">")
                .map(element -> element.replace("%s", value))
                .reduce("", (all, element) -> all + element + "\n\n");

        assertThat(suspects(sanitized(html))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](<\u00A0javascript:alert(1)>)",
                "[a](java\u00ADscript:alert(1))",
                "![a](\uFEFFdata:text/html,x)",
                "<javascript:alert(1)>",
                "[a][x]\n\n[x]: \u2028javascript:alert(1)",
                "[a](&#xFEFF;javascript:alert(1))",
                "[a](&nbsp;javascript&colon;alert(1))",
                "![a](javascript:alert(1))",
                "[a](intent:x)",
                "[a](blob:x)",
                "[a](file:///etc/passwd)",
                "[a](view-source:x)"
            })
    void noLinkOfMarkdownKeepsIt(String markdown) {
        for (RawHtml rawHtml : List.of(RawHtml.SANITIZE, RawHtml.ESCAPE)) {
            LinkTable links = new LinkTable();
            MarkedUp read = Reading.backfile(rawHtml).read(Reading.source(markdown), links);
            assertThat(suspects(Reading.fill(read.html(), links))).isEmpty();
        }
    }

    @Test
    void whatIsHarmlessStays() {
        String html = sanitized(
                "<a href=\"https://a.example/x:y\">a</a> <a href=\"tel:+431\">b</a> <a href=\"mailto:a@b.example\">c</a>"
                        + " <img src=\"data:image/png;base64,AAAA\" alt=\"\"> <a href=\"//a.example\">d</a>"
                        + " <img src=\"https://a.example/1.png\" srcset=\"https://a.example/2.png 2x, data:image/png;base64,AA 3x\" alt=\"\">"
                        + " <q cite=\"https://a.example/\">e</q>");

        assertThat(Jsoup.parse(html).select("a[href]")).hasSize(4);
        assertThat(Jsoup.parse(html).select("img[src]")).hasSize(2);
        assertThat(Jsoup.parse(html).select("img[srcset], q[cite]")).hasSize(2);
    }

    @Test
    void asciidocIsCleanedLikewise() {
        LinkTable links = new LinkTable();
        MarkedUp read = Reading.asciidoc("markdown.html=sanitize")
                .read(
                        Reading.source("= A\n\nlink:javascript:alert(1)[a] link:++\u00A0javascript:alert(1)++[b]"
                                + " +++<script>alert(1)</script><img src=x onerror=alert(1)>+++\n\nimage:x.png[c,link=\"javascript:alert(1)\"]"
                                + " https://a.example[d]\n"),
                        links);
        String html = Reading.fill(read.html(), links);

        assertThat(suspects(html)).isEmpty();
        assertThat(html).doesNotContain("<script", "onerror").contains("https://a.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"escape", "sanitize"})
    void anHtmlArticleIsCleaned(String setting) {
        String html = html(setting);
        assertThat(html)
                .contains("<p class=\"a\">Text</p>", "<h2 id=\"b\">Head</h2>")
                .doesNotContain("<script", "alert", "onclick", "onerror", "javascript:", "<iframe", "<style", "<form");
        assertThat(suspects(html)).isEmpty();
    }

    @Test
    void anHtmlArticleOfTrustedWritersStaysAsItIs() {
        assertThat(html("allow")).contains("<script>alert(1)</script>", "onclick=\"alert(2)\"");
    }

    private static String html(String setting) {
        return new HtmlReader(TestSettings.backfile("markdown.html=" + setting))
                .read(
                        Reading.source("<p class=\"a\" onclick=\"alert(2)\">Text</p><script>alert(1)</script>"
                                + "<h2 id=\"b\">Head</h2><img src=x alt=x onerror=alert(3)>"
                                + "<a href=\"javascript:alert(4)\">a</a><a href=\"JaVa&#9;script:alert(5)\">b</a>"
                                + "<iframe src=\"https://example.org/\"></iframe><style>p{}</style>"
                                + "<form action=\"/x\"><input type=submit></form>"),
                        new LinkTable())
                .html()
                .html();
    }

    private static String sanitized(String markdown) {
        LinkTable links = new LinkTable();
        return Reading.fill(
                Reading.backfile(RawHtml.SANITIZE)
                        .read(Reading.source(markdown), links)
                        .html(),
                links);
    }

    /** Every attribute in which a scheme stands that is not harmless, read as the most forgiving parser would. */
    private static List<String> suspects(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .flatMap((Element element) -> element.attributes().asList().stream())
                .filter((Attribute attribute) -> attribute
                        .getValue()
                        .replaceAll("[^\\p{ASCII}]|[\\x00-\\x20\\x7F]", "")
                        .matches("(?is).*(script|feed|intent|blob|file|source|text/html|/html).*"))
                .map(Attribute::toString)
                .toList();
    }
}
