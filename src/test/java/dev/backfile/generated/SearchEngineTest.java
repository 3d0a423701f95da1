package dev.backfile.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search engine that readers are led to where the script of the search page does not run. */
class SearchEngineTest {

    @ParameterizedTest
    @CsvSource({
        "https://duckduckgo.com/?q={query}, https://duckduckgo.com/, duckduckgo.com, q, ''",
        "https://a.example/find?sites=example.org&q={query}&kl=de-de, https://a.example/find, a.example, q, sites=example.org kl=de-de",
        "https://a.example:8443/s?w={query}&as=%26+x, https://a.example:8443/s, a.example, w, as=& x"
    })
    void anAddressBecomesAForm(String pattern, String action, String host, String name, String others) {
        SearchEngine engine = SearchEngine.of(pattern).orElseThrow();

        assertThat(engine.action()).isEqualTo(action);
        assertThat(engine.host()).isEqualTo(host);
        assertThat(engine.name()).isEqualTo(name);
        assertThat(engine.others().stream()
                        .map(other -> other.name() + "=" + other.value())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(others);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{query}",
                "http://a.example/?q={query}",
                "javascript:alert(1)?q={query}",
                "//a.example/?q={query}",
                "https://a.example/",
                "https://a.example/{query}",
                "https://a.example/?q=site:x+{query}",
                "https://a.example/?q={query}&p={query}",
                "https://a.example/?q={query}#x",
                "https://user@a.example/?q={query}",
                "https:///?q={query}",
                "https://a.example/?={query}",
                "https://a.example/?q={query}&x=%zz"
            })
    void whatNoFormCanAskIsRefused(String pattern) {
        assertThat(SearchEngine.of(pattern)).isEmpty();
    }

    @Test
    void thePageOffersItInTheLanguageOfTheSite(@TempDir Path folder) {
        Site site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "theme=backfile",
                        "site.title=Blatt",
                        "site.host=https://blatt.example",
                        "site.locale=de",
                        "search.elsewhere=https://a.example/?only=blatt.example&q={query}")
                .with("content/a.md", "---", "title: Hafen", "date: 2003-05-01", "---", "Anker.")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.text("search.html"))
                .contains(
                        "action=\"https://a.example/\"",
                        "<input type=\"hidden\" name=\"only\" value=\"blatt.example\">",
                        "<button>Mit a.example suchen</button>",
                        "Noch einmal versuchen",
                        "Nichts gefunden.")
                .doesNotContain("Nothing", "By date", "Try again");
    }

    @Test
    void aMistakeInItIsToldWithItsPlace(@TempDir Path folder) {
        Site site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "theme=backfile",
                        "site.title=Paper",
                        "site.host=https://paper.example",
                        "search.elsewhere=http://a.example/?q={query}")
                .bake();

        assertThat(site.diagnostics())
                .anySatisfy(mistake -> assertThat(mistake.toString()).contains("search.elsewhere"));
    }
}
