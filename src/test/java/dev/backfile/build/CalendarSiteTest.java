package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One calendar on a whole site: a day is that day on every page, in every list, feed and citation. */
class CalendarSiteTest {

    private static final List<String> DAYS = List.of(
            "1500-01-01",
            "1582-10-10",
            "1844-12-31",
            "1845-01-01",
            "1880-01-13",
            "1972-01-07",
            "2011-12-30",
            "2011-12-31");

    private static final Pattern SECONDS_IN_OFFSET = Pattern.compile("T\\d\\d:\\d\\d:\\d\\d[-+]\\d\\d:\\d\\d:\\d\\d");

    @ParameterizedTest
    @ValueSource(
            strings = {"UTC", "America/New_York", "Europe/Amsterdam", "Asia/Manila", "Pacific/Apia", "Africa/Monrovia"})
    void aDayStaysItsDay(String zone, @TempDir Path folder) {
        Site site = Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.title=The Test",
                        "site.timezone=" + zone,
                        "permalink.post=/:year/:month/:day/:slug/",
                        "metadata.highwire=true",
                        "metadata.dublincore=true");
        for (String day : DAYS) {
            site.article("of-" + day + ".md", "date: " + day, "updated: " + day, "author: Ada Quill", "---", "Text.");
        }
        site.bakeWell();

        for (String day : DAYS) {
            String path = day.replace('-', '/');
            String page = site.text(path + "/of-" + day + "/index.html");
            assertThat(page)
                    .contains("datetime=\"" + day + "\"")
                    .contains("article:published_time\" content=\"" + day + "T")
                    .contains("article:modified_time\" content=\"" + day + "T")
                    .contains("citation_publication_date\" content=\"" + path + "\"")
                    .contains("DC.date\" content=\"" + day + "\"")
                    .contains("\"datePublished\":\"" + day + "T")
                    .contains("\"dateModified\":\"" + day + "T");
            assertThat(site.text(day.substring(0, 4) + "/" + day.substring(5, 7) + "/index.html"))
                    .contains("datetime=\"" + day + "\"");
            assertThat(site.text("feed.xml"))
                    .contains("<published>" + day + "T")
                    .contains("<updated>" + day + "T");
            assertThat(site.text("feed.json")).contains("\"date_published\":\"" + day + "T");
            assertThat(site.text("sitemap.xml")).contains("<lastmod>" + day + "T");
        }
        assertThat(site.text("1500/01/01/of-1500-01-01/index.html")).contains(">1 January 1500</time>");
        assertThat(site.text("1880/01/13/of-1880-01-13/index.html")).contains(">13 January 1880</time>");
        for (String file : List.of("feed.xml", "feed.json", "sitemap.xml", "1880/01/13/of-1880-01-13/index.html")) {
            assertThat(site.text(file)).doesNotContainPattern(SECONDS_IN_OFFSET);
        }
        assertThat(site.page("archive.html").text())
                .contains("1844")
                .contains("1845")
                .doesNotContain("1499")
                .doesNotContain("1879");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Africa/Monrovia", "UTC"})
    void aFeedIsAsOldAsItsNewestEntry(String zone, @TempDir Path folder) {
        Site site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "site.timezone=" + zone)
                .article("old.md", "date: 1930-05-01", "---", "Text.")
                .article("older.md", "date: 1929-05-01", "updated: 1931-02-03", "---", "Text.")
                .bakeWell();
        String feed = site.text("feed.xml");
        assertThat(feed.substring(0, feed.indexOf("<entry>"))).contains("<updated>1931-02-03T00:00:00");
    }

    @Test
    void anArticleIsPublishedAtTheFirstMomentOfItsDayAlsoInTheMeanTimeOfAPlace(@TempDir Path folder) {
        Site site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "site.timezone=Africa/Monrovia")
                .article("a.md", "date: 1930-05-01", "---", "Text.")
                .options(request -> request.withAsOf("1930-05-01"))
                .bakeWell();
        assertThat(site.has("a.html")).isTrue();
    }

    @Test
    void jbakesVariablesKnowTheSameCalendar(@TempDir Path folder) {
        Site site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.timezone=America/New_York",
                        "render.sitemap=true")
                .with(
                        "templates/post.ftl",
                        "<html><body><#list published_posts?sort_by('date') as p>${p.date?string('d MMMM yyyy')}|</#list>"
                                + "${content.date?string('yyyy-MM-dd')} ${published_date?string('yyyy-MM-dd HH:mm')}</body></html>")
                .with("templates/index.ftl", "${published_posts?first.date?string('dd.MM.yyyy')}")
                .with("templates/feed.ftl", "${published_date?string(\"EEE, d MMM yyyy HH:mm:ss Z\")}")
                .with("templates/archive.ftl", "<#list published_posts as p>${p.date?string('yyyy')} </#list>")
                .with("templates/sitemap.ftl", "<#list published_content as p>${p.date?string('yyyy-MM-dd')} </#list>")
                .with("content/b.md", "title=B", "date=1500-01-01", "type=post", "status=published", "~~~~~~", "B")
                .with("content/a.md", "title=A", "date=1880-01-13", "type=post", "status=published", "~~~~~~", "A")
                .bake();
        assertThat(site.page("a.html").text()).isEqualTo("1 January 1500|13 January 1880|1880-01-13 2020-01-01 00:00");
        assertThat(site.text("index.html")).contains("13.01.1880");
        assertThat(site.text("archive.html").strip()).isEqualTo("1880 1500");
        assertThat(site.text("sitemap.xml").strip()).isEqualTo("1880-01-13 1500-01-01");
    }
}
