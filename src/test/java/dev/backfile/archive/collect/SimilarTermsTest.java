package dev.backfile.archive.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.archive.TestArticle;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines and tags that were probably meant to be others. */
class SimilarTermsTest {

    @Test
    void aBylineOneLetterOffAProfileIsAWarning() {
        List<Diagnostic> found = collected(
                TestSettings.backfile(),
                List.of(
                        TestArticle.at("authors/mara-ellison.md")
                                .type("author")
                                .titled("Mara Ellison")
                                .card(),
                        TestArticle.at("a.md")
                                .dated("2014-10-24")
                                .by("Mara Elison")
                                .card()));
        assertThat(found).extracting(d -> d.code().word()).containsExactly("similar-term");
        assertThat(found.get(0).place().path()).isEqualTo("content/a.md");
        assertThat(found.get(0).hint()).contains("Mara Ellison");
    }

    @Test
    void aTagOneLetterOffAFarMoreFrequentOneIsAWarning() {
        List<Article> cards = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            cards.add(TestArticle.at("a" + number + ".md")
                    .dated("2014-10-24")
                    .tagged("harbour")
                    .card());
        }
        cards.add(TestArticle.at("b.md").dated("2014-10-24").tagged("harbuor").card());
        cards.add(TestArticle.at("c.md").dated("2014-10-24").tagged("arbours").card());
        assertThat(collected(TestSettings.backfile(), cards))
                .extracting(d -> d.place().path() + " " + d.code().word())
                .containsExactly("content/b.md similar-term");
    }

    @Test
    void whereOnlyProfilesAreKnownABylineWithoutOneIsAnError() {
        List<Diagnostic> found = collected(
                TestSettings.backfile("taxonomy.authors.known=profiles"),
                List.of(
                        TestArticle.at("authors/mara-ellison.md")
                                .type("author")
                                .titled("Mara Ellison")
                                .card(),
                        TestArticle.at("a.md")
                                .dated("2014-10-24")
                                .by("Mara Ellison", "Tom Reyes")
                                .card()));
        assertThat(found).extracting(d -> d.severity() + " " + d.code().word()).containsExactly("ERROR unknown-term");
        assertThat(found.get(0).message()).contains("Tom Reyes");
    }

    @ParameterizedTest
    @CsvSource({
        "harbor, harbour, true",
        "harbuor, harbour, true",
        "harbous, harbour, true",
        "No. 35, No. 36, false",
        "abc, abc, false",
        "harb-our, harbour, false",
        "arbours, harbour, false"
    })
    void aLetterOff(String one, String other, boolean off) {
        assertThat(SimilarTerms.isALetterOff(one, other)).isEqualTo(off);
    }

    private static List<Diagnostic> collected(Settings settings, List<Article> cards) {
        return new Collector(settings, new Publication(Instant.parse("2020-01-01T00:00:00Z"), false, false))
                .collect(new Sources(cards, Set.of(), Set.of(), Set.of()))
                .diagnostics();
    }
}
