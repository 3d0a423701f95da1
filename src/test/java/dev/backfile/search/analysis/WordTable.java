package dev.backfile.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The table of {@code words.txt}, to which the index and the script of the search page hold. */
public final class WordTable {

    private static final Pattern UNSEEN = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private WordTable() {}

    /**
     * A line of the table.
     *
     * @param text a text
     * @param forms the forms of its words, in their order
     */
    public record Line(String text, List<String> forms) {}

    /** Its lines. */
    public static List<Line> lines() {
        try (InputStream file = WordTable.class.getResourceAsStream("/dev/backfile/search/words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(WordTable::line)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Line line(String written) {
        String[] parts = (written + " ").split(" → ", 2);
        String text = UNSEEN.matcher(parts[0])
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
        String forms = parts[1].strip();
        return new Line(text, forms.isEmpty() ? List.of() : List.of(forms.split(" ")));
    }
}
