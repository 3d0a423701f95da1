package dev.backfile.desk.scaffold;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document with placeholders such as <code>${headline}</code>, from which new ones are made. Immutable.
 *
 * @param name its file, relative to the site's folder
 * @param text the text
 * @param form how its front matter is written
 */
record Archetype(String name, String text, HeaderForm form) {

    /** A placeholder. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}\\n]*)}");

    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>{}#&|~$!=+-]");
    private static final Pattern ASCIIDOC = Pattern.compile("(?=[{<])");

    /** Its placeholders that stand for nothing, each a mistake at its place. */
    List<Diagnostic> mistakes(FieldValues values) {
        List<Diagnostic> mistakes = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            Matcher placeholder = PLACEHOLDER.matcher(lines.get(line));
            while (placeholder.find()) {
                String word = placeholder.group(1);
                if (!values.names().contains(word)) {
                    mistakes.add(Diagnostic.of(
                            Code.BAD_TEMPLATE,
                            Place.at(name, new Position(line + 1, placeholder.start() + 1)),
                            "there is no placeholder ${" + word + "}",
                            Suggestion.nearest(word, values.names())
                                    .map(near -> Suggestion.question("${" + near + "}"))
                                    .orElseGet(() -> "an archetype may have "
                                            + values.names().stream()
                                                    .map(known -> "${" + known + "}")
                                                    .collect(Collectors.joining(", ")))));
                }
            }
        }
        return mistakes;
    }

    /** The document with these values. */
    String fill(FieldValues values) {
        int body = form.end(text);
        String header = text.substring(0, body)
                .lines()
                .flatMap(line -> form.fill(line, values).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return header + replaced(text.substring(body), values);
    }

    /** A text that is no front matter; what a writer said shows in it as it was said. */
    private String replaced(String body, FieldValues values) {
        return PLACEHOLDER
                .matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(shown(values.text(found.group(1), ", "))));
    }

    private String shown(String text) {
        return form == HeaderForm.ASCIIDOC
                ? ASCIIDOC.matcher(text).replaceAll("\\\\")
                : MARKDOWN.matcher(text).replaceAll("\\\\$0");
    }
}
