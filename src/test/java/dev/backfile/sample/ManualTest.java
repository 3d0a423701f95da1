package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual, as the distribution has it and as it lies beside the sample archive. */
class ManualTest {

    private static final Path SITE = Path.of("src/site");

    private static final Pattern PAGE = Pattern.compile("page: ([a-z-]+)");

    /** What lies around the manual of the site, and is made by others. */
    private static final Map<String, String> NEIGHBOURS =
            Map.of("../index.html", "The sample archive", "project/index.html", "About the project");

    @TempDir
    private static Path folder;

    private static Baked manual;
    private static Baked besideTheArchive;

    @BeforeAll
    static void bake() {
        manual = bake("manual");
        besideTheArchive = bake("beside", "manual.neighbours=true");
    }

    @Test
    void ofItsPagesNothingIsToBeSaid() {
        assertThat(manual.report().diagnostics()).isEmpty();
    }

    @Test
    void everyPageHasItsPlaceInTheReadingOrder() throws IOException {
        assertThat(order()).containsExactlyInAnyOrderElementsOf(sources()).doesNotHaveDuplicates();
    }

    @Test
    void whoReadsOnComesToEveryPageAndBack() throws IOException {
        List<String> read = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (String page = "index.html"; !page.isEmpty(); page = neighbour("next", page)) {
            read.add(page.replace(".html", ""));
        }
        for (String page = read.get(read.size() - 1) + ".html"; !page.isEmpty(); page = neighbour("prev", page)) {
            back.add(0, page.replace(".html", ""));
        }
        assertThat(read).isEqualTo(order()).isEqualTo(back);
    }

    @Test
    void theMenuShowsWhereTheReaderIs() {
        assertThat(manual.pages()).allSatisfy(page -> {
            assertThat(manual.page(page).select(".menu > ul > li > a"))
                    .hasSize(manual.pages().size());
            assertThat(manual.page(page).select(".menu [aria-current]").eachAttr("href"))
                    .containsExactly(page);
        });
    }

    @Test
    void noLinkLeadsOutOfTheDistributionOrNowhere() {
        assertThat(new InternalLinks(manual, "").broken()).isEmpty();
        assertThat(new InternalLinks(manual, "").requestsToElsewhere()).isEmpty();
    }

    @Test
    void besideTheArchiveItLeadsThereAndToTheReports() {
        assertThat(besideTheArchive.pages())
                .isEqualTo(manual.pages())
                .allSatisfy(page -> assertThat(besideTheArchive.page(page).select(".menu > ul:last-of-type a"))
                        .hasSize(NEIGHBOURS.size())
                        .allSatisfy(link -> assertThat(NEIGHBOURS).containsEntry(link.attr("href"), link.text())));
    }

    private static String neighbour(String direction, String page) {
        Element link = manual.page(page).selectFirst(".prevnext [rel=" + direction + "]");
        return link == null ? "" : link.attr("href");
    }

    private static List<String> order() throws IOException {
        return PAGE.matcher(Files.readString(SITE.resolve("data/manual.yml")))
                .results()
                .map(page -> page.group(1))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve("markdown"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ""))
                    .toList();
        }
    }

    private static Baked bake(String name, String... settings) {
        BakeRequest request = BakeRequest.of(SITE)
                .withDestination(folder.resolve(name))
                .withLedger(folder.resolve(name + "-ledger"))
                .withAsOf("2026-01-01");
        for (String setting : settings) {
            request = request.withSetting(setting);
        }
        BakeReport report = new Backfile().bake(request);
        return new Baked(folder.resolve(name), report);
    }
}
