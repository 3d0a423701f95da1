package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of other generators, and lines of a house's own markup, stand for directives. */
class ShortcodesTest {

    private static final String[] SETTINGS = {"site.host=https://example.org", "site.title=The Test"};

    @TempDir
    private Path folder;

    private Site site(String... settings) {
        List<String> lines = new ArrayList<>(List.of(SETTINGS));
        lines.addAll(List.of(settings));
        return Site.empty(folder.resolve("site")).with("jbake.properties", lines.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                ":::tip⏎A *b*⏎:::                        ~ .note > p > em",
                ":::tip[Mind *it*]⏎A⏎:::                 ~ .note:contains(Mind it) > p",
                "::pic[The span]{file=p.jpg alt=A .wide} ~ figure.wide:has(img[alt=A][width=600]) > figcaption:contains(The span)",
                "A :feeling[b]{name=mood} day            ~ p:contains(A merry day)",
                ":::note⏎A⏎:::                           ~ .note > p",
                "12:tip⏎                                 ~ p:contains(12:tip)"
            })
    void aDirectiveOfAnotherNameIsTheOneThatASettingSays(String text, String selector) {
        Site site = site(
                        "shortcode.tip=note",
                        "shortcode.pic=figure src=file",
                        "shortcode.feeling=param",
                        "shortcode.note=aside")
                .photograph("content/p.jpg", 600, 400)
                .article("a.md", ("mood: merry⏎---⏎" + text).split("⏎"))
                .bake();

        assertThat(site.page("a.html").select(".body").select(selector))
                .as(site.text("a.html"))
                .isNotEmpty();
        assertThat(site.mistakes()).noneMatch(mistake -> mistake.endsWith("directive"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{{< figure src=\"p.jpg\" alt=\"A\" caption=\"B *c*\" class=\"d e\" >}} ~ figure.figure.d.e > figcaption > em",
                "{{< figure src=p.jpg alt=A />}}                 ~ figure > img[alt=A][width=600]",
                "{{<figure src=p.jpg alt=A>}}                    ~ figure > img[alt=A]",
                "{{< figure⏎  src=\"p.jpg\"⏎  alt=`A`⏎>}}          ~ figure > img[alt=A]",
                "{{< figure p.jpg \"B\" alt=A >}}                 ~ figure:has(img) > figcaption",
                "{{% figure src=p.jpg alt=A title=T attr=U %}}   ~ figcaption:contains(T) > .credit:contains(U)",
                "{{< youtube dQw4w9WgXcQ >}}                     ~ [data-embed='https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ']",
                "{{< youtube id=\"dQw4w9WgXcQ\" autoplay=\"true\" >}} ~ [data-embed='https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ']",
                "{{< vimeo 146022717 >}}                         ~ [data-embed^='https://player.vimeo.com/video/146022717']",
                "{{< gist jane 50a7482715eac222 >}}              ~ a[href='https://gist.github.com/jane/50a7482715eac222']",
                "{{< x user=\"Jane\" id=\"145\" >}}                ~ a[href='https://x.com/Jane/status/145']",
                "{{< instagram CxOWiQNP2MO >}}                   ~ [data-embed='https://www.instagram.com/p/CxOWiQNP2MO/embed'] a[href='https://www.instagram.com/p/CxOWiQNP2MO/']",
                "{{< qr text=\"https://e.org/\" />}}              ~ a[href='https://e.org/']",
                "{{< param mood >}}                              ~ p:contains(merry)",
                "A {{% param \"mood\" %}} day                     ~ p:contains(A merry day)",
                "{{< details summary=\"S *t*\" open=true >}}⏎U⏎{{< /details >}} ~ details[open]:has(> summary > em) > p",
                "{{< details title=S >}}U *v*{{< /details >}}    ~ details > p > em",
                "{{< note >}}⏎A⏎{{< note >}}⏎B⏎{{< /note >}}⏎C⏎{{< /note >}}⏎⏎D ~ .note:has(> p + .note > p) + p",
                "{{< highlight go \"hl_lines=2\" >}}⏎a⏎b<c *d*⏎{{< /highlight >}} ~ code.language-go > mark:contains(b<c *d*)",
                "{% highlight ruby linenos %}⏎  {{ x }}⏎{% endhighlight %} ~ code.language-ruby:contains({{ x }})",
                "{% include figure.html src=\"p.jpg\" alt=\"A\" %} ~ figure > img[alt=A]",
                "{% img p.jpg %}                                 ~ figure > img[src=p.jpg]",
                "{% img center p.jpg %}                          ~ figure.center > img[src=p.jpg]",
                "{% img left p.jpg 80 60 'B c' 'A' %}            ~ figure.left:has(img[width=80][height=60][alt=A]) > figcaption:contains(B c)",
                "{% img p.jpg 80 60 B c %}                       ~ figure:has(img[width=80]) > figcaption:contains(B c)",
                "{{ figure(src=\"p.jpg\", alt='A, b', caption=`B`) }} ~ figure:has(img[alt='A, b']) > figcaption:contains(B)",
                "{{ youtube(id=\"dQw4w9WgXcQ\", autoplay=true) }} ~ [data-embed='https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ']",
                "{{youtube(⏎  id=\"dQw4w9WgXcQ\",⏎)}}          ~ [data-embed]",
                "A {{ param(name=\"mood\") }} day                ~ p:contains(A merry day)",
                "{% quote(author=\"Jane *D*\") %}⏎A *b*⏎{% end %}⏎⏎D ~ figure.quotation:has(> figcaption > em) > blockquote > p > em",
                "{% note() %}⏎A⏎{% note() %}⏎B⏎{% end %}⏎C⏎{% end %}⏎⏎D ~ .note:has(> p + .note > p) + p",
                "{% note(title=\"T\") %}A{% end %}               ~ .note:contains(T) > p:contains(A)",
                "{% blockquote Jane Doe, A Book %}⏎A⏎{% endblockquote %} ~ figure.quotation > figcaption:contains(Jane Doe, A Book)",
                "{% codeblock lang:ruby %}⏎a < b⏎{% endcodeblock %} ~ code.language-ruby:contains(a < b)",
                "{% codeblock The tolls lang:ruby %}⏎a⏎{% endcodeblock %} ~ figure:has(code.language-ruby) > figcaption:contains(The tolls)",
                "See {% post_link a 'The *a*' %}.               ~ p:contains(See The a.) > a[href='a.html'] > em",
                "See {% post_link a The a %}.                   ~ p:contains(See The a.) > a[href='a.html']",
                "See {% post_link a %}.                         ~ a[href='a.html']",
                "- a⏎⏎  {{< figure src=p.jpg alt=A >}}           ~ li figure > img",
                "::: x⏎{% youtube dQw4w9WgXcQ %}                 ~ [data-embed]"
            })
    void a_call_of_Hugo_s_or_Jekyll_s_own_is_a_directive(String text, String selector) {
        Site site = site().photograph("content/p.jpg", 600, 400)
                .article("a.md", ("mood: merry⏎---⏎" + text).split("⏎"))
                .bake();

        assertThat(site.page("a.html").select(".body").select(selector))
                .as(site.text("a.html"))
                .isNotEmpty();
        assertThat(site.page("a.html").select(".body :not(code)").eachText().toString())
                .doesNotContain("{{<", "{{%", "{%");
        assertThat(site.mistakes()).noneMatch(mistake -> mistake.contains("foreign"));
    }

    @Test
    void settings_say_what_others_mean() {
        Site site = site(
                        "shortcode.pic=figure src caption",
                        "shortcode.box=note",
                        "shortcode.stamp=mark at",
                        "shortcode.shot=figure src=path caption=text")
                .with("templates/directives/mark.ftlh", "<b>${directive.args.at} ${directive.args[\"2\"]!}</b>")
                .photograph("content/p.jpg", 600, 400)
                .article(
                        "a.md",
                        "{{< pic p.jpg \"A *b*\" alt=x >}}",
                        "",
                        "{% box %}",
                        "C",
                        "{% endbox %}",
                        "",
                        "{{ shot(path=\"p.jpg\", text=\"E\") }}",
                        "",
                        "{% include shot.html path='p.jpg' text='F' %}",
                        "",
                        "D {{< stamp \"1 2\" three >}} e {{< mark at=4 >}}.")
                .bakeWell();

        Document page = site.page("a.html");
        assertThat(page.select("figure:has(img) > figcaption > em").text()).isEqualTo("b");
        assertThat(page.select("figure:has(img) > figcaption").eachText()).containsExactly("A b", "E", "F");
        assertThat(page.select(".note > p").text()).isEqualTo("C");
        assertThat(site.text("a.html")).contains("D <b>1 2 three</b> e <b>4 </b>.");
    }

    @Test
    void an_unknown_one_is_told_once_for_each_name_and_stays() {
        Site site = site().article("a.md", "{{< odd a=b >}} and {{< odd >}}", "", "{{< even >}}", "", "`{{< odd >}}`")
                .article("b.md", "{% include nav.html %} {{</* figure */>}}")
                .bake();

        assertThat(site.mistakes())
                .containsExactly(
                        "content/a.md:5:1 foreign-template-call",
                        "content/a.md:7:1 foreign-template-call",
                        "content/b.md:5:1 foreign-template-call");
        assertThat(site.diagnostics().get(0).message()).contains("the first of 2");
        assertThat(site.page("a.html").select(".body").text()).contains("{{< odd a=b >}} and {{< odd >}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{% raw %}{{< note >}} and {% figure x.jpg %} {{ page.title }}{% endraw %} ~ {{< note >}} and {% figure x.jpg %} {{ page.title }}",
                "{% raw %}⏎{{< note >}}⏎⏎*A*⏎⏎{{< /note >}}⏎{% endraw %}             ~ {{< note >}} A {{< /note >}}",
                "{%- raw -%}⏎⏎{% youtube dQw4w9WgXcQ %}⏎⏎{%- endraw -%}            ~ {% youtube dQw4w9WgXcQ %}",
                "A {% raw %}{{< a >}}{% endraw %} b {% raw %}{% c %}{% endraw %}.   ~ A {{< a >}} b {% c %}.",
                "{{</* figure src=\"x.jpg\" */>}}                                   ~ {{< figure src=\"x.jpg\" >}}",
                "So {{%/* note */%}} *b* {{%/* /note */%}}.                          ~ So {{% note %}} b {{% /note %}}.",
                "{{/* figure(src=\"x.jpg\") */}}                                  ~ {{ figure(src=\"x.jpg\") }}",
                "{%/* note() */%} b {%/* end */%}                                  ~ {% note() %} b {% end %}",
                "- {{</* figure \"--\" */>}}                                        ~ {{< figure \"--\" >}}"
            })
    void a_call_that_is_meant_as_text_stays_text(String text, String shown) {
        Site site = site().article("a.md", text.split("⏎")).bakeWell();

        assertThat(site.page("a.html").select(".body").text().replaceAll("\\s+", " "))
                .isEqualTo(shown);
        assertThat(site.page("a.html").select(".body .note, .body figure")).isEmpty();
    }

    @Test
    void a_call_behind_what_is_raw_is_read_and_one_that_nothing_ends_is_told() {
        Site site = site().article(
                        "a.md", "{% raw %}", "{{< note >}}", "{% endraw %}", "", "{{< note >}}", "A", "{{< /note >}}")
                .article("b.md", "{% raw %} :param{name=title} {{< odd >}}")
                .bake();

        assertThat(site.page("a.html").select(".body > .note > p").text()).isEqualTo("A");
        assertThat(site.page("a.html").select(".body > p").text()).isEqualTo("{{< note >}}");
        assertThat(site.mistakes())
                .containsExactlyInAnyOrder(
                        "content/b.md:5:1 foreign-template-call", "content/b.md:5:30 foreign-template-call");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "=IMAGE=p.jpg=A *b*=   ~ figure:has(img[src$='p.jpg']) > figcaption:contains(A b)",
                "=IMAGE=p.jpg=A = b=   ~ figcaption:contains(A = b)",
                "=IMAGE=p.jpg==        ~ figure > img",
                "Text⏎=IMAGE=p.jpg=A=⏎More ~ p + figure + p",
                "> =IMAGE=p.jpg=A=     ~ blockquote figure",
                "  =IMAGE=p.jpg=A=     ~ figure"
            })
    void a_line_of_a_house_s_own_markup_is_a_directive(String text, String selector) {
        Site site = site("markup.image==IMAGE={src}={caption}=")
                .photograph("content/p.jpg", 600, 400)
                .article("a.md", text.split("⏎"))
                .bake();

        assertThat(site.page("a.html").select(".body").select(selector))
                .as(site.text("a.html"))
                .hasSize(1);
        assertThat(site.page("a.html").select(".body").text()).doesNotContain("=IMAGE");
    }

    @ParameterizedTest
    @CsvSource({"Text =IMAGE=p.jpg=A=", "=IMAGE=p.jpg", "`=IMAGE=p.jpg=A=`", "=IMAGES=p.jpg=A=", "'    =IMAGE=p.jpg=A='"
    })
    void another_line_is_text(String text) {
        Site site = site("markup.image==IMAGE={src}={caption}=")
                .article("a.md", text)
                .bakeWell();

        assertThat(site.page("a.html").select(".body").text())
                .isEqualTo(text.replace("`", "").strip());
    }

    @ParameterizedTest
    @CsvSource({
        "shortcode.a=figur, jbake.properties:3:13 bad-setting",
        "shortcode.a=, jbake.properties:3 bad-setting",
        "markup.figure={src}, jbake.properties:3:15 bad-setting",
        "markup.figure=a{src}{alt}, jbake.properties:3:15 bad-setting",
        "markup.strange=a{src}, jbake.properties:3:16 bad-setting"
    })
    void a_setting_that_means_nothing_is_told(String setting, String mistake) {
        Site site = site(setting).article("a.md", "Text.").bake();

        assertThat(site.mistakes())
                .singleElement()
                .asString()
                .startsWith(mistake.replaceFirst(":\\d+ .*", ""))
                .endsWith("bad-setting");
    }

    @Test
    void thousands_of_them_take_their_time_and_no_more() {
        String text =
                "{{< note >}}\n".repeat(3_000) + "{{< figure src=\"".repeat(3_000) + "{% x ".repeat(3_000) + "\n\n"
                        + "=IMAGE=".repeat(20_000) + "\n\n" + "::note[".repeat(5_000) + "\n\n" + ":note[".repeat(5_000);
        Site site = site("markup.image==IMAGE={src}={caption}=")
                .article("a.md", text)
                .options(request -> request.withKeepGoing(true))
                .bake();

        assertThat(site.report()).isNotNull();
    }
}
