package dev.backfile.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One mistake: what it is, where it stands, and how to mend it.
 *
 * @param code the stable name of this kind of mistake
 * @param severity whether it stops the publication
 * @param place where it stands
 * @param message a plain sentence, without the full stop, that names things as the user named them
 * @param hint the way out, as a short sentence; empty when there is none to give
 * @param details lines for whoever looks into a fault of Backfile's own or of a library; empty for a user's mistake
 * @param family the mistakes that may be told together with this one
 */
public record Diagnostic(
        Code code, Severity severity, Place place, String message, String hint, String details, Optional<Family> family)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint)
            .thenComparing(Diagnostic::details);

    /** A mistake without details. */
    public Diagnostic(Code code, Severity severity, Place place, String message, String hint) {
        this(code, severity, place, message, hint, "", Optional.empty());
    }

    private static final int LONGEST = 1_000;

    /** A mistake; what is long beyond measure in its sentences is cut. */
    public Diagnostic {
        message = cut(message);
        hint = cut(hint);
    }

    private static String cut(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }

    /** A mistake with the severity that its code has by default. */
    public static Diagnostic of(Code code, Place place, String message, String hint) {
        return new Diagnostic(code, code.severity(), place, message, hint);
    }

    /** The same mistake with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, place, message, hint, details, family);
    }

    /** The same mistake at another place. */
    public Diagnostic at(Place other) {
        return new Diagnostic(code, severity, other, message, hint, details, family);
    }

    /** The same mistake with details. */
    public Diagnostic withDetails(String lines) {
        return new Diagnostic(code, severity, place, message, hint, lines, family);
    }

    /** The same mistake as one of a family. */
    public Diagnostic among(Family others) {
        return new Diagnostic(code, severity, place, message, hint, details, Optional.of(others));
    }

    /** Whether this mistake stops the publication. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, then by severity, code and text: the same order whatever order the stages worked in. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
