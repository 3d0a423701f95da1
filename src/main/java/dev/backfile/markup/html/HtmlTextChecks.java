package dev.backfile.markup.html;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.Formulas;
import dev.backfile.markup.check.MisspelledSchemes;
import dev.backfile.markup.check.PlainCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All checks of HTML for what looks like markup and stays text. */
public final class HtmlTextChecks {

    private HtmlTextChecks() {}

    /** Checks a text in HTML. */
    public static List<Diagnostic> check(String html, TextPositions lines) {
        List<Diagnostic> found = new ArrayList<>();
        PlainCharacters plain = plainCharacters(html);
        Formulas.check(html, plain, lines, found);
        MisspelledSchemes.checkPlain(html, plain, (offset, url) -> lines.place(offset), found);
        return found;
    }

    /**
     * Checks HTML that was made from a text in another language, in which two dollar signs are no formula.
     *
     * @param places where a piece of the text stands in its source
     */
    public static List<Diagnostic> checkMade(String html, Function<String, Place> places) {
        List<Diagnostic> found = new ArrayList<>();
        MisspelledSchemes.checkPlain(html, plainCharacters(html), (offset, url) -> places.apply(url), found);
        return found;
    }

    /** The words of links are not plain, since their addresses are looked at. */
    private static PlainCharacters plainCharacters(String html) {
        return new PlainCharacters(() -> find(html));
    }

    private static BitSet find(String html) {
        BitSet found = new BitSet();
        HtmlScanner.scan(html, new HtmlScanner.Handler() {

            private static final Set<String> OTHERS = Set.of("pre", "code", "kbd", "samp", "var", "math", "svg", "a");
            private int inside;

            @Override
            public void text(int start, int end) {
                if (inside == 0) {
                    found.set(start, end);
                }
            }

            @Override
            public void tag(HtmlScanner.Tag tag) {
                if (OTHERS.contains(tag.name())) {
                    inside = Math.max(0, inside + (tag.closing() ? -1 : 1));
                }
            }

            @Override
            public void other(int start, int end) {
                // neither comments nor scripts are shown
            }
        });
        return found;
    }
}
