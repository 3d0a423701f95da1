package dev.backfile.citation;

import dev.backfile.archive.name.Name;
import dev.backfile.archive.text.Slugs;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a citation in a bibliography: who, when, and a word of the URL, as {@code ellison2014bridge}. */
final class CitationKey {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "on", "in", "is", "to", "der", "die", "das", "ein", "eine", "le", "la", "les",
            "el");

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");

    private CitationKey() {}

    static String of(Citation citation) {
        String who = citation.authors().isEmpty()
                ? citation.publication()
                : surname(citation.authors().get(0));
        String year =
                citation.date() == null ? "" : String.valueOf(citation.date().getYear());
        String key = plain(who) + year + word(citation.slug());
        return key.isEmpty() ? "article" : key;
    }

    private static String surname(Name name) {
        return name.isWhole() ? name.whole() : name.family();
    }

    private static String word(String slug) {
        String ascii = Slugs.of(slug, true).orElse("");
        for (String word : ascii.split("-")) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                return plain(word);
            }
        }
        return plain(ascii);
    }

    private static String plain(String text) {
        return SIGNS.matcher(Slugs.of(text, true).orElse("")).replaceAll("");
    }
}
