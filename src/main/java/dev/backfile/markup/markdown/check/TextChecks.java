package dev.backfile.markup.markdown.check;

import com.vladsch.flexmark.util.ast.Document;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.Formulas;
import dev.backfile.markup.check.PlainCharacters;
import java.util.ArrayList;
import java.util.List;

/** All checks for what looks like markup and stays text. */
public final class TextChecks {

    private TextChecks() {}

    /**
     * Checks a text.
     *
     * @param document its tree
     * @param text its source
     * @param ascii the characters of ASCII in it
     * @param lines its places
     */
    public static List<Diagnostic> check(Document document, String text, AsciiSet ascii, TextPositions lines) {
        List<Diagnostic> found = new ArrayList<>();
        PlainCharacters plain = MarkdownCharacters.of(document);
        if (ascii.holdsAll("](")) {
            SpacedAddresses.check(text, plain, lines, found);
        }
        if (ascii.holds('#')) {
            HeadingsWithoutBlank.check(document, text, plain, lines, found);
        }
        checkWords(document, text, ascii, plain, lines, found);
        return found;
    }

    /** Checks a line of front matter, which has no headings. */
    public static List<Diagnostic> checkLine(Document document, String text, AsciiSet ascii, TextPositions lines) {
        List<Diagnostic> found = new ArrayList<>();
        PlainCharacters plain = MarkdownCharacters.of(document);
        if (ascii.holdsAll("](")) {
            SpacedAddresses.check(text, plain, lines, found);
        }
        checkWords(document, text, ascii, plain, lines, found);
        return found;
    }

    private static void checkWords(
            Document document,
            String text,
            AsciiSet ascii,
            PlainCharacters plain,
            TextPositions lines,
            List<Diagnostic> found) {
        OpenEmphasis.check(document, text, ascii, plain, lines, found);
        if (ascii.holds('$') || ascii.holds('\\')) {
            Formulas.check(text, plain, lines, found);
        }
        if (ascii.holds('/') || ascii.holdsAll("<:")) {
            MisspelledAddresses.check(document, text, ascii, plain, lines, found);
        }
    }
}
