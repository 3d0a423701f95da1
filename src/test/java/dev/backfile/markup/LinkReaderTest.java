package dev.backfile.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Link;
import dev.backfile.archive.Link.Kind;
import dev.backfile.archive.Link.Use;
import dev.backfile.diagnostic.Position;
import dev.backfile.markup.markdown.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkReaderTest {

    @ParameterizedTest
    @CsvSource({
        "other.md, RELATIVE, 2014/other.md, ''",
        "./other.md#cost, RELATIVE, 2014/other.md, #cost",
        "../2003/a%20b.md?x=1#c, RELATIVE, 2003/a b.md, ?x=1#c",
        "../../outside.md, RELATIVE, ../outside.md, ''",
        "sub/, RELATIVE, 2014/sub/, ''",
        ".., RELATIVE, ./, ''",
        "#cost, RELATIVE, '', #cost",
        "?page=2, RELATIVE, '', ?page=2",
        "/about/, ROOT, about/, ''",
        "/, ROOT, '', ''",
        "/../../etc/./passwd, ROOT, etc/passwd, ''",
        "/k%C3%B6ln.html, ROOT, köln.html, ''",
        "a%00b%ff.md, RELATIVE, 2014/a%00b%ff.md, ''",
        "100%.md, RELATIVE, 2014/100%.md, ''"
    })
    void a_url_without_scheme_and_host_is_a_link_of_this_site(String url, Kind kind, String target, String suffix) {
        LinkTable links = new LinkTable();
        assertThat(new LinkReader().read(url, Use.HYPERLINK, Reading.source(""), new Position(7, 3), links))
                .hasValue(0);
        assertThat(links.links())
                .containsExactly(new Link(kind, Use.HYPERLINK, target, suffix, url, new Position(7, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org",
                "//example.org/x",
                "\\\\example.org",
                "/\\example.org",
                "mailto:a@example.org",
                "tel:+1",
                "data:image/png;base64,A",
                "java\nscript:x",
                " https://x ",
                ""
            })
    void other_urls_are_not(String url) {
        LinkTable links = new LinkTable();
        assertThat(new LinkReader().read(url, Use.HYPERLINK, Reading.source(""), Position.NONE, links))
                .isEmpty();
        assertThat(links.links()).isEmpty();
    }
}
