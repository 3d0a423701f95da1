package dev.backfile.bake;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The mistakes of one bake while they are gathered, as severe as the request wants them. Confined to one thread. */
final class Mistakes {

    private final boolean strict;
    private final List<Diagnostic> all = new ArrayList<>();

    /**
     * @param strict whether warnings count as errors
     */
    Mistakes(boolean strict) {
        this.strict = strict;
    }

    /** The same mistakes, to which others may be added. */
    Mistakes copy() {
        Mistakes copy = new Mistakes(strict);
        copy.all.addAll(all);
        return copy;
    }

    /** Takes over the mistakes of a copy. */
    void become(Mistakes other) {
        all.clear();
        all.addAll(other.all);
    }

    void add(Diagnostic diagnostic) {
        all.add(strict ? diagnostic.withSeverity(Severity.ERROR) : diagnostic);
    }

    void addAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Whether one of this kind was found. */
    boolean has(Code code) {
        return all.stream().anyMatch(mistake -> mistake.code() == code);
    }

    boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> inOrder() {
        return all.stream().distinct().sorted().toList();
    }
}
