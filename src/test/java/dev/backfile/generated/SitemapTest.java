package dev.backfile.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitemapTest {

    @Test
    void oneBeyondTheLimitIsCutByYears() {
        Settings settings = TestSettings.backfile();
        List<Sitemap.Entry> entries = Stream.of("2012", "2012", "2012", "2013", "pages")
                .map(part -> new Sitemap.Entry(new SitemapModel.Location("a.html", Optional.empty()), part))
                .toList();

        List<Page> pages = new Sitemap(2).plan(settings, "sitemap.xml", entries);

        assertThat(pages)
                .extracting(Page::path)
                .containsExactly(
                        "sitemap-2012.xml",
                        "sitemap-2012-2.xml",
                        "sitemap-2013.xml",
                        "sitemap-pages.xml",
                        "sitemap.xml");
        assertThat(pages.get(4).model().kind()).isEqualTo("sitemap-index");
    }
}
