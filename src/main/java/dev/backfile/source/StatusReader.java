package dev.backfile.source;

import dev.backfile.archive.Article.Status;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The status of a document: its field {@code status}; {@code draft: true} and {@code published: false}, as other
 * generators have them, make it a draft whatever else it says.
 */
final class StatusReader {

    private static final List<String> WORDS = List.of("draft", "published", "published-date", "withdrawn");

    private StatusReader() {}

    /** The status; empty, with a diagnostic, when it cannot be understood: what is in doubt is not published. */
    static Optional<Status> read(Document document) {
        Optional<Value.Scalar> written = document.fields().scalar("status");
        boolean draft = saysDraft(document);
        if (written.isEmpty() && document.fields().field("status").isPresent()) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            return draft ? Optional.of(Status.DRAFT) : byDefault(document);
        }
        Optional<Status> status = understood(written.get().text());
        if (status.isEmpty()) {
            document.findings()
                    .add(
                            Code.UNKNOWN_STATUS,
                            written.get().position(),
                            "there is no status '"
                                    + Fields.onOneLine(written.get().text()) + "'",
                            Suggestion.hint(
                                    folded(written.get().text()),
                                    WORDS,
                                    "the status is one of: " + String.join(", ", WORDS)));
        } else if (draft && status.get() != Status.DRAFT) {
            document.findings()
                    .add(
                            Code.DOUBTFUL_FIELD,
                            written.get().position(),
                            "this says '" + folded(written.get().text())
                                    + "', but another field says that it is a draft; " + "it is taken for a draft",
                            "remove one of the two");
            return Optional.of(Status.DRAFT);
        }
        return status;
    }

    private static Optional<Status> byDefault(Document document) {
        if (!document.hasJBakeHeader()) {
            return Optional.of(Status.PUBLISHED);
        }
        String byDefault = document.settings().reading().defaultStatus();
        Optional<Status> status = understood(byDefault);
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

    private static boolean saysDraft(Document document) {
        boolean jbakeField = document.settings().isJBake() && document.hasJBakeHeader();
        return !jbakeField && (says(document, "draft", "true") || says(document, "published", "false"));
    }

    private static boolean says(Document document, String field, String word) {
        return document.fields()
                .field(field)
                .map(Value.Field::value)
                .filter(value -> value instanceof Value.Scalar scalar
                        && (folded(scalar.text()).equals(word)
                                || folded(scalar.text()).equals(word.equals("true") ? "yes" : "no")))
                .isPresent();
    }

    private static Optional<Status> understood(String written) {
        return switch (folded(written)) {
            case "draft" -> Optional.of(Status.DRAFT);
            case "published" -> Optional.of(Status.PUBLISHED);
            case "published-date" -> Optional.of(Status.PUBLISHED_DATE);
            case "withdrawn" -> Optional.of(Status.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    private static String folded(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
