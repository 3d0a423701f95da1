package dev.backfile.desk.scaffold;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which the front matter of a document is written. */
enum HeaderForm {

    /** YAML between two lines of three hyphens. */
    YAML {
        @Override
        int end(String text) {
            Matcher closing = FENCE.matcher(text);
            return closing.find() && closing.find() ? closing.end() : 0;
        }

        @Override
        List<String> fill(String line, FieldValues values) {
            return YamlLine.fill(line, values);
        }
    },

    /** Lines of {@code key=value}, which a line of its own ends. */
    LINES {
        @Override
        int end(String text) {
            Matcher lines = ASSIGNMENTS.matcher(text);
            return lines.lookingAt() ? lines.end() : 0;
        }

        @Override
        List<String> fill(String line, FieldValues values) {
            return filled(line, values);
        }
    },

    /** The header of an AsciiDoc document. */
    ASCIIDOC {
        @Override
        int end(String text) {
            Matcher blank = BLANK_LINE.matcher(text);
            return blank.find() ? blank.start() : text.length();
        }

        @Override
        List<String> fill(String line, FieldValues values) {
            return filled(line, values);
        }
    };

    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$\\n?");
    private static final Pattern ASSIGNMENTS = Pattern.compile("(?:[\\w.-]+[ \\t]*=.*\\n|[ \\t]*\\n)+");
    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \\t]*\\n");

    /** The form that a text shows. */
    static HeaderForm of(String text, boolean asciidoc) {
        String begin = text.stripLeading();
        if (begin.startsWith("---")) {
            return YAML;
        }
        return asciidoc ? ASCIIDOC : ASSIGNMENTS.matcher(begin).lookingAt() ? LINES : YAML;
    }

    /** Where the front matter of a text ends. */
    abstract int end(String text);

    /** A line of the front matter with its placeholders filled in: none where it says nothing, or several. */
    abstract List<String> fill(String line, FieldValues values);

    /** The line with its values as they are; none where its only placeholder stands for nothing. */
    private static List<String> filled(String line, FieldValues values) {
        Matcher placeholder = Archetype.PLACEHOLDER.matcher(line);
        if (!placeholder.find()) {
            return List.of(line);
        }
        boolean said = placeholder
                .reset()
                .results()
                .anyMatch(found -> !values.get(found.group(1)).isEmpty());
        return said
                ? List.of(placeholder
                        .reset()
                        .replaceAll(found -> Matcher.quoteReplacement(
                                values.get(found.group(1)).stream().collect(Collectors.joining(", ")))))
                : List.of();
    }
}
