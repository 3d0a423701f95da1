package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.diagnostic.Code;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a directive, and what is not. */
class DirectiveSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "::note                             ~ ‹note||›",
                "::note[A *b*]                      ~ ‹note|A <em>b</em>|›",
                "::note[A [b](c.md)]{}              ~ ‹note|A <a href=\"{c.md}\">b</a>|›",
                "::figure{src=a.jpg alt=x}          ~ ‹figure src→a.jpg alt=x||›",
                "::figure{src=\"https://e.org/a.jpg\" alt='y \"z\"'} ~ ‹figure src=https://e.org/a.jpg alt=y \"z\"||›",
                "::figure{#i .a .b src=a.jpg wide alt=x} ~ ‹figure #i .a b src→a.jpg wide=true alt=x||›",
                "::figure{src=a.jpg alt=x caption=\"A *b*\"} ~ ‹figure src→a.jpg alt=x caption=A *b*|A <em>b</em>|›",
                "::youtube{#dQw4w9WgXcQ}            ~ ‹youtube video=dQw4w9WgXcQ||›",
                "A⏎::note⏎B                         ~ <p>A</p>⏎‹note||›⏎<p>B</p>",
                "- a⏎⏎  ::note                      ~ <ul>⏎<li>⏎<p>a</p>⏎‹note||›⏎</li>⏎</ul>",
                "> ::note                           ~ <blockquote>⏎‹note||›⏎</blockquote>",
                ":::note⏎A⏎⏎- b⏎:::⏎C               ~ ‹note||<p>A</p>⏎<ul>⏎<li>b</li>⏎</ul>›⏎<p>C</p>",
                ":::note⏎::::                       ~ ‹note||›",
                "A⏎:::note⏎B⏎:::⏎C                  ~ <p>A</p>⏎‹note||<p>B</p>›⏎<p>C</p>",
                "::::aside⏎:::note⏎A⏎:::⏎B⏎::::     ~ ‹aside||‹note||<p>A</p>›⏎<p>B</p>›",
                ":::aside⏎:::note⏎A⏎:::⏎B⏎:::⏎C     ~ ‹aside||‹note||<p>A</p>›⏎<p>B</p>›⏎<p>C</p>",
                ":::note⏎```⏎:::⏎```⏎:::            ~ ‹note||<pre><code>:::⏎</code></pre>›",
                ":::code{lang=js}⏎  a *b*⏎::note⏎:::  ~ ‹code lang=js||<pre><code class=\"language-js\">  a *b*⏎::note⏎</code></pre>›",
                ":::code⏎```js⏎x⏎```⏎:::            ~ ‹code||<pre><code class=\"language-js\">x⏎</code></pre>›",
                "A :note[b *c*]{d=e}, f             ~ <p>A ‹:note d=e|b <em>c</em>|›, f</p>",
                "(:note{d=e})                       ~ <p>(‹:note d=e||›)</p>",
                "*:note[b]*                         ~ <p><em>‹:note|b|›</em></p>",
                ":note[a :note[b] c]                ~ <p>‹:note|a ‹:note|b|› c|›</p>"
            })
    void this_is_a_directive(String text, String html) {
        MarkedUp read = read(text.replace("⏎", "\n"));

        assertThat(filled(text)).isEqualTo(html.replace("⏎", "\n"));
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12:30 and 12:note[x]",
                "note: this",
                "a:note[b]",
                "é:note[b] 漢:note[b]",
                "::",
                ":::",
                ":smile: and :note:",
                ":note alone",
                "std::vector and std::note[x]",
                "a ::note in a line",
                "`::note` and `:note[b]`",
                "    ::note",
                "https://example.org/:note",
                "\\::note",
                "\\:note[b]",
                "term",
                "::1 is an address",
                "css ::before and ::after"
            })
    void this_is_text(String text) {
        MarkedUp read = read(text);

        assertThat(filled(text)).doesNotContain("‹");
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "::stranger{a=b}         ~ 5:1 this site has no directive 'stranger', so it stays text",
                ":::stranger⏎A⏎:::       ~ 5:1 this site has no directive 'stranger', so it stays text",
                "A :stranger[b]          ~ 5:3 this site has no directive 'stranger', so it stays text",
                "::a{}⏎⏎::b{}⏎⏎::a{}     ~ 5:1 this site has no directive 'a', so it stays text, the first of 2 in this document; 7:1 this site has no directive 'b', so it stays text",
                "::: note⏎A⏎:::          ~ 5:1 this line looks like the directive 'note' and stays text",
                "::note{a=}              ~ 5:1 this line looks like the directive 'note' and stays text",
                "::note[a] b             ~ 5:1 this line looks like the directive 'note' and stays text",
                "A⏎⏎:::note⏎B            ~ 7:1 no line ends the directive 'note'",
                "::::aside⏎:::note⏎A⏎::::⏎B ~ 6:1 no line ends the directive 'note'",
                "::figure                ~ 5:1 the directive 'figure' shows nothing without 'src'",
                "::embed{src=http://e.org} ~ 5:1 the directive 'embed' shows nothing without a URL that begins with https://",
                "::figure{src=a.jpg}     ~ 5:1 this image has no text for those who do not see it",
                "::video{src=javascript:alert(1)} ~ 5:13 the directive 'video' is shown without 'src', which leads to what may do harm",
                "::note{x=\" java&#x0A;script:alert(1)\"} ~ 5:11 the directive 'note' is shown without 'x', which leads to what may do harm",
                "::note{#a}⏎⏎::note{#a}  ~ 7:9 the id 'a' stands twice in this document"
            })
    void this_is_told(String text, String warnings) {
        assertThat(read(text.replace("⏎", "\n")).diagnostics().stream()
                        .sorted()
                        .map(found -> found.place().line() + ":" + found.place().column() + " " + found.message()))
                .containsExactly(warnings.split("; (?=\\d)"));
    }

    @Test
    void its_text_is_not_lost_where_it_stays_text() {
        assertThat(filled("::stranger[A *b*]{c=d}⏎⏎:::stranger⏎E⏎:::"))
                .isEqualTo("<p>::stranger[A <em>b</em>]{c=d}</p>\n<p>:::stranger\nE\n:::</p>");
    }

    @Test
    void words_headings_and_ids_within_it_count() {
        MarkedUp read = read("one\n\n:::note[two three]{#own}\n## Four five\n\nsix\n:::\n\n"
                + "::figure{src=a.jpg alt=hidden caption=\"seven eight\"}\n");

        assertThat(read.wordCount()).isEqualTo(8);
        assertThat(read.headings()).extracting(heading -> heading.id()).containsExactly("four-five");
        assertThat(read.anchors()).contains("four-five", "own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALLOW", "SANITIZE"})
    void raw_HTML_in_it_stays_in_it(RawHtml rawHtml) {
        LinkTable links = new LinkTable();
        MarkedUp read = Reading.backfile(rawHtml)
                .read(Reading.source(":::note[a <b>c]\n<div>\n\nd\n:::\n\ne <i>f</i>\n"), links);

        assertThat(Reading.fill(read.html(), links).replaceAll("\\s*\\n\\s*", ""))
                .isEqualTo("‹note|a <b>c</b>|<div><p>d</p></div>›<p>e <i>f</i></p>");
    }

    @Test
    void a_summary_holds_it_whole_and_without_its_mistakes_twice() {
        LinkTable links = new LinkTable();
        MarkedUp read = Reading.backfile(RawHtml.ALLOW)
                .read(Reading.source("::figure[A]{src=javascript:x alt=b}\n\n<!--more-->\n\nC\n"), links);

        assertThat(Reading.fill(read.summary(), links).strip()).isEqualTo("‹figure alt=b|A|›");
        assertThat(read.diagnostics()).hasSize(1);
    }

    @Test
    void so_many_in_each_other_are_enough() {
        StringBuilder text = new StringBuilder();
        for (int depth = 40; depth > 0; depth--) {
            text.append(":".repeat(depth + 2)).append("note\n");
        }
        MarkedUp read = read(text + "deep\n");

        assertThat(filled(text + "deep").split("‹", -1)).hasSize(13);
        assertThat(filled(text + "deep")).contains("deep");
        assertThat(read.diagnostics()).isNotEmpty().allMatch(found -> found.code() == Code.BAD_DIRECTIVE);
    }

    @Test
    void arguments_of_any_characters_come_back_as_they_were() {
        String odd = "% . = @ ' < > & ; | 漢 😀 \\ + / %25 @3=";

        assertThat(filled("::note{a=\"" + odd.replace("\\", "\\\\") + "\" b=c}"))
                .isEqualTo("‹note a=" + odd + " b=c||›");
    }

    private static MarkedUp read(String text) {
        return Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable());
    }

    private static String filled(String text) {
        LinkTable links = new LinkTable();
        MarkedUp read = Reading.backfile(RawHtml.ALLOW).read(Reading.source(text.replace("⏎", "\n")), links);
        return Reading.fill(read.html(), links).strip();
    }
}
