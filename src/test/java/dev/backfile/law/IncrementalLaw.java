package dev.backfile.law;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.law.Scenario.Step;
import dev.backfile.output.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The law: after each step the destination holds what a clean bake of the same sources at the same moment leaves in an
 * empty folder, the mistakes are the same, and the bake ends alike. A bake with errors that does not keep going leaves
 * the destination as it was.
 */
final class IncrementalLaw {

    private final Path folder;
    private final Backfile oven;
    private int runs;

    /**
     * @param folder an empty folder to bake in
     * @param oven bakes the sites of this scenario, and maybe of others at once
     */
    IncrementalLaw(Path folder, Backfile oven) {
        this.folder = folder;
        this.oven = oven;
    }

    /** How a scenario breaks the law, in words; empty when it does not. */
    Optional<String> broken(Scenario scenario) {
        Path own = folder.resolve("run-" + runs++);
        try {
            Grounds grounds = new Grounds(own, scenario.files());
            for (int number = 0; number < scenario.steps().size(); number++) {
                Step step = scenario.steps().get(number);
                boolean idle = number > 0 && isIdle(scenario.steps().get(number - 1), step);
                String fault = take(grounds, own.resolve("clean"), step, idle);
                if (!fault.isEmpty()) {
                    return Optional.of("after step " + number + ":\n" + fault);
                }
            }
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            deleted(own);
        }
    }

    private String take(Grounds grounds, Path reference, Step step, boolean idle) throws IOException {
        for (Edit edit : step.edits()) {
            grounds.apply(edit);
        }
        grounds.settle();
        SortedMap<String, String> before = Tree.read(grounds.destination());
        Tree.delete(reference);
        Tree.write(reference.resolve("site"), grounds.sources());
        Grounds.writeOutside(reference);

        BakeReport clean;
        BakeReport report;
        try {
            clean = bake(reference.resolve("site"), reference.resolve("baked"), reference.resolve("ledger"), step, 1);
            report = bake(grounds.site(), grounds.destination(), grounds.ledger(), step, 2);
        } catch (RuntimeException | StackOverflowError fault) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            return "  the bake fails: " + trace;
        }
        if (grounds.isDisturbedOutside()) {
            return "  writes or removes files through a link that leads out of the destination";
        }
        SortedMap<String, String> after = Tree.read(grounds.destination());
        Set<String> inTheWay = inTheWay(report, grounds.destination());
        SortedMap<String, String> notRemembered = new TreeMap<>(grounds.forgotten());
        notRemembered.putAll(grounds.foreign());
        if (!notRemembered.keySet().containsAll(inTheWay)) {
            return "  calls files foreign that Backfile remembers: " + inTheWay;
        }
        boolean published = (clean.outcome() == Outcome.BAKED && inTheWay.isEmpty())
                || step.options().keepGoing();
        SortedMap<String, String> expected = published ? Tree.read(reference.resolve("baked")) : before;
        if (published) {
            block(expected, inTheWay, reference.resolve("baked"), step.options().drafts());
            inTheWay.forEach(path -> expected.put(path, notRemembered.get(path)));
            foreignAside(grounds, after, expected, inTheWay);
            grounds.published();
        }
        String idleWork = idle && clean.diagnostics().isEmpty() && report.rendered() + report.parsed() > 0
                ? "  nothing changed, but it parses %d documents and renders %d pages%n"
                        .formatted(report.parsed(), report.rendered())
                : "";
        return difference(report, clean, inTheWay) + Tree.difference(after, expected) + idleWork;
    }

    /** Takes out what cannot come because of what stands in its way or in that of its folder, also of the list of files. */
    private static void block(SortedMap<String, String> expected, Set<String> inTheWay, Path clean, boolean drafts)
            throws IOException {
        Predicate<String> blocked = path ->
                inTheWay.stream().anyMatch(obstacle -> path.equals(obstacle) || path.startsWith(obstacle + "/"));
        if (expected.keySet().removeIf(blocked)) {
            Map<String, Fingerprint> listed = Manifest.read(clean).files();
            listed.keySet().removeIf(blocked);
            // what is in the way is an error, in spite of which the site was published
            Manifest manifest = Manifest.of(listed, drafts ? Manifest.Kind.PREVIEW : Manifest.Kind.FAULTY);
            expected.put(Manifest.NAME, new String(manifest.bytes(), StandardCharsets.ISO_8859_1));
        }
    }

    /** Whether nothing happened that a bake after that of the step before could see. */
    private static boolean isIdle(Step before, Step step) {
        return step.options().equals(before.options())
                && !step.options().clean()
                && step.edits().stream()
                        .allMatch(edit -> edit instanceof Edit.TouchAll || edit instanceof Edit.AddForeign);
    }

    private BakeReport bake(Path site, Path destination, Path ledger, Step step, int threads) {
        BakeRequest request = BakeRequest.of(site)
                .withDestination(destination)
                .withLedger(ledger)
                .withThreads(threads);
        return oven.bake(step.options().on(request));
    }

    /** Expects foreign files, allows forgotten ones, and remembers which files are Backfile's own again. */
    private static void foreignAside(
            Grounds grounds,
            SortedMap<String, String> after,
            SortedMap<String, String> expected,
            Set<String> inTheWay) {
        Set<String> claimed = new HashSet<>(expected.keySet());
        claimed.removeAll(inTheWay);
        grounds.forgotten().keySet().removeAll(claimed);
        grounds.foreign().keySet().removeAll(claimed);
        expected.putAll(grounds.foreign());
        SortedMap<String, String> left = new TreeMap<>(grounds.forgotten());
        left.keySet().retainAll(after.keySet());
        expected.putAll(left);
    }

    /** The files that the site claims and that are not Backfile's, or that it has forgotten to have written. */
    private static Set<String> inTheWay(BakeReport report, Path destination) {
        return report.diagnostics().stream()
                .filter(mistake -> mistake.code() == Code.FOREIGN_FILE && mistake.isError())
                .map(mistake -> Path.of(mistake.place().path()))
                .filter(file -> !file.equals(destination))
                .map(file -> destination.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
    }

    private static String difference(BakeReport report, BakeReport clean, Set<String> inTheWay) {
        StringBuilder words = new StringBuilder();
        if (report.outcome() != clean.outcome() && inTheWay.isEmpty()) {
            words.append("  ends as %s, should be %s%n".formatted(report.outcome(), clean.outcome()));
        }
        if (!report.counts().equals(clean.counts()) || report.pages() != clean.pages()) {
            words.append("  counts %s and %d pages, should be %s and %d%n"
                    .formatted(report.counts(), report.pages(), clean.counts(), clean.pages()));
        }
        if (report.rendered() > clean.rendered()) {
            words.append("  renders %d pages of %d%n".formatted(report.rendered(), clean.rendered()));
        }
        List<Diagnostic> actual = ownMistakes(report);
        List<Diagnostic> expected = ownMistakes(clean);
        actual.stream()
                .filter(mistake -> !expected.contains(mistake))
                .forEach(mistake -> words.append("  reports " + mistake + "\n"));
        expected.stream()
                .filter(mistake -> !actual.contains(mistake))
                .forEach(mistake -> words.append("  does not report " + mistake + "\n"));
        if (words.isEmpty() && !actual.equals(expected)) {
            words.append("  reports the mistakes in another order\n");
        }
        return words.toString();
    }

    /**
     * All mistakes but that of foreign files, which a clean bake into an empty folder cannot have, and that of a site that
     * is not there, which names its folder.
     */
    private static List<Diagnostic> ownMistakes(BakeReport report) {
        return report.diagnostics().stream()
                .filter(mistake -> mistake.code() != Code.FOREIGN_FILE && mistake.code() != Code.NO_SITE)
                .toList();
    }

    private static void deleted(Path folder) {
        try {
            Tree.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
