package dev.backfile.page.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageUrlsTest {

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "index.html, tags/index.html, tags/index.html",
        "2014/10/bridge.html, tags/bridges.html, ../../tags/bridges.html",
        "2014/10/bridge.html, index.html, ../../index.html",
        "a/b.html, a/ü ö.html, ../a/%C3%BC%20%C3%B6.html",
        "index.html, 50%?.html, 50%25%3F.html",
        "index.html, a:b.html, a%3Ab.html",
        "index.html, rain+&+roof.html, rain+%26+roof.html",
        "index.html, it's (1).html, it%27s%20(1).html",
    })
    void linksAreRelativeToThePageAndEncoded(String from, String to, String url) {
        assertThat(PageUrls.relativeTo(from, false).of(to)).isEqualTo(url);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "index.html, tags/index.html, tags/",
        "tags/index.html, index.html, ../",
        "index.html, index.html, ./",
        "index.html, myindex.html, myindex.html",
    })
    void folderLinksLeaveTheIndexOut(String from, String to, String url) {
        assertThat(PageUrls.relativeTo(from, true).of(to)).isEqualTo(url);
    }

    @Test
    void absoluteUrlsBeginWithTheHost() {
        PageUrls urls = PageUrls.absolute(Optional.of("https://example.org/news"));

        assertThat(urls.of("index.html")).isEqualTo("https://example.org/news/");
        assertThat(urls.of("2014/a.html", "#b")).isEqualTo("https://example.org/news/2014/a.html#b");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "'', /, /2014/a.html",
        "/news, /news/, /news/2014/a.html",
        "/de/news, /de/news/, /de/news/2014/a.html",
    })
    void rootRelativeUrlsHoldOnAnyHostOfTheSamePath(String pathOnHost, String home, String page) {
        PageUrls urls = PageUrls.rootRelative(pathOnHost);

        assertThat(urls.of("index.html")).isEqualTo(home);
        assertThat(urls.of("2014/a.html")).isEqualTo(page);
    }

    @Test
    void aFragmentOfTheSamePageStandsAlone() {
        PageUrls urls = PageUrls.relativeTo("2014/a.html", false);

        assertThat(urls.of("2014/a.html", "#notes")).isEqualTo("#notes");
        assertThat(urls.of("2014/b.html", "#notes")).isEqualTo("../2014/b.html#notes");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/assets/x.jpg, https://example.org/assets/x.jpg",
        "/feed?a=b, https://example.org/feed?a=b",
        "gone.jpg, https://example.org/2014/gone.jpg",
        "../gone.jpg, https://example.org/2014/../gone.jpg",
    })
    void aUrlOfWhichTheSiteHasNothingIsAbsoluteWhereUrlsAre(String written, String url) {
        assertThat(PageUrls.absolute(Optional.of("https://example.org")).ofUnknown(written, "2014/a.html"))
                .isEqualTo(url);
        assertThat(PageUrls.absolute(Optional.empty()).ofUnknown(written, "2014/a.html"))
                .isEqualTo(written);
        assertThat(PageUrls.relativeTo("2014/a.html", false).ofUnknown(written, "2014/a.html"))
                .isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "https://example.org/a b.jpg?c=d&e#f, https://example.org/a%20b.jpg?c=d&e#f",
        "https://example.org/a%20b.jpg, https://example.org/a%20b.jpg",
        "https://example.org/é<x>.jpg, https://example.org/%C3%A9%3Cx%3E.jpg",
    })
    void whatNoUrlMayHaveIsEncoded(String written, String url) {
        assertThat(PageUrls.legal(written)).isEqualTo(url);
    }
}
