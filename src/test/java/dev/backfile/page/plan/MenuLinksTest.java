package dev.backfile.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Publication;
import dev.backfile.archive.TestArticle;
import dev.backfile.archive.collect.Collector;
import dev.backfile.archive.collect.Sources;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.generated.OutputKinds;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.path.PageUrls;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links of {@code site.navigation} and {@code site.footer.links}. */
class MenuLinksTest {

    @ParameterizedTest(name = "{0}: {1} or {2}")
    @CsvSource({
        "/,                     ../index.html,             ../index.html",
        "about,                 ../about.html,             ../about/index.html",
        "/about,                ../about.html,             ../about/index.html",
        "about.html,            ../about.html,             ../about/index.html",
        "/about/,               ../about.html,             ../about/index.html",
        "/about/index.html,     ../about.html,             ../about/index.html",
        "/about.html#us,        ../about.html#us,          ../about/index.html#us",
        "tags,                  ../tags/index.html,        ../tags/index.html",
        "/tags/blue%20sea,      ../tags/blue%20sea,        ../tags/blue%20sea",
        "/tags/blue-sea.html,   ../tags/blue-sea.html,     ../tags/blue-sea/index.html",
        "files/a%20b.pdf,       ../files/a%20b.pdf,        ../files/a%20b.pdf",
        "/2014,                 ../2014/index.html,        ../2014/index.html",
        "feed.xml,              ../feed.xml,               ../feed.xml",
        "/shop/,                ../shop/,                  ../shop/",
        "https://example.org/x, https://example.org/x,     https://example.org/x",
        "mailto:a@example.org,  mailto:a@example.org,      mailto:a@example.org",
    })
    void aLinkLeadsToItsPageHoweverTheUrlsOfTheSiteAreWritten(String address, String withExtension, String without) {
        assertThat(url(address, "uri.noExtension=false")).isEqualTo(withExtension);
        assertThat(url(address, "uri.noExtension=true")).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({"false, did you mean 'about.html'?", "true, did you mean 'about/index.html'?"})
    void aLinkToNothingIsDoubtful(boolean noExtension, String hint) {
        String path = noExtension ? "abuot/index.html" : "abuot.html";
        Settings settings = TestSettings.backfile(
                "uri.noExtension=" + noExtension,
                "site.host=https://example.org",
                "site.footer.links=Us: /about, Team: " + path + ", Shop: https://example.org/shop");

        assertThat(plan(settings).diagnostics()).singleElement().satisfies(mistake -> {
            assertThat(mistake.code().word()).isEqualTo("unknown-url");
            assertThat(mistake.isError()).isFalse();
            assertThat(mistake.place()).hasToString("jbake.properties:5:31");
            assertThat(mistake.message())
                    .isEqualTo("'Team' in site.footer.links leads to '" + path + "', where this site has nothing");
            assertThat(mistake.hint()).isEqualTo(hint);
        });
    }

    @Test
    void theMenuOfAJBakeSiteIsTheBusinessOfItsTemplates() {
        assertThat(plan(TestSettings.jbake("site.navigation=Team: /team.html")).diagnostics())
                .isEmpty();
    }

    private static String url(String address, String setting) {
        Settings settings = TestSettings.backfile(setting, "site.navigation=There: " + address);
        return plan(settings)
                .addresses()
                .target(settings.menus().navigation().get(0))
                .url()
                .apply(PageUrls.relativeTo("2014/bridge.html", false));
    }

    private static Plan plan(Settings settings) {
        List<TestArticle> articles = List.of(
                TestArticle.at("2014/bridge.md").dated("2014-10-24").tagged("Blue sea"),
                TestArticle.at("about.md").type("page"));
        return new Planner(settings, OutputKinds.ALL.kinds())
                .plan(
                        new Collector(settings, new Publication(Instant.parse("2020-01-01T00:00:00Z"), false, false))
                                .collect(new Sources(
                                        articles.stream().map(TestArticle::card).toList(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of()))
                                .archive(),
                        new SiteFiles(List.of(), List.of(), List.of("files/a b.pdf"), List.of(), List.of()),
                        Instant.EPOCH);
    }
}
