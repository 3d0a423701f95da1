package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Bound;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The mistakes found in one file so far. Confined to the thread that reads the file. */
public final class Findings {

    private final String place;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Of the file with this path, relative to the site's folder. */
    public Findings(String place) {
        this.place = place;
    }

    /** Adds a mistake. */
    public void add(Code code, Position position, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, Place.at(place, position), message, hint));
    }

    /** Adds a mistake that may be told together with its like in other files. */
    public void add(Code code, Position position, String message, String hint, Family family) {
        diagnostics.add(
                Diagnostic.of(code, Place.at(place, position), message, hint).among(family));
    }

    /** Adds a mistake that stops nothing. */
    public void warn(Code code, Position position, String message, String hint) {
        diagnostics.add(
                Diagnostic.of(code, Place.at(place, position), message, hint).withSeverity(Severity.WARNING));
    }

    /** Adds a mistake that stops nothing, and may be told together with its like in other files. */
    public void warn(Code code, Position position, String message, String hint, Family family) {
        diagnostics.add(Diagnostic.of(code, Place.at(place, position), message, hint)
                .withSeverity(Severity.WARNING)
                .among(family));
    }

    /** Adds mistakes that another reader found. */
    public void addAll(Collection<Diagnostic> others) {
        diagnostics.addAll(others);
    }

    /** Adds the mistakes of other findings, none of which is to stop anything. */
    public void addAllAsWarnings(Findings others) {
        others.diagnostics.forEach(diagnostic -> diagnostics.add(diagnostic.withSeverity(Severity.WARNING)));
    }

    /** Findings of the same file, to be judged before they are added. */
    public Findings another() {
        return new Findings(place);
    }

    /** All of them by place, none of which is to stop anything. */
    public List<Diagnostic> inOrderAsWarnings() {
        return inOrder().stream()
                .map(found -> found.isError() ? found.withSeverity(Severity.WARNING) : found)
                .toList();
    }

    /** All of them, by place; of each kind as many as a person reads. */
    public List<Diagnostic> inOrder() {
        return Bound.of(diagnostics);
    }
}
