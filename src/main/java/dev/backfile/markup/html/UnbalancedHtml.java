package dev.backfile.markup.html;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.util.function.IntFunction;

/** Raw HTML that does not stay within its text, as a diagnostic. */
public final class UnbalancedHtml {

    private UnbalancedHtml() {}

    /**
     * The mistake of raw HTML that is not balanced.
     *
     * @param piece the piece of raw HTML as it was written
     * @param places the place of a character of that piece
     */
    public static Diagnostic diagnostic(BalanceFault mistake, CharSequence piece, IntFunction<Place> places) {
        int offset = -1;
        int brackets = 0;
        for (int index = 0; index < piece.length() && offset < 0; index++) {
            if (piece.charAt(index) == '<' && brackets++ == mistake.bracket()) {
                offset = index;
            }
        }
        return Diagnostic.of(
                Code.UNBALANCED_HTML, places.apply(Math.max(0, offset)), mistake.message(), mistake.hint());
    }

    /** The mistake of a tag without end. */
    public static Diagnostic endless(Place place) {
        return Diagnostic.of(
                Code.UNBALANCED_HTML,
                place,
                "this tag has no end",
                "write > where it ends, or &lt; for a < that is meant as text");
    }
}
