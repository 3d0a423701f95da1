package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.backfile.diagnostic.Diagnostic;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** A character that no XML may have, wherever a writer has it from, reaches no feed, no sitemap and no page. */
class ControlCharactersTest {

    @TempDir
    private Path folder;

    @Test
    void aSettingIsToldAndRead() {
        Site site = Site.in(folder)
                .withText(
                        "jbake.properties",
                        "site.host=https://example.org\nsite.title=The \u0001Test\nsite.description=a\\u0002b\n"
                                + "site.tagline=\\uFFFE x\nsite.navigation=A\u0003: /a.html, B: /a.html\nmy.key=x\u0008x\nfeed.entries=1\u00012\n")
                .article("a.md", "---", "One.")
                .bake();

        assertThat(site.mistakes())
                .containsExactly(
                        "jbake.properties:2:12 bad-setting",
                        "jbake.properties:3:18 bad-setting",
                        "jbake.properties:4:14 bad-setting",
                        "jbake.properties:5:17 bad-setting",
                        "jbake.properties:6:8 bad-setting",
                        "jbake.properties:7:14 bad-setting");
        assertThat(site.diagnostics().stream().anyMatch(Diagnostic::isError)).isFalse();
        isLegal(site);
        assertThat(site.xml("feed.xml").selectFirst("title").text()).isEqualTo("The Test");
    }

    @Test
    void noFieldAndNoTextBringsItIn() {
        Site site = Site.in(folder)
                .article(
                        "a.md",
                        "title: \"A\\x01 title\"",
                        "tags: [\"b\\x02c\", \"\\ufffe\"]",
                        "authors: [\"M\\x03ara\", {name: \"T\\x04om\"}]",
                        "standfirst: \"Lines\\x05\"",
                        "description: \"About\\x06\"",
                        "image: {src: \"b.png\", alt: \"x\\x07\", caption: \"c\\x08\", credit: \"d\\x0b\"}",
                        "corrections: [{date: 2015-01-01, text: \"e\\x0c\"}]",
                        "mine: {\"k\\x0e\": \"v\\x0f\"}",
                        "---",
                        "One \u0010two &#x11; &#18; [three](a.md \"\u0013\") ![\u0014](b.png \"\u0015\") `\u0016`.",
                        "",
                        "## Head\u0017ing {#id}",
                        "",
                        "    \u0018code\uFFFF",
                        "",
                        "<b title=\"\u0019\">raw \u001a</b>")
                .with("content/b.png", "x")
                .bake();

        assertThat(site.diagnostics().stream().anyMatch(Diagnostic::isError))
                .as(site.mistakes().toString())
                .isFalse();
        isLegal(site);
    }

    @Test
    void aJBakeSitesOwnFeedIsReadable() {
        Site site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "defaults=jbake",
                        "site.host=https://example.org",
                        "render.index=false",
                        "render.archive=false",
                        "render.sitemap=false",
                        "render.tags=false")
                .with("templates/post.ftl", "${content.body}")
                .with(
                        "templates/feed.ftl",
                        "<feed><#list published_posts as post><t>${post.title}</t><b>${post.body?html}</b></#list>${data.get('x.yaml').a}</feed>")
                .with("data/x.yaml", "a: \"x\\x01y\"")
                .withText(
                        "content/a.md",
                        "title=A \u0001 title\ndate=2014-10-24\ntype=post\nstatus=published\n~~~~~~\nOne \u0010two.\n")
                .bake();

        assertThat(site.diagnostics().stream().anyMatch(Diagnostic::isError))
                .as(site.mistakes().toString())
                .isFalse();
        assertThat(site.mistakes()).contains("content/a.md:1:7 doubtful-field", "data/x.yaml:1:4 doubtful-field");
        isLegal(site);
    }

    private static void isLegal(Site site) {
        assertThat(site.files()).anyMatch(file -> file.endsWith("feed.xml"));
        for (String file : site.files()) {
            if (file.endsWith(".xml")) {
                assertThatCode(() -> DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new InputSource(new StringReader(site.text(file)))))
                        .as(file)
                        .doesNotThrowAnyException();
            }
            if (file.endsWith(".html") || file.endsWith(".xml") || file.endsWith(".json")) {
                assertThat(site.text(file)
                                .chars()
                                .filter(character -> character < ' ' && character != '\n' && character != '\t'))
                        .as(file)
                        .isEmpty();
            }
        }
    }
}
