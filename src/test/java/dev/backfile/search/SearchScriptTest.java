package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backfile.build.Site;
import dev.backfile.search.analysis.WordTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the search page on a baked site, without a browser. */
@Tag("programs")
class SearchScriptTest {

    @TempDir
    private static Path folder;

    private static Path site;

    private static SearchScripts scripts;

    @BeforeAll
    static void bake() throws IOException {
        assumeTrue(SearchScripts.canRun(), "needs Node");
        Site baked = Site.empty(folder.resolve("site"))
                .with("jbake.properties", "theme=backfile", "site.title=Paper", "site.host=https://paper.example");
        article(baked, "2003/a", "Harbour lights", "2003-05-01", "Ann Smith", "sea", "Anchors and girders by night.");
        article(baked, "2003/b", "The bridge", "2003-06-01", "Bo Smith", "steel", "Girders over the harbour.");
        article(
                baked,
                "2004/c",
                "Fishing alone",
                "2004-06-01",
                "Ann Jones",
                "sea",
                "He fished and never drew girders.");
        article(baked, "2005/d", "東京都の橋", "2005-01-01", "山田", "橋", "東京都へ行く。");
        article(baked, "2005/e", "Fishes", "2005-02-01", "Ann Smith", "sea", "They fish where anchors hold.");
        baked.bake();
        assertThat(baked.mistakes()).isEmpty();
        site = baked.report().destination();
        scripts = SearchScripts.in(folder.resolve("scripts"));
    }

    private static void article(
            Site site, String path, String title, String date, String author, String tag, String text) {
        site.with(
                "content/" + path + ".md",
                "---",
                "title: " + title,
                "date: " + date,
                "author: " + author,
                "tags: " + tag,
                "---",
                text);
    }

    private static List<String> answers(String task, List<String> lines) throws IOException, InterruptedException {
        return scripts.answers(site, task, lines);
    }

    /** A table of what is asked and answered, with an arrow between. */
    private static void assertAnswers(String task, String... table) throws Exception {
        List<String> asked = Stream.of(table).map(line -> line.split(" → ")[0]).toList();
        List<String> answers = answers(task, asked);
        for (int line = 0; line < table.length; line++) {
            assertThat(asked.get(line) + " → " + answers.get(line)).isEqualTo(table[line]);
        }
    }

    @Test
    void theScriptKnowsTheWordsOfTheTable() throws Exception {
        List<String> texts =
                WordTable.lines().stream().map(WordTable.Line::text).toList();
        List<String> forms = WordTable.lines().stream()
                .map(line -> String.join(" ", line.forms()))
                .toList();

        assertThat(answers("words", texts)).isEqualTo(forms);
        assertThat(answers("places", texts)).isEqualTo(forms);
    }

    @Test
    void articlesAreFoundAsReadersType() throws Exception {
        assertAnswers(
                "find",
                "harbour → 2 2003/a.html 2003/b.html",
                "HARBOÜR girders → 2 2003/a.html 2003/b.html",
                "harbour -bridge → 1 2003/a.html",
                "harbor → 2 2003/a.html 2003/b.html",
                "qarbour → 2 2003/a.html 2003/b.html",
                "harb → 2 2003/a.html 2003/b.html",
                "author:\"ann smith\" anchors → 2 2005/e.html 2003/a.html",
                "author:smith -author:bo → 2 2005/e.html 2003/a.html",
                "tag:sea year:2003..2004 → 2 2004/c.html 2003/a.html",
                "girders -year:2003 → 1 2004/c.html",
                "year:2003 → 2 2003/b.html 2003/a.html",
                "year:..2003 -harbour → 0",
                "year:2004.. -tag:sea → 1 2005/d.html",
                "-sea → 2 2005/d.html 2003/b.html",
                "東京都 → 1 2005/d.html",
                "橋 → 1 2005/d.html",
                "unheard → 0",
                "… → 0");
        assertAnswers("findByDate", "girders → 3 2004/c.html 2003/b.html 2003/a.html");
    }

    @Test
    void aWordIsFoundInTheFormsThatOnlyTheOtherBlockHas() throws Exception {
        assertAnswers("find", "fished → 2 2005/e.html 2004/c.html", "fishes → 2 2005/e.html 2004/c.html");
    }

    @Test
    void aMissingFileOfCardsLeavesTheOtherArticles() throws Exception {
        assertAnswers("findWithoutCards", "anchors → 2 2003/a.html", "tag:sea → 3 2004/c.html 2003/a.html");
    }

    @Test
    void whatIsGoneFromTheSiteIsTold() throws Exception {
        assertAnswers("findInRenewed", "girders → failed: the index was renewed");
    }

    @Test
    void aDamagedIndexEndsInResultsOrAMessage() throws Exception {
        assertAnswers("harm", "girders → true true");
    }

    @Test
    void postingsThatClaimMoreThanTheyHoldAreRefused() throws Exception {
        assertAnswers(
                "postings",
                "2 0 9 0 0 → 0 1",
                "0 0 9 → ",
                "4000000000 0 9 0 0 → a file of the index is damaged",
                "9 0 9 0 → a file of the index is damaged",
                "1 0 9 7 255 255 255 → a file of the index is damaged",
                "1 1 9 255 255 255 255 255 255 → a file of the index is damaged",
                "1 0 2 6 0 → a file of the index is damaged");
    }

    @Test
    void wordsAreMarkedInTheTextAsItStands() throws Exception {
        assertAnswers(
                "marks",
                "straße in Die STRASSE, die Straßen → STRASSE Straßen",
                "smorrebrod in Et smørrebrød → smørrebrød",
                "東京都 in 今日は東京都へ行く → 東京都",
                "fish in A fish and dishes → fish");
    }
}
