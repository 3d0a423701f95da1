package dev.backfile.source.field;

import dev.backfile.archive.Article.Status;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The status of a document: a word in its field {@code status}, in any spelling of the name. */
public final class StatusReader {

    /** Every word that is one. */
    public static final List<String> WORDS = List.of("draft", "published", "published-date", "withdrawn");

    /** The field, by whose name settings ask for the words that only Backfile knows. */
    private static final String FIELD = "status";

    /** What words of other generators are called here. */
    private static final Map<String, String> ELSEWHERE = elsewhere();

    /** So many documents that the generator shows may be left out with a warning each. */
    private static final int MOST_LOST = 5;

    private StatusReader() {}

    private static Map<String, String> elsewhere() {
        Map<String, String> words = new HashMap<>();
        List.of("publish", "public", "live", "online", "released", "posted", "active", "final", "done", "true", "yes")
                .forEach(word -> words.put(word, "published"));
        List.of("pending", "private", "auto-draft", "hidden", "unlisted", "unpublished", "inactive", "offline", "wip")
                .forEach(word -> words.put(word, "draft"));
        List.of("in-review", "review", "in progress", "in-progress", "idea", "new", "false", "no")
                .forEach(word -> words.put(word, "draft"));
        List.of("future", "scheduled", "schedule").forEach(word -> words.put(word, "published-date"));
        List.of("trash", "trashed", "deleted", "removed", "expired", "retracted")
                .forEach(word -> words.put(word, "withdrawn"));
        return Map.copyOf(words);
    }

    /**
     * The status; empty, with a diagnostic, when it cannot be understood: what is in doubt is not published.
     *
     * @param written the fields that name it
     * @param draft whether another field says that it is a draft
     */
    static Optional<Status> read(Document document, List<Value.Field> written, boolean draft) {
        List<Value.Field> telling = document.hasPlainHeader()
                ? written.stream()
                        .filter(field -> !Fields.isEmpty(field.value()))
                        .toList()
                : written;
        List<Status> said = new ArrayList<>();
        for (Value.Field field : telling) {
            Optional<Status> status = read(document, field);
            if (status.isEmpty()) {
                return Optional.empty();
            }
            said.add(status.get());
        }
        if (said.isEmpty()) {
            return draft ? Optional.of(Status.DRAFT) : byDefault(document);
        }
        if (said.stream().distinct().count() > 1) {
            Value.Field last = telling.get(telling.size() - 1);
            document.findings()
                    .add(
                            Code.UNKNOWN_STATUS,
                            last.position(),
                            "'" + telling.get(0).name() + "' and '" + last.name() + "' give two different statuses",
                            "keep one of the two");
            return Optional.empty();
        }
        if (draft && said.get(0) != Status.DRAFT) {
            Value value = telling.get(0).value();
            document.findings()
                    .add(
                            Code.DOUBTFUL_FIELD,
                            value.position(),
                            "this says '" + (value instanceof Value.Scalar scalar ? PublicationValue.word(scalar) : "")
                                    + "', but another field says that it is a draft; " + "it is taken for a draft",
                            "remove one of the two");
            return Optional.of(Status.DRAFT);
        }
        return Optional.of(said.get(0));
    }

    private static Optional<Status> read(Document document, Value.Field field) {
        if (Fields.isEmpty(field.value())) {
            document.findings().add(Code.UNKNOWN_STATUS, field.position(), "the status is empty", all(document));
            return Optional.empty();
        }
        Optional<Value.Scalar> scalar = document.fields().scalar(field);
        Optional<Status> status = scalar.flatMap(text -> understood(document, text.text()));
        if (status.isEmpty() && scalar.isPresent()) {
            if (document.settings().habits().sources().takesUnknownStatusesForDrafts()) {
                document.findings()
                        .warn(
                                Code.UNKNOWN_STATUS,
                                scalar.get().position(),
                                unknown(scalar.get()) + ", so this is taken for a draft",
                                hint(document, PublicationValue.word(scalar.get())),
                                new Family(
                                        "documents have a status that is none, so they are taken for drafts, whereas "
                                                + document.settings()
                                                        .habits()
                                                        .sources()
                                                        .generator()
                                                + " makes pages of them",
                                        MOST_LOST + 1,
                                        MOST_LOST));
                return Optional.of(Status.DRAFT);
            }
            document.findings()
                    .add(
                            Code.UNKNOWN_STATUS,
                            scalar.get().position(),
                            unknown(scalar.get()),
                            hint(document, PublicationValue.word(scalar.get())));
        }
        return status;
    }

    private static String unknown(Value.Scalar written) {
        return "there is no status '" + Fields.onOneLine(written.text()) + "'";
    }

    private static String hint(Document document, String word) {
        List<String> words = words(document);
        String meant = WORDS.contains(word) ? word : ELSEWHERE.get(word);
        return meant == null
                ? Suggestion.hint(word, words, all(document))
                : "write " + document.example(FIELD, words.contains(meant) ? meant : "draft");
    }

    private static String all(Document document) {
        return "the status is one of: " + String.join(", ", words(document));
    }

    private static List<String> words(Document document) {
        return knowsItsOwnAlone(document)
                ? WORDS.stream().filter(word -> !word.equals("withdrawn")).toList()
                : WORDS;
    }

    /** Whether the words of the site's generator alone are statuses. */
    private static boolean knowsItsOwnAlone(Document document) {
        return document.settings().habits().sources().takesUnknownStatusesForDrafts()
                && !document.settings().reading().asksFor(FIELD);
    }

    private static Optional<Status> byDefault(Document document) {
        if (!document.hasPlainHeader()) {
            return Optional.of(Status.PUBLISHED);
        }
        String byDefault = document.settings().reading().defaultStatus();
        Optional<Status> status = understood(document, byDefault);
        if (status.isEmpty()) {
            document.findings()
                    .add(
                            Code.UNKNOWN_STATUS,
                            new Position(1, 1),
                            byDefault.isBlank()
                                    ? "this document has no status, and the settings have no default.status"
                                    : "this document has no status, and the default.status of the settings is '"
                                            + byDefault + "'",
                            "write " + document.example("status", "published") + ", or set default.status");
        }
        return status;
    }

    /**
     * The status that a text is. Where another generator shows what it does not know for a draft, what is withdrawn or a
     * {@code Draft}, these are none: nothing is left out without a word that it shows.
     */
    private static Optional<Status> understood(Document document, String written) {
        Optional<Status> status = understood(written);
        boolean shown = status.filter(Status.WITHDRAWN::equals).isPresent()
                || status.filter(Status.DRAFT::equals).isPresent()
                        && !written.strip().equals("draft");
        return shown && knowsItsOwnAlone(document) ? Optional.empty() : status;
    }

    private static Optional<Status> understood(String written) {
        return switch (PublicationValue.word(Value.Scalar.of(written, new Position(1, 1)))) {
            case "draft" -> Optional.of(Status.DRAFT);
            case "published" -> Optional.of(Status.PUBLISHED);
            case "published-date" -> Optional.of(Status.PUBLISHED_DATE);
            case "withdrawn" -> Optional.of(Status.WITHDRAWN);
            default -> Optional.empty();
        };
    }
}
