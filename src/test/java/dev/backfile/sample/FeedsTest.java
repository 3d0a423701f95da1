package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The feeds of the repository's own archive are Atom and JSON Feed as their specifications want them. */
@ExtendWith(SampleExtension.class)
class FeedsTest {

    @Test
    void everyAtomFeedIsValid(Baked sample) throws Exception {
        List<String> mistakes = new ArrayList<>();
        for (String path : feeds(sample)) {
            mistakes.addAll(AtomFeeds.check(sample, path));
        }

        assertThat(mistakes).isEmpty();
    }

    @Test
    void theGrammarWouldFindAMistake(Baked sample) throws Exception {
        String faulty =
                sample.text("feed.xml").replaceFirst("<updated>", "<update>").replaceFirst("</updated>", "</update>");

        assertThat(Schemas.checkAtom(faulty.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void theSiteAndEveryTagAndAuthorHaveAFeedThatTheirPagesName(Baked sample) {
        for (String feed : feeds(sample)) {
            String page = feed.equals("feed.xml") ? "index.html" : feed.replace(".xml", ".html");
            String name = feed.substring(feed.lastIndexOf('/') + 1);
            assertThat(sample.page(page).select("link[rel=alternate][type=application/atom+xml][href$=" + name + "]"))
                    .as(feed)
                    .hasSize(1);
        }
        assertThat(feeds(sample)).hasSizeGreaterThanOrEqualTo(1 + 25 + 8);
    }

    @Test
    void aFeedHasTheNewestTwentyWithAllTheirAuthors(Baked sample) {
        List<String> published =
                AtomFeeds.parse(sample, "feed.xml").select("published").eachText();

        assertThat(published).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(AtomFeeds.parse(sample, "feed.xml").select("entry:has(author + author)"))
                .isNotEmpty();
    }

    @Test
    void theJsonFeedIsValid(Baked sample) throws Exception {
        assertThat(JsonFeeds.check(sample.text("feed.json"))).isEmpty();
    }

    private static List<String> feeds(Baked sample) {
        return sample.files(".xml").stream()
                .filter(path -> !path.startsWith("sitemap"))
                .toList();
    }
}
