package dev.backfile.desk.migration;

import dev.backfile.build.Oven;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.build.report.PlanningResult;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.config.SettingsReader;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes a Backfile site of a JBake site. The JBake site is planned as JBake would bake it; what is made of it is planned, too,
 * a document whose URL differs gets its old one as its permalink, and both plans are compared.
 */
public final class JBakeMigration {

    private final Oven oven;
    private final List<SettingGroup> declared;

    /**
     * A migration.
     *
     * @param oven plans the sites
     * @param declared every setting that a site may have
     */
    public JBakeMigration(Oven oven, List<SettingGroup> declared) {
        this.oven = oven;
        this.declared = declared;
    }

    /**
     * Makes a site.
     *
     * @param from the folder of the JBake site, which stays as it is
     * @param to the folder of the new site, empty or not there
     * @param title the publication's name where the JBake site has none
     * @throws IllegalArgumentException if the one cannot become the other; the message says why
     * @throws IOException if a file cannot be read or written
     */
    public Migration migrate(Path from, Path to, String title) throws IOException {
        Optional<String> fault = new FolderPair(from, to).fault();
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        Path scratch = Files.createTempDirectory("backfile-");
        try {
            return migrate(from, to, title, scratch);
        } finally {
            delete(scratch);
        }
    }

    private Migration migrate(Path from, Path to, String title, Path scratch) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        PlannedSite jbake = jbake(from, scratch, now);
        MigratedSources sources = new MigratedSources(from, to, jbake, declared);
        sources.write(title);
        PlanningResult begun = oven.plan(BakeOptions.planning(to, scratch, now, Map.of()));
        while (sources.leaveOutUnusable(begun.diagnostics())) {
            begun = oven.plan(BakeOptions.planning(to, scratch, now, Map.of()));
        }
        PlannedSite first = planned(begun);
        if (sources.letIn(first.settings())) {
            first = planned(oven.plan(BakeOptions.planning(to, scratch, now, Map.of())));
        }
        sources.amend(first);
        sources.keepTermUrls(planned(oven.plan(BakeOptions.planning(to, scratch, now, Map.of()))));
        PlanningResult last = oven.plan(BakeOptions.planning(to, scratch, now, Map.of()));
        if (sources.accept(last.diagnostics())) {
            last = oven.plan(BakeOptions.planning(to, scratch, now, Map.of()));
        }
        PathComparison compared = PathComparison.of(jbake, planned(last), sources.profiles(), last.diagnostics());
        List<String> notes = new ArrayList<>(sources.notes());
        notes.addAll(compared.summary());
        long errors = last.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            notes.add("A bake of the new site stops at " + errors + (errors == 1 ? " mistake" : " mistakes")
                    + " until they are mended: backfile bake " + to + " tells where.");
        }
        return new Migration(sources.written(), List.copyOf(notes), compared.lost(), compared.complete());
    }

    /** The JBake site; one whose templates are of another engine with Backfile's, as no template comes along. */
    private PlannedSite jbake(Path from, Path scratch, Instant now) {
        Map<String, String> set = new TreeMap<>(Map.of("defaults", "jbake"));
        PlanningResult result = oven.plan(BakeOptions.planning(from, scratch, now, set));
        boolean otherEngine = result.diagnostics().stream().anyMatch(mistake -> mistake.code() == Code.OTHER_ENGINE);
        if (result.site().isEmpty() && otherEngine) {
            set.put("theme", "backfile");
            result = oven.plan(BakeOptions.planning(from, scratch, now, set));
        }
        return planned(result);
    }

    private static PlannedSite planned(PlanningResult result) {
        return result.site()
                .orElseThrow(() -> new IllegalArgumentException(result.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .findFirst()
                        .map(mistake -> mistake.place().path() + ": " + mistake.message() + " (" + mistake.hint() + ")")
                        .orElse("the settings in " + SettingsReader.FILE + " cannot be used")));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
