package dev.backfile.markup.markdown.write;

import java.util.Optional;

/**
 * A text that stands alone, as in front matter, and may be a quotation with its source: its last line begins with a dash.
 * Its lines may begin with the marks of a block quote.
 *
 * @param words the quoted words as they are written, without marks
 * @param source who said them as it is written, without the dash
 * @param unmarked the whole text with blanks for the marks, so that every other character stands where it stood
 */
public record QuotedLines(String words, String source, String unmarked) {

    /** The quotation that a text may be; nothing when it has no such line. */
    public static Optional<QuotedLines> of(String text) {
        String whole = text.stripTrailing();
        if (whole.indexOf('\n') < 0) {
            return Optional.empty();
        }
        String quotation = withoutMarks(whole);
        int lineBreak = quotation.lastIndexOf('\n');
        String line = quotation.substring(lineBreak + 1).strip();
        String source = line.substring(Quotation.dashLength(line)).strip();
        boolean hasWords = lineBreak > 0 && !quotation.substring(0, lineBreak).isBlank();
        boolean hasSource = source.length() < line.length() && source.chars().anyMatch(Character::isLetterOrDigit);
        return hasWords && hasSource
                ? Optional.of(new QuotedLines(quotation.substring(0, lineBreak).strip(), source, quotation))
                : Optional.empty();
    }

    /** A text whose first line has the mark of a block quote has it in the others, or may leave it out. */
    private static String withoutMarks(String text) {
        if (!text.stripLeading().startsWith(">")) {
            return text;
        }
        StringBuilder unmarked = new StringBuilder(text);
        boolean outer = true;
        for (int index = 0; index < unmarked.length(); index++) {
            char character = unmarked.charAt(index);
            if (outer && character == '>') {
                unmarked.setCharAt(index, ' ');
            }
            outer = character == '\n' || outer && character == ' ';
        }
        return unmarked.toString().stripTrailing();
    }
}
