package dev.backfile.diagnostic;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Prints mistakes as compilers do: place, severity, message and code on one line that editors can parse, then the source
 * line, and under it a mark with the hint. Immutable and thread-safe; see {@link #of}.
 *
 * <p>Text from a user's file never reaches the terminal raw: control characters are made visible.
 */
public final class DiagnosticPrinter {

    private static final int MOST_OF_A_CODE = 10;
    private static final String INDENT = "    ";

    private final Path site;
    private final Optional<String> moreHint;
    private final boolean colours;

    private DiagnosticPrinter(Path site, Optional<String> moreHint, boolean colours) {
        this.site = site;
        this.moreHint = moreHint;
        this.colours = colours;
    }

    /** A printer that shows every mistake, without colours, with source lines from this site's folder. */
    public static DiagnosticPrinter of(Path site) {
        return new DiagnosticPrinter(site, Optional.empty(), false);
    }

    /**
     * The same printer, but a family of mistakes is told in one line, and after ten mistakes of one code the rest are a
     * count.
     *
     * @param wayToAll how the user sees all of them, such as {@code --verbose shows all}
     */
    public DiagnosticPrinter shortened(String wayToAll) {
        return new DiagnosticPrinter(site, Optional.of(wayToAll), colours);
    }

    /** The same printer with or without the colours of a terminal. */
    public DiagnosticPrinter withColours(boolean wanted) {
        return new DiagnosticPrinter(site, moreHint, wanted);
    }

    /** Hands the mistakes to a taker of lines, in order. */
    public void print(Collection<Diagnostic> diagnostics, Consumer<String> lines) {
        print(diagnostics, (Severity severity, String line) -> lines.accept(line));
    }

    /** Hands the mistakes to a taker of lines that wants to know how much each weighs. */
    public void print(Collection<Diagnostic> diagnostics, LineTaker taker) {
        SourceLines sources = new SourceLines(site);
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        Map<Code, Severity> weights = new EnumMap<>(Code.class);
        Map<Code, Integer> untold = new EnumMap<>(Code.class);
        List<Diagnostic> ordered = diagnostics.stream().sorted().toList();
        for (Families.Told told : moreHint.isEmpty() ? singly(ordered) : Families.of(ordered)) {
            Diagnostic diagnostic = told.first();
            int count = counts.merge(diagnostic.code(), 1, Integer::sum);
            if (moreHint.isEmpty() || count <= MOST_OF_A_CODE) {
                lines(told, sources).forEach(line -> taker.take(diagnostic.severity(), line));
            } else {
                untold.merge(diagnostic.code(), told.count(), Integer::sum);
                weights.merge(
                        diagnostic.code(),
                        diagnostic.severity(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        weights.forEach((code, severity) -> taker.take(
                severity,
                "… and " + String.format(Locale.ROOT, "%,d", untold.get(code)) + " more of [" + code.word() + "]; "
                        + moreHint.orElse("")));
    }

    private static List<Families.Told> singly(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> new Families.Told(diagnostic, 1, diagnostic.message(), ""))
                .toList();
    }

    private List<String> lines(Families.Told told, SourceLines sources) {
        Diagnostic diagnostic = told.first();
        Place place = diagnostic.place();
        String head = VisibleText.of(place.toString()) + ": " + weight(diagnostic.severity()) + ": "
                + VisibleText.of(told.message()) + " ["
                + diagnostic.code().word() + "]";
        String hint = VisibleText.of(diagnostic.hint());
        Optional<Excerpt> excerpt = sources.line(place).map(line -> Excerpt.of(line, place.column()));
        Optional<String> source = excerpt.map(shown -> INDENT + shown.line()).filter(line -> !line.isBlank());
        String mark = excerpt.filter(shown -> place.column() > 0)
                .map(shown -> (INDENT + shown.blank() + coloured("32", "^") + " " + hint).stripTrailing())
                .orElse(hint.isEmpty() ? "" : INDENT + "hint: " + hint);
        Stream<String> details = moreHint.isPresent()
                ? Stream.empty()
                : diagnostic.details().lines().map(line -> INDENT + VisibleText.of(line));
        String others =
                told.others().isEmpty() ? "" : INDENT + VisibleText.of(told.others()) + "; " + moreHint.orElse("");
        return Stream.concat(Stream.of(head, source.orElse(""), mark, others), details)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String weight(Severity severity) {
        return coloured(severity == Severity.ERROR ? "1;31" : "1;33", severity.word());
    }

    private String coloured(String colour, String text) {
        return colours ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
    }

    /** Takes printed lines. */
    @FunctionalInterface
    public interface LineTaker {

        /** Takes one line of a mistake of this severity. */
        void take(Severity severity, String line);
    }
}
