package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many mistakes of one cause are told in one line, and each of them to whoever asks. */
class FamiliesTest {

    @TempDir
    private Path folder;

    @Test
    void unknownAddressesOfOneFolderAreOneLine() {
        Site site = Site.in(folder);
        for (int number = 10; number < 22; number++) {
            site.article(
                    "a" + number + ".md",
                    "---",
                    "[x](/wp-content/uploads/" + number + "/boat-race.pdf) and [y](/20" + number + "/05/some-text/)",
                    "",
                    "And [here](/shop/) and [there](/contact).");
        }
        site.bake();

        assertThat(printed(site, true))
                .containsSubsequence(
                        "content/a10.md:5:5: warning: 12 links lead to addresses in /wp-content/, where this site has nothing"
                                + " [unknown-url]",
                        "    also content/a11.md:5:5, content/a12.md:5:5, content/a13.md:5:5 and at 8 more places;"
                                + " --verbose shows all",
                        "content/a10.md:5:51: warning: 12 links lead to addresses in folders of years, such as /2013/,"
                                + " where this site has nothing [unknown-url]",
                        "content/a10.md:7:12: warning: 12 links lead to addresses in /shop/, where this site has nothing"
                                + " [unknown-url]",
                        "content/a10.md:7:32: warning: 12 links lead to '/contact', where this site has nothing"
                                + " [unknown-url]")
                .filteredOn(line -> line.contains("[unknown-url]"))
                .hasSize(4);
        assertThat(printed(site, false))
                .filteredOn(line -> line.contains("[unknown-url]"))
                .hasSize(48);
        assertThat(site.diagnostics()).hasSize(48);

        List<String> first = printed(site, true);
        assertThat(printed(site.bake(), true)).isEqualTo(first);
        assertThat(printed(site.options(request -> request.withClean(true)).bake(), true))
                .isEqualTo(first);
    }

    @Test
    void aFewAreToldOneByOne() {
        Site site = Site.in(folder);
        for (int number = 1; number < 5; number++) {
            site.article("a" + number + ".md", "---", "[x](/shop/" + number + ")");
        }

        assertThat(printed(site.bake(), true))
                .filteredOn(line -> line.contains("[unknown-url]"))
                .hasSize(4);
    }

    @Test
    void datesThatAreADayOffAreOneLine() {
        Site site = Site.in(folder);
        for (int day = 10; day < 13; day++) {
            site.article(
                    "2013-05-" + day + "-text.md",
                    "date: 2013-05-" + (day - 1) + "T23:00-04:00",
                    "slug: t" + day,
                    "---");
        }
        site.article("2013-05-20-text.md", "date: 2013-07-01", "---").bake();

        assertThat(printed(site, true))
                .filteredOn(line -> line.contains("[date-mismatch]"))
                .containsExactly(
                        "content/2013-05-20-text.md:3:7: warning: the date here is 2013-07-01, but the path says"
                                + " 2013-05-20; the date here counts [date-mismatch]");

        for (int day = 10; day < 13; day++) {
            site.article("2013-05-" + day + "-text.md", "date: 2013-05-" + (day + 1), "slug: t" + day, "---");
        }

        assertThat(printed(site.bake(), true))
                .filteredOn(line -> line.contains("[date-mismatch]"))
                .containsExactly(
                        "content/2013-05-10-text.md:3:7: warning: 3 documents have a date that is a day off the one in the"
                                + " path; the date within counts [date-mismatch]",
                        "content/2013-05-20-text.md:3:7: warning: the date here is 2013-07-01, but the path says"
                                + " 2013-05-20; the date here counts [date-mismatch]");
    }

    private static List<String> printed(Site site, boolean shortened) {
        DiagnosticPrinter printer = DiagnosticPrinter.of(site.folder());
        List<String> lines = new ArrayList<>();
        (shortened ? printer.shortened("--verbose shows all") : printer)
                .print(site.diagnostics(), line -> lines.add(line));
        return lines;
    }
}
