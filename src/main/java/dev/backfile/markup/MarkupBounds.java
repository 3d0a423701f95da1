package dev.backfile.markup;

import dev.backfile.diagnostic.Diagnostic;
import java.util.Optional;

/** The bounds. */
final class MarkupBounds {

    private MarkupBounds() {}

    static Optional<Diagnostic> check(String text, SourceLines lines) {
        return Optional.empty();
    }
}
