package dev.backfile.markup.check;

import com.vladsch.flexmark.util.ast.Document;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.markup.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All checks for what looks like markup and stays text. */
public final class TextChecks {

    private TextChecks() {}

    /**
     * Checks a text.
     *
     * @param document its tree
     * @param text its source
     * @param lines its places
     */
    public static List<Diagnostic> check(Document document, String text, SourceLines lines) {
        List<Diagnostic> found = new ArrayList<>();
        PlainCharacters plain = new PlainCharacters(document);
        SpacedAddresses.check(text, plain, lines, found);
        HeadingsWithoutBlank.check(document, text, plain, lines, found);
        OpenEmphasis.check(document, text, plain, lines, found);
        Formulas.check(text, plain, lines, found);
        MisspelledSchemes.check(document, text, plain, lines, found);
        return found;
    }

    /** Checks a line of front matter, which has no headings. */
    public static List<Diagnostic> checkLine(Document document, String text, SourceLines lines) {
        List<Diagnostic> found = new ArrayList<>();
        PlainCharacters plain = new PlainCharacters(document);
        SpacedAddresses.check(text, plain, lines, found);
        OpenEmphasis.check(document, text, plain, lines, found);
        Formulas.check(text, plain, lines, found);
        MisspelledSchemes.check(document, text, plain, lines, found);
        return found;
    }

    /** Checks a text in HTML. */
    public static List<Diagnostic> checkHtml(String html, SourceLines lines) {
        List<Diagnostic> found = new ArrayList<>();
        PlainCharacters plain = new PlainCharacters(html);
        Formulas.check(html, plain, lines, found);
        MisspelledSchemes.checkPlain(html, plain, (offset, url) -> lines.place(offset), found);
        return found;
    }

    /**
     * Checks HTML that was made from a text in another language, in which two dollar signs are no formula.
     *
     * @param places where a piece of the text stands in its source
     */
    public static List<Diagnostic> checkMadeHtml(String html, Function<String, Place> places) {
        List<Diagnostic> found = new ArrayList<>();
        MisspelledSchemes.checkPlain(html, new PlainCharacters(html), (offset, url) -> places.apply(url), found);
        return found;
    }
}
