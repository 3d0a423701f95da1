package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** URLs that a site cannot look into: of other sites, and root-relative ones that its host may serve from elsewhere. */
class UnknownAddressesTest {

    @TempDir
    private Path temporary;

    private Site site;

    @BeforeEach
    void bake() {
        site = Site.in(temporary)
                .article(
                        "bridge.md",
                        "image: {src: 'https://images.example/a bridge.jpg', alt: A bridge}",
                        "---",
                        "[shop](/shop/) ![logo](/assets/x.jpg)")
                .bake();
    }

    @Test
    void aPageHasThemAsTheyWereWritten() {
        assertThat(site.page("bridge.html").select(".body a").attr("href")).isEqualTo("/shop/");
        assertThat(site.page("bridge.html").select(".body img").attr("src")).isEqualTo("/assets/x.jpg");
    }

    @Test
    void aFeedHasThemWithTheHost() {
        String content = site.xml("feed.xml").select("content").text();

        assertThat(Jsoup.parseBodyFragment(content).select("a").attr("href")).isEqualTo("https://example.org/shop/");
        assertThat(Jsoup.parseBodyFragment(content).select("img").attr("src"))
                .isEqualTo("https://example.org/assets/x.jpg");
    }

    @Test
    void theImageOfAnotherSiteIsNamedByALegalUrl() {
        assertThat(site.page("bridge.html").select("img.u-featured").attr("src"))
                .isEqualTo("https://images.example/a%20bridge.jpg");
    }
}
