package dev.backfile.build.baseline;

import dev.backfile.config.Checks;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mistakes of one bake while they are gathered. This is the one place that knows what a site makes of them: first its
 * settings decide how severe a mistake is, or that nobody wants to hear of it; then the baseline whether it is accepted;
 * last the request whether warnings count as errors. Confined to one thread.
 */
public final class DiagnosticCollector {

    private final Checks checks;
    private final Baseline baseline;
    private final boolean strict;
    private final List<Diagnostic> all = new ArrayList<>();

    /**
     * Begins without any.
     *
     * @param checks how severe the site has mistakes
     * @param baseline which of them it accepts
     * @param strict whether warnings count as errors
     */
    public DiagnosticCollector(Checks checks, Baseline baseline, boolean strict) {
        this.checks = checks;
        this.baseline = baseline;
        this.strict = strict;
    }

    /**
     * What is told in the end.
     *
     * @param diagnostics the mistakes that are not accepted, in order
     * @param accepted how many are accepted
     * @param outlived how many more would be accepted
     */
    public record Told(List<Diagnostic> diagnostics, long accepted, long outlived) {}

    /** The same mistakes, to which others may be added. */
    public DiagnosticCollector copy() {
        DiagnosticCollector copy = new DiagnosticCollector(checks, baseline, strict);
        copy.all.addAll(all);
        return copy;
    }

    /** Takes over the mistakes of a copy. */
    public void become(DiagnosticCollector other) {
        all.clear();
        all.addAll(other.all);
    }

    /** Adds a mistake. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Adds mistakes. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        all.addAll(diagnostics);
    }

    /** Whether one of this kind was found. */
    public boolean has(Code code) {
        return all.stream().anyMatch(mistake -> mistake.code() == code);
    }

    /** Whether one keeps the site from being published. */
    public boolean hasErrors() {
        return baseline.isEmpty()
                ? judged().anyMatch(this::isError)
                : told().diagnostics().stream().anyMatch(Diagnostic::isError);
    }

    /** The mistakes as severe as the site has them, in order, whether they are accepted or not. */
    public List<Diagnostic> inOrder() {
        return judged().distinct().sorted().toList();
    }

    /** What is told of them. */
    public Told told() {
        Acceptance acceptance = baseline.begin();
        List<Diagnostic> told = inOrder().stream()
                .filter(mistake -> !acceptance.accepts(mistake))
                .map(mistake -> isError(mistake) ? mistake.withSeverity(Severity.ERROR) : mistake)
                .sorted()
                .toList();
        return new Told(told, acceptance.accepted(), acceptance.left());
    }

    private Stream<Diagnostic> judged() {
        List<Diagnostic> judged =
                all.stream().flatMap(mistake -> checks.judge(mistake).stream()).toList();
        Map<Family, Long> limited = judged.stream()
                .distinct()
                .flatMap(mistake -> mistake.family().stream())
                .filter(family -> family.most() < Integer.MAX_VALUE)
                .collect(Collectors.groupingBy(family -> family, Collectors.counting()));
        return limited.isEmpty()
                ? judged.stream()
                : judged.stream()
                        .map(mistake ->
                                isOneTooMany(mistake, limited) ? mistake.withSeverity(Severity.ERROR) : mistake);
    }

    private static boolean isOneTooMany(Diagnostic mistake, Map<Family, Long> limited) {
        return mistake.family()
                .filter(family -> limited.getOrDefault(family, 0L) > family.most())
                .isPresent();
    }

    private boolean isError(Diagnostic mistake) {
        return strict || mistake.isError();
    }
}
