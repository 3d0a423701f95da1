package dev.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.Inventory.Document;
import dev.backfile.Inventory.State;
import dev.backfile.Inventory.Term;
import dev.backfile.build.Site;
import dev.backfile.format.DueWriter;
import dev.backfile.format.InventoryWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has, told without baking it. */
class InventoryTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteWithAllKindsOfDocuments() {
        site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "site.title=The Paper")
                .with(
                        "content/2014/old.md",
                        "---",
                        "title: 'Old, and \"quoted\"'",
                        "date: 2014-10-24",
                        "tags: [river, tide]",
                        "author: Mara Ellison",
                        "---",
                        "One two three.")
                .with(
                        "content/2015/new.md",
                        "---",
                        "title: =New",
                        "date: 2015-03-01T09:30:00Z",
                        "tags: river",
                        "---",
                        "Four.")
                .with("content/draft.md", "---", "title: Draft", "date: 2016-01-01", "status: draft", "---", "Five.")
                .with("content/spring.md", "---", "title: Spring", "date: 2030-05-01", "---", "Six.")
                .with("content/hour.md", "---", "title: Hour", "date: 2030-06-01T10:15:30+02:00", "---", "Seven.")
                .with("content/gone.md", "---", "title: Gone", "date: 2013-01-01", "status: withdrawn", "---", "Eight.")
                .with("content/imprint.md", "---", "title: Imprint", "type: page", "---", "Nine.");
    }

    @Test
    void everyDocumentIsThereWithItsStateAndItsPage() {
        assertThat(taken().documents())
                .extracting(Document::source, Document::state, Document::date, Document::path, Document::isArticle)
                .containsExactly(
                        tuple("content/hour.md", State.SCHEDULED, "2030-06-01T08:15:30Z", "", true),
                        tuple("content/spring.md", State.SCHEDULED, "2030-05-01", "", true),
                        tuple("content/draft.md", State.DRAFT, "2016-01-01", "", true),
                        tuple("content/2015/new.md", State.PUBLISHED, "2015-03-01T09:30Z", "2015/new.html", true),
                        tuple("content/2014/old.md", State.PUBLISHED, "2014-10-24", "2014/old.html", true),
                        tuple("content/gone.md", State.WITHDRAWN, "2013-01-01", "gone.html", true),
                        tuple("content/imprint.md", State.PUBLISHED, "", "imprint.html", false));
    }

    @Test
    void everyTermIsThereWithItsSpan() {
        assertThat(taken().terms("tags"))
                .containsExactly(
                        new Term("tags", "river", "tags/river.html", 2, "2014-10-24", "2015-03-01T09:30Z", ""),
                        new Term("tags", "tide", "tags/tide.html", 1, "2014-10-24", "2014-10-24", ""));
        assertThat(taken().terms("authors")).extracting(Term::name).containsExactly("Mara Ellison");
    }

    @Test
    void theNextBakeIsNeededWhenTheFirstArticleIsDue() {
        assertThat(taken().nextBake()).contains(Instant.parse("2030-05-01T00:00:00Z"));
        assertThat(taken().counts().due()).extracting(DueChange::path).containsExactly("spring.md", "hour.md");
    }

    @Test
    void nothingIsWrittenIntoTheDestinationAndTheNextBakeIsAsItWouldHaveBeen() throws IOException {
        taken();
        assertThat(folder.resolve("target")).doesNotExist();

        site.bake();
        List<Path> before = files();
        site.with("content/2014/old.md", "---", "title: Old", "date: 2014-10-24", "---", "Changed.");
        taken();
        assertThat(files()).isEqualTo(before);
        site.bake();
        assertThat(site.report().details().rendered())
                .extracting(BakeDetails.RenderedPage::path)
                .contains("2014/old.html");
        assertThat(folder.resolve("target/site/2014/old.html")).content().contains("Changed.");
    }

    @Test
    void itIsTakenAlsoWhereMistakesKeepTheSiteFromBeingBaked() {
        site.with("content/broken.md", "---", "title: Broken", "date: 2014-01-01", "---", "[[nowhere]]");

        Inventory inventory = taken();
        assertThat(inventory.documents()).extracting(Document::headline).contains("Broken", "Spring");
        assertThat(inventory.diagnostics()).anyMatch(diagnostic -> diagnostic.isError());
    }

    @Test
    void ofAFolderThatIsNoSiteNothingIsKnown() {
        Inventory inventory = new Backfile().inventory(BakeRequest.of(folder.resolve("none")));
        assertThat(inventory.asOf()).isEmpty();
        assertThat(inventory.diagnostics()).hasSize(1);
    }

    @Test
    void aSpreadsheetReadsTheTable() {
        Inventory inventory = taken();
        List<Document> articles = inventory.documents().stream()
                .filter(document -> document.state() == State.PUBLISHED && document.isArticle())
                .toList();
        assertThat(new InventoryWriter().documentsAsCsv(articles, inventory.taxonomies()))
                .isEqualTo(String.join(
                        "\r\n",
                        "source,type,state,headline,date,updated,path,lang,words,tags,authors",
                        "content/2015/new.md,post,published,'=New,2015-03-01T09:30Z,,2015/new.html,,1,river,",
                        "content/2014/old.md,post,published,\"Old, and \"\"quoted\"\"\",2014-10-24,,2014/old.html,,3,river; tide,Mara Ellison",
                        ""));
        assertThat(new InventoryWriter().termsAsCsv(inventory.terms("authors")))
                .contains("authors,Mara Ellison,1,2014-10-24,2014-10-24,authors/mara-ellison.html,");
    }

    @Test
    void aProgramReadsTheTable() {
        Inventory inventory = taken();
        assertThat(new InventoryWriter().documentsAsJson(inventory.documents()))
                .contains("\"headline\" : \"Old, and \\\"quoted\\\"\"")
                .contains("\"words\" : 3")
                .contains("\"tags\" : [ \"river\", \"tide\" ]");
        assertThat(new InventoryWriter().termsAsJson(inventory.terms("tags"))).contains("\"articles\" : 2");
    }

    @Test
    void aCalendarReadsWhatIsDue() {
        String calendar = new DueWriter().calendar(taken());
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20300501\r\nSUMMARY:Spring is published\r\n")
                .contains("DTSTART:20300601T081530Z\r\nSUMMARY:Hour is published\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .isEqualTo(new DueWriter().calendar(taken()));
    }

    @Test
    void aCalendarOfASiteWhereNothingIsDueIsOneThatProgramsTake() {
        site.without("content/spring.md").without("content/hour.md");
        assertThat(new DueWriter().calendar(taken()))
                .contains("PRODID:-//Backfile//due//EN\r\nBEGIN:VTIMEZONE\r\n")
                .endsWith("END:VTIMEZONE\r\nEND:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
    }

    @Test
    void aLongHeadlineIsFoldedBetweenCharacters() {
        site.with("content/long.md", "---", "title: " + "Ä, 𝄞; ".repeat(30), "date: 2031-01-01", "---", "Long.");

        String calendar = new DueWriter().calendar(taken());
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", ""))
                .contains("SUMMARY:" + "Ä\\, 𝄞\\; ".repeat(30).strip() + " is published");
    }

    @Test
    void aMachineBakesInTheFirstMinuteThatIsNotBefore() {
        assertThat(new DueWriter().crontab(taken(), Path.of("/srv/it's 100%"), ZoneId.of("Europe/Berlin")))
                .isEqualTo("""
                        # in the time zone of this machine, Europe/Berlin
                        # 2030: Spring is published
                        0 2 1 5 * backfile bake '/srv/it'\\''s 100\\%'
                        # 2030: Hour is published
                        16 10 1 6 * backfile bake '/srv/it'\\''s 100\\%'
                        """);
    }

    @Test
    void aProgramReadsWhatIsDue() {
        assertThat(new DueWriter().json(taken()))
                .contains("\"nextBake\" : \"2030-05-01T00:00:00Z\"")
                .contains("\"change\" : \"published\"")
                .contains("\"source\" : \"content/draft.md\"");
    }

    private Inventory taken() {
        return new Backfile().inventory(BakeRequest.of(folder).withAsOf("2020-01-01"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("target"))) {
            return files.sorted().toList();
        }
    }
}
