package dev.backfile.source.field;

import dev.backfile.diagnostic.Suggestion;
import dev.backfile.source.frontmatter.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which fields within fields have to do with whether a document is public. */
final class NestedGates {

    /** Maps whose fields are about the document as a whole, as other generators and their themes have them. */
    private static final Set<String> OF_DOCUMENT = Set.of(
            "extra",
            "params",
            "param",
            "custom",
            "meta",
            "metadata",
            "data",
            "page",
            "post",
            "article",
            "entry",
            "attributes",
            "properties",
            "options",
            "settings",
            "config",
            "frontmatter",
            "matter",
            "publish",
            "publishing",
            "publication",
            "workflow",
            "jbake",
            "hugo",
            "zola",
            "jekyll",
            "eleventy",
            "wordpress",
            "wp",
            "ghost");

    private static final Set<String> NOT_PUBLIC = Set.of("private", "hidden", "unlisted", "unpublished", "public");

    private NestedGates() {}

    /** Whether the fields of a map of this name are about the document. */
    static boolean isOfDocument(String name) {
        return OF_DOCUMENT.contains(
                name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", ""));
    }

    /** The last part of a name such as {@code params.draft}; empty for one that is not about the document. */
    static Optional<String> lastOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 && isOfDocument(name.substring(0, name.indexOf('.')))
                ? Optional.of(name.substring(dot + 1))
                : Optional.empty();
    }

    /**
     * Whether a field of a map that is about the document decides. A year there is that of a source, and a status that is no
     * word for publication is that of something else.
     */
    static boolean decides(Gate.Named named, Value value) {
        String word = value instanceof Value.Scalar scalar ? PublicationValue.word(scalar) : "";
        return switch (named.gate()) {
            case DATE, ADDRESS -> false;
            case STATUS ->
                StatusReader.WORDS.contains(word)
                        || NOT_PUBLIC.contains(word)
                        || Suggestion.nearest(word, StatusReader.WORDS).isPresent();
            case RELEASES, OPENS, CLOSES, TAKES_BACK -> !isYear(word);
            case VISIBILITY, HOLDS_BACK, UNKNOWN_HERE, BUILD -> true;
        };
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** Whether a field of a map that is about something else may be about the document all the same: it calls it a draft. */
    static boolean isInDoubt(String name, Value value, PublicationValue said) {
        Optional<Gate.Named> named = Gate.of(name);
        if (named.isEmpty()) {
            return false;
        }
        boolean isDraft = value instanceof Value.Scalar scalar
                && Set.of("draft", "unpublished").contains(PublicationValue.word(scalar));
        boolean isCalledDraft = name.toLowerCase(Locale.ROOT).contains("draft")
                || named.get().known().filter(known -> known.contains("draft")).isPresent();
        return switch (named.get().gate()) {
            case STATUS, VISIBILITY -> isDraft;
            case HOLDS_BACK -> isCalledDraft && !(said instanceof PublicationValue.No);
            case RELEASES -> named.get().certain() && said instanceof PublicationValue.No;
            case TAKES_BACK -> named.get().certain() && said instanceof PublicationValue.Yes;
            case OPENS, CLOSES, DATE, ADDRESS, UNKNOWN_HERE, BUILD -> false;
        };
    }
}
