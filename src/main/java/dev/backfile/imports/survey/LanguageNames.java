package dev.backfile.imports.survey;

import dev.backfile.source.frontmatter.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which language a document names as its own, and by what. */
final class LanguageNames {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final String BY_FILE = ", by the name of the file";
    private static final String BY_FOLDER = ", by the folder";
    private static final Pattern SUFFIX = Pattern.compile("[^/]+\\.([a-z]{2})(?:[-_][A-Za-z]{2,4})?\\.[a-z]+$");

    private LanguageNames() {}

    /** Counts the language of a document. */
    static void count(Value.Mapping document, String path, String content, Tally languages) {
        Optional<String> field = Stream.of("lang", "language", "locale")
                .map(name -> FieldPath.find(document, name))
                .flatMap(Optional::stream)
                .map(value -> String.valueOf(value.plain()))
                .findFirst();
        Optional<String> named = field.map(language -> language + ", by a field")
                .or(() -> suffix(path).map(language -> language + BY_FILE))
                .or(() -> folder(path, content).map(language -> language + BY_FOLDER));
        named.ifPresent(language -> languages.add(language, path));
    }

    /** The languages by whose names a generator that does so sorts texts, which are all of a site that has several. */
    static List<String> sorting(Generator generator, Tally languages) {
        return generator == Generator.HUGO || generator == Generator.ZOLA
                ? languages.inOrder().stream()
                        .map(Counted::name)
                        .filter(name ->
                                name.endsWith(BY_FILE) || generator == Generator.HUGO && name.endsWith(BY_FOLDER))
                        .map(name -> name.substring(0, name.indexOf(',')))
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private static Optional<String> suffix(String path) {
        Matcher suffix = SUFFIX.matcher(path);
        return suffix.find() && LANGUAGES.contains(suffix.group(1)) ? Optional.of(suffix.group(1)) : Optional.empty();
    }

    private static Optional<String> folder(String path, String content) {
        String within = path.startsWith(content + "/") ? path.substring(content.length() + 1) : path;
        int slash = within.indexOf('/');
        return Optional.of(slash == 2 ? within.substring(0, 2) : "").filter(LANGUAGES::contains);
    }
}
