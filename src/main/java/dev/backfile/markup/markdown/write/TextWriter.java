package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.IntUnaryOperator;

/** Writes text that holds no markup as HTML, escaped and with typographic punctuation. */
final class TextWriter {

    private final Punctuation punctuation;
    private final HtmlOutput html;

    TextWriter(Punctuation punctuation, HtmlOutput html) {
        this.punctuation = punctuation;
        this.html = html;
    }

    /** Writes a piece of the source. */
    void write(BasedSequence chars) {
        write(chars.toString(), chars::getIndexOffset);
    }

    /** Writes a whole source. */
    void write(String source) {
        write(source, index -> index);
    }

    private void write(String text, IntUnaryOperator offsets) {
        char[] characters = text.toCharArray();
        int index = 0;
        while (index < characters.length) {
            int plain = index;
            while (index < characters.length && isPlain(characters[index])) {
                index++;
            }
            if (index > plain) {
                html.plain(characters, plain, index);
            }
            if (index == characters.length) {
                return;
            }
            char character = characters[index];
            if (character == '\\' && index + 1 < characters.length && isPunctuation(characters[index + 1])) {
                html.text(characters[index + 1]);
                index += 2;
            } else if (character == '"' || character == '\'' || character == '-' || character == '.') {
                index = punctuation.append(html, text, index, offsets.applyAsInt(index));
            } else {
                html.text(character);
                index++;
            }
        }
    }

    /** Whether a character stands in HTML as it is, whatever is around it. */
    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character == ' '
                || switch (character) {
                    case '\\', '"', '\'', '-', '.', '&', '<', '>' -> false;
                    default -> true;
                };
    }

    private static boolean isPunctuation(char character) {
        return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }
}
