package dev.backfile.imports.survey;

import dev.backfile.source.frontmatter.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form in which a document names its authors. */
final class AuthorForm {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,60}(?:[-_.][a-z0-9]{1,60}){0,9}");
    private static final List<String> NAMES = Target.ALL.stream()
            .filter(target -> target.field().equals("authors"))
            .flatMap(target -> Stream.concat(target.own().stream(), target.others().stream()))
            .toList();

    private AuthorForm() {}

    /** Counts how a document names its authors. */
    static void count(Value.Mapping document, Tally forms) {
        Optional<Value> found = NAMES.stream()
                .map(name -> FieldPath.find(document, name))
                .flatMap(Optional::stream)
                .findFirst();
        found.ifPresentOrElse(
                value -> forms.add(of(value), FieldTallies.shortened(String.valueOf(value.plain()))),
                () -> forms.add("no author", ""));
    }

    private static String of(Value value) {
        if (value instanceof Value.Mapping) {
            return "a map of name and more";
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().anyMatch(item -> item instanceof Value.Mapping)
                    ? "a list of maps"
                    : "a list of names";
        }
        String text = ((Value.Scalar) value).text().strip();
        String folded = text.toLowerCase(Locale.ROOT);
        if (folded.startsWith("by ")) {
            return "a name behind 'By'";
        }
        if (folded.contains(" and ") || folded.contains(" & ")) {
            return "names with 'and' between them";
        }
        if (text.contains(",") || text.contains(";")) {
            return "names with commas";
        }
        return KEY.matcher(text).matches() ? "a key such as jane-doe" : "one name";
    }
}
