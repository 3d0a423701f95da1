package dev.backfile.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of elsewhere becomes our Markdown. */
class MarkdownWriterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            <p>Ebb <em>and</em> <b>flow</b></p>                   ¦ Ebb *and* **flow**
            <b>st</b>ong                                          ¦ **st**ong
            <b>"Ebb"</b>y                                         ¦ <strong>"Ebb"</strong>y
            a<i> b </i>c                                          ¦ a *b* c
            <em>a</em><em>b</em>                                  ¦ *ab*
            <h2>The <i>pier</i></h2>                              ¦ ## The *pier*
            <p>1. no list</p>                                     ¦ 1\\. no list
            <p># no heading</p>                                   ¦ \\# no heading
            <p>- no list</p>                                      ¦ \\- no list
            <p>&gt; no quotation</p>                              ¦ \\> no quotation
            <p>a*b*c _d_ snake_case [x] {.y}</p>                  ¦ a\\*b\\*c \\_d\\_ snake_case \\[x\\] \\{.y\\}
            <p>&amp;amp; &lt;b&gt; AT&amp;T</p>                   ¦ \\&amp; \\<b> AT&T
            <p>a<br>b</p>                                         ¦ a\\⏎b
            <p>a<br></p>                                          ¦ a
            <p>end \\</p>                                         ¦ end \\\\
            <p>::figure :note[x] 12:30</p>                        ¦ \\:\\:figure \\:note\\[x\\] 12:30
            <a href="x y(1).html" title='a "b"'>t]</a>            ¦ [t\\]](<x y(1).html> "a \\"b\\"")
            <a href="javascript:alert(1)">t</a>                   ¦ t
            <code>a`b</code>                                      ¦ ``a`b``
            <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>      ¦ - a⏎  - b⏎- c
            <ol start="3"><li>a</li><li>b</li></ol>               ¦ 3. a⏎4. b
            <ul><li><p>a</p><p>b</p></li></ul>                    ¦ - a⏎⏎  b
            <blockquote><p>a</p><p>b</p></blockquote>             ¦ > a⏎>⏎> b
            <blockquote><p>a</p><cite>B. C.</cite></blockquote>   ¦ > a⏎> — B. C.
            <blockquote><p>a</p><footer>— B</footer></blockquote> ¦ > a⏎> — B
            <blockquote class="pullquote"><p>a</p></blockquote>   ¦ > a⏎> {.pullquote}
            <figure><img src="a.jpg" alt="A"><figcaption>The <i>pier</i> "x"</figcaption></figure> ¦ ![A](a.jpg "The *pier* \\"x\\"")
            <figure><img src="a.jpg"><figcaption>Pier <span class="credit">P. Q.</span></figcaption></figure> ¦ ![](a.jpg "Pier"){credit="P. Q."}
            <a href="big.jpg"><img src="a.jpg" alt="A"></a>       ¦ ![A](a.jpg)
            <img data-src="real.jpg" src="data:image/gif;base64,x"> ¦ ![](real.jpg)
            <pre><code class="language-java">int x;⏎  y</code></pre> ¦ ```java⏎int x;⏎  y⏎```
            <hr>                                                  ¦ * * *
            <dl><dt>a</dt><dd>b</dd></dl>                         ¦ a⏎: b
            <div>a<p>b</p>c</div>                                 ¦ a⏎⏎b⏎⏎c
            <p> </p><p>&nbsp;</p><p>a</p>                         ¦ a
            <!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->   ¦ a
            H<sub>2</sub>O <del>x</del>                           ¦ H<sub>2</sub>O ~~x~~
            <abbr title="A &quot;B&quot;">AB</abbr>               ¦ <abbr title="A &quot;B&quot;">AB</abbr>
            <table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table> ¦ | a | b |⏎| --- | --- |⏎| c | d |
            <h2 id="x">H</h2><a href="#x">up</a>                  ¦ ## H {#x}⏎⏎[up](#x)
            <script>alert(1)</script><p>a</p>                     ¦ a
            <iframe src="https://v.test/1" onload="x()"></iframe> ¦ <iframe src="https://v.test/1"></iframe>
            """)
    void whatAReaderSeesStays(String html, String markdown) {
        assertThat(MarkdownWriter.write(html.replace("⏎", "\n"), Addresses.UNCHANGED)
                        .markdown()
                        .replace("\n", "⏎"))
                .isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<table><tr><td colspan=2>a<form action='https://evil.test'><input name=p></form></table>",
                "<table><tr><td colspan=2>a<meta http-equiv=refresh content='0;url=https://evil.test'></table>",
                "<details><summary>a</summary><base href='https://evil.test/'></details>",
                "<details><object data='https://evil.test/x.swf'></object><embed src='https://evil.test/y'></details>",
                "<details><link rel=stylesheet href='https://evil.test/x.css'></details>",
                "<details><svg><animate attributeName=href values='javascript:alert(1)'/></svg></details>"
            })
    void whatStaysHtmlRunsAndAsksForNothing(String html) {
        assertThat(MarkdownWriter.write(html, Addresses.UNCHANGED).markdown())
                .doesNotContain("alert", "evil.test", "<form", "<svg");
    }

    @Test
    @Timeout(60)
    void linesWithoutWordsTakeNoTime() {
        String breaks = "<br>".repeat(300_000);
        assertThat(MarkdownWriter.write("<p>" + breaks + "a" + breaks + " </p>", Addresses.UNCHANGED)
                        .markdown())
                .isEqualTo("a");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(MarkdownWriter.write(
                                "<script>a</script><form><input></form><p>x<script>b</script>", Addresses.UNCHANGED)
                        .lost())
                .containsOnlyKeys("script", "form")
                .containsEntry("script", 2);
    }

    @Test
    void theWordsOfThePageAreTheWordsOfTheHtml(@TempDir Path folder) {
        long seed = Long.getLong("law.seed", 20261129);
        List<String> texts = new ArrayList<>();
        Site site = Site.empty(folder).with("jbake.properties", "theme=backfile", "check.missing-alt=off");
        for (int number = 0; number < 150; number++) {
            String html = new RandomHtml(new Random(seed + number)).blocks(3);
            texts.add(html);
            site.with(
                    "content/a" + number + ".md",
                    "---",
                    "title: T",
                    "date: 2014-10-24",
                    "---",
                    MarkdownWriter.write(html, Addresses.UNCHANGED).markdown());
        }
        site.bake();
        for (int number = 0; number < texts.size(); number++) {
            Document page = Jsoup.parse(site.text("a" + number + ".html"));
            assertThat(words(page.selectFirst(".e-content").wholeText()))
                    .as("seed %d, of %s", seed + number, texts.get(number))
                    .isEqualTo(words(Jsoup.parse(texts.get(number)).body().wholeText()));
        }
    }

    private static String words(String text) {
        return text.replaceAll("[“”„‟]", "\"")
                .replaceAll("[‘’]", "'")
                .replace("…", "...")
                .replaceAll("\\s+", "");
    }

    /** HTML as an editor leaves it, of every element that Markdown has a mark for, with signs that mean something there. */
    private static final class RandomHtml {

        private static final String[] WORDS = {
            "ebb",
            "flow",
            "*",
            "_",
            "`",
            "[x]",
            "1.",
            "#",
            "-",
            "+",
            ">",
            "&lt;b&gt;",
            "&amp;amp;",
            "~~",
            "\\",
            "{.a}",
            "a_b",
            "::note",
            "|",
            "12:30",
            "!",
            "(y)",
            "é",
            "—",
            "3)",
            "=",
            "http://e.test/a_b",
            "&quot;q&quot;",
            "it's",
            "--",
            "^[",
            "[[z]]",
            "$x$"
        };

        private final Random random;

        RandomHtml(Random random) {
            this.random = random;
        }

        String blocks(int depth) {
            StringBuilder html = new StringBuilder();
            for (int block = random.nextInt(3) + 1; block > 0; block--) {
                html.append(block(depth));
            }
            return html.toString();
        }

        private String block(int depth) {
            return switch (random.nextInt(depth > 0 ? 10 : 4)) {
                case 0, 1 -> "<p>" + inline(2) + "</p>";
                case 2 -> "<h2>" + inline(1) + "</h2>";
                case 3 -> "<div>" + inline(2) + "</div>";
                case 4 -> "<ul><li>" + inline(1) + "</li><li>" + blocks(depth - 1) + "</li></ul>";
                case 5 -> "<ol><li>" + inline(1) + "</li><li>" + inline(2) + "</li></ol>";
                case 6 -> "<blockquote>" + blocks(depth - 1) + "</blockquote>";
                case 7 ->
                    "<table><tr><th>" + inline(1) + "</th><th>b</th></tr><tr><td>c</td><td>" + inline(1)
                            + "</td></tr></table>";
                case 8 -> "<section>" + blocks(depth - 1) + "</section>";
                default -> "<pre>" + word() + "\n  " + word() + "</pre>";
            };
        }

        private String inline(int depth) {
            StringBuilder html = new StringBuilder();
            for (int run = random.nextInt(5) + 1; run > 0; run--) {
                String words = word() + (random.nextBoolean() ? " " : "") + word();
                html.append(
                        switch (random.nextInt(depth > 0 ? 8 : 2)) {
                            case 2 -> "<em>" + inline(depth - 1) + "</em>";
                            case 3 -> "<b>" + inline(depth - 1) + "</b>";
                            case 4 -> "<a href=\"#\">" + inline(0) + "</a>";
                            case 5 -> words + "<br>" + words;
                            case 6 -> "<code>" + word() + "</code>";
                            case 7 -> "<sup>" + words + "</sup>";
                            default -> words;
                        });
                html.append(random.nextBoolean() ? " " : "");
            }
            return html.toString();
        }

        private String word() {
            return WORDS[random.nextInt(WORDS.length)];
        }
    }
}
