package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BackfileOnOtherDisks;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.SwapOutcome;
import dev.backfile.diagnostic.Code;
import dev.backfile.output.FaultyOperations;
import dev.backfile.output.FaultyOperations.Killed;
import dev.backfile.output.FaultyOperations.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bake whose disk fails, or that is killed, says truly what became of the site, and the next bake makes it right. Every
 * few steps of writing one goes wrong; where in the swap that is, is tested step by step elsewhere.
 */
class PublishingFaultsTest {

    private static final int EVERY = Integer.getInteger("faults.every", 9);

    @TempDir
    private Path folder;

    private Site site;
    private SortedMap<String, String> one;
    private SortedMap<String, String> two;
    private int turn;

    @BeforeEach
    void aSiteHasTwoVersions() {
        site = Site.empty(folder)
                .with("jbake.properties", "defaults=backfile", "site.host=https://example.org", "site.title=Faults")
                .with("templates/post.ftlh", "${content.title} ${content.body}")
                .article("same.md", "---", "The same.");
        first();
        one = site.bakeWell().bytes();
        second();
        two = site.bakeWell().bytes();
        first();
        site.bakeWell();
    }

    private void first() {
        site.article("changed.md", "title: Changed", "---", "Before.")
                .article("turning.md", "title: Turning", "permalink: /turning.html/page.html", "---", "A folder.")
                .article("other.md", "title: Other", "permalink: /other.html", "---", "A file.");
    }

    private void second() {
        site.article("changed.md", "title: Changed", "---", "After.")
                .article("turning.md", "title: Turning", "permalink: /turning.html", "---", "A file.")
                .article("other.md", "title: Other", "permalink: /other.html/page.html", "---", "A folder.");
    }

    @Test
    void whatTheReportSaysOfTheSiteIsTrue() {
        for (Kind kind : List.of(Kind.ONCE, Kind.FOR_GOOD)) {
            for (int step = 0; ; step += EVERY) {
                FaultyOperations files = new FaultyOperations(step, kind);
                second();
                BakeReport report = bake(files);
                String fault = kind + " at step " + step;
                assertTrue(fault, report, files.steps() > step);
                recover(fault);
                if (files.steps() <= step) {
                    break;
                }
            }
        }
    }

    private void assertTrue(String fault, BakeReport report, boolean failed) {
        switch (report.details().swap()) {
            case AS_IT_WAS -> assertThat(differing(one)).as(fault).isEmpty();
            case PUBLISHED -> assertThat(differing(two)).as(fault).isEmpty();
            case UNFINISHED -> {
                assertThat(differing(one)).as(fault).isNotEmpty();
                assertThat(differing(two)).as(fault).isNotEmpty();
            }
        }
        assertThat(report.diagnostics().stream().anyMatch(mistake -> mistake.code() == Code.BAD_DESTINATION))
                .as(fault)
                .isEqualTo(failed);
        assertThat(report.diagnostics().stream().noneMatch(mistake -> mistake.isError()))
                .as(fault)
                .isEqualTo(report.details().swap() == SwapOutcome.PUBLISHED);
    }

    @Test
    void theBakeAfterOneThatWasKilledMakesAllRight() {
        for (int step = 0; ; step += EVERY) {
            FaultyOperations files = new FaultyOperations(step, Kind.KILL);
            second();
            try {
                bake(files);
                break;
            } catch (Killed end) {
                recover("killed at step " + step);
            }
        }
    }

    /** Bakes the first version again, with what is remembered, without, or with another memory. */
    private void recover(String fault) {
        List<UnaryOperator<BakeRequest>> ways = List.of(
                request -> request,
                request -> request.withClean(true),
                request -> request.withLedger(folder.resolve("other-ledger")));
        first();
        UnaryOperator<BakeRequest> way = ways.get(turn++ % ways.size());
        site.options(way).bake();
        assertThat(site.report().diagnostics()).as("after " + fault).isEmpty();
        assertThat(differing(one))
                .as("after %s, way %d", fault, (turn - 1) % ways.size())
                .isEmpty();
        site.options(request -> request);
        site.bakeWell();
    }

    private BakeReport bake(FaultyOperations files) {
        BakeRequest request = BakeRequest.of(folder).withAsOf("2020-01-01").withThreads(1);
        return BackfileOnOtherDisks.with(files).bake(request);
    }

    /** The files in which the destination is not a version of the site. */
    private Set<String> differing(SortedMap<String, String> version) {
        SortedMap<String, String> present = site.bytes();
        present.keySet().removeIf(path -> path.startsWith(".backfile-staging/"));
        Set<String> paths = new TreeSet<>(present.keySet());
        paths.addAll(version.keySet());
        paths.removeIf(path -> Objects.equals(present.get(path), version.get(path)));
        return paths;
    }
}
