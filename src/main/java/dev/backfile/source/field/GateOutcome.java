package dev.backfile.source.field;

import dev.backfile.archive.Article.Status;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Schedule;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the fields of one document decide together, each taken in by its kind: the one that holds back counts. What says
 * something else than fields of its kind may is a mistake, and the document is left out. Used by one reading alone.
 */
final class GateOutcome {

    /** Words that say that something is not for everyone. */
    static final Set<String> NOT_PUBLIC = Set.of("private", "hidden", "draft", "unlisted", "unpublished");

    private static final Set<String> PUBLIC = Set.of("public", "published", "everyone", "all", "anyone", "world");
    private static final Set<String> BUILT = Set.of("always", "true", "yes", "on", "local", "link");

    private static final Set<String> RENDERED_NEVER = Set.of("never", "false", "no", "off");

    private final Document document;
    private final List<Value.Field> statuses = new ArrayList<>();
    private boolean heldBack;
    private boolean noPage;
    private boolean withdrawn;
    private boolean unclear;
    private Optional<ArticleDate> opens = Optional.empty();
    private Optional<ArticleDate> closes = Optional.empty();

    GateOutcome(Document document) {
        this.document = document;
    }

    /** The status; empty when the document is to be left out, with a diagnostic that says why. */
    Optional<Status> status() {
        Optional<Status> status = StatusReader.read(document, statuses, heldBack);
        if (withdrawn && status.filter(one -> one != Status.DRAFT).isPresent()) {
            status = Optional.of(Status.WITHDRAWN);
        }
        return unclear ? Optional.empty() : status;
    }

    /** Between which moments it is public. */
    Schedule schedule() {
        return new Schedule(opens.orElse(null), closes.orElse(null));
    }

    /** Whether a field holds it back for certain. */
    boolean isHeldBack() {
        return heldBack;
    }

    /** Whether a field of another generator's says that no page is made of it. */
    boolean isNoPage() {
        return noPage;
    }

    /** Holds it back for a reason that no field gives. */
    void holdBack() {
        heldBack = true;
    }

    /** Takes in a field that says the status. */
    void addStatus(Value.Field field) {
        statuses.add(field);
    }

    /** Takes in a field. */
    void apply(Gate gate, Value.Field field, PublicationValue said) {
        switch (gate) {
            case STATUS -> statuses.add(field);
            case VISIBILITY -> visibility(field, said);
            case HOLDS_BACK -> {
                if (said instanceof PublicationValue.Yes) {
                    heldBack = true;
                } else if (!(said instanceof PublicationValue.No)) {
                    unclear(field, "neither yes nor no", yesOrNo(field, "true", "hold it back"));
                }
            }
            case RELEASES -> {
                if (said instanceof PublicationValue.No) {
                    heldBack = true;
                } else if (said instanceof PublicationValue.On on) {
                    opens(on.date());
                } else if (!(said instanceof PublicationValue.Yes)) {
                    unclear(field, "neither yes nor no nor a date", yesOrNo(field, "false", "hold it back"));
                }
            }
            case OPENS -> {
                boolean embargoed = said instanceof PublicationValue.Yes && isCalled(field, "embargo");
                boolean none = said instanceof PublicationValue.No && isCalled(field, "embargo");
                if (said instanceof PublicationValue.On on) {
                    opens(on.date());
                } else if (embargoed) {
                    heldBack = true;
                } else if (!none) {
                    unclear(field, "not a date that can be understood", aDate(field));
                }
            }
            case CLOSES -> {
                if (said instanceof PublicationValue.On on) {
                    closes(on.date());
                } else if (!(said instanceof PublicationValue.No) && !isWord(field, "never")) {
                    unclear(field, "not a date that can be understood", aDate(field));
                }
            }
            case TAKES_BACK -> {
                if (said instanceof PublicationValue.On on) {
                    closes(on.date());
                } else if (said instanceof PublicationValue.Yes && isCalled(field, "unpublish")) {
                    heldBack = true;
                } else if (said instanceof PublicationValue.Yes) {
                    withdrawn = true;
                } else if (!(said instanceof PublicationValue.No)) {
                    unclear(field, "neither yes nor no nor a date", yesOrNo(field, "true", "take it back"));
                }
            }
            case UNKNOWN_HERE -> {
                if (!(said instanceof PublicationValue.No) && !(said instanceof PublicationValue.Nothing)) {
                    unclear(field, "something that Backfile does not have", instead());
                }
            }
            case BUILD -> build(field);
            case ADDRESS -> noPage(field, "Eleventy");
            case DATE -> misspelled(field, "date");
        }
    }

    private void visibility(Value.Field field, PublicationValue said) {
        String word = field.value() instanceof Value.Scalar scalar ? PublicationValue.word(scalar) : "";
        if (NOT_PUBLIC.contains(word)) {
            heldBack = true;
        } else if (!PUBLIC.contains(word)) {
            unclear(
                    field,
                    "neither public nor private",
                    "write " + example(field, "public") + " or " + document.example("status", "draft"));
        }
    }

    /** Hugo's {@code build} and {@code _build}; a field of the writer's own may have this name. */
    private void build(Value.Field field) {
        boolean none = field.value() instanceof Value.Mapping options
                && options.inOrder().stream()
                        .anyMatch(option -> option.name().equals("render")
                                && option.value() instanceof Value.Scalar scalar
                                && RENDERED_NEVER.contains(PublicationValue.word(scalar)));
        if (none) {
            noPage(field, "Hugo");
            return;
        }
        boolean less = field.value() instanceof Value.Mapping options
                && options.inOrder().stream()
                        .filter(option -> List.of("render", "list").contains(option.name()))
                        .anyMatch(option -> !(option.value() instanceof Value.Scalar scalar
                                && BUILT.contains(PublicationValue.word(scalar))));
        if (less) {
            unclear(field, "that it be no ordinary page, as Hugo has it", instead());
        }
    }

    /** Holds back what another generator makes no page of, and says so. */
    private void noPage(Value.Field field, String generator) {
        heldBack = true;
        noPage = true;
        document.findings()
                .warn(
                        Code.DOUBTFUL_FIELD,
                        place(field),
                        "'" + Fields.onOneLine(field.name()) + "' says that no page be made of this, as " + generator
                                + " has it; it is held back",
                        "take the field out to publish it",
                        new Family(
                                "documents say with '" + Fields.onOneLine(field.name())
                                        + "' that no page be made of them, so they are held back",
                                2));
    }

    private void opens(ArticleDate date) {
        opens = Optional.of(opens.filter(other -> other.compareTo(date) >= 0).orElse(date));
    }

    private void closes(ArticleDate date) {
        closes = Optional.of(closes.filter(other -> other.compareTo(date) <= 0).orElse(date));
    }

    /** Says that a field is probably another, which decides. */
    void misspelled(Value.Field field, String known) {
        report(
                field,
                "'" + field.name() + "' looks like '" + known
                        + "', which decides whether this is public; in doubt it is held back",
                "did you mean '" + known + "'? A field of your own needs a less similar name");
    }

    private void unclear(Value.Field field, String what, String hint) {
        report(
                field,
                "'" + Fields.onOneLine(field.name()) + "' decides whether this is public, and it says " + what
                        + "; in doubt it is held back",
                hint);
    }

    /** Says that a field cannot be understood, so that the document is left out. */
    void report(Value.Field field, String message, String hint) {
        unclear = true;
        document.findings().add(Code.UNCLEAR_STATUS, place(field), message, hint);
    }

    private static boolean isCalled(Value.Field field, String beginning) {
        return field.name().toLowerCase(Locale.ROOT).contains(beginning);
    }

    private static boolean isWord(Value.Field field, String word) {
        return field.value() instanceof Value.Scalar scalar
                && PublicationValue.word(scalar).equals(word);
    }

    private String yesOrNo(Value.Field field, String word, String purpose) {
        String written = field.value() instanceof Value.Scalar scalar ? PublicationValue.word(scalar) : "";
        String other = word.equals("true") ? "false" : "true";
        return Suggestion.nearest(written, PublicationValue.words())
                .map(near -> "did you mean " + example(field, near) + "?")
                .orElse("write " + example(field, word) + " to " + purpose + ", or " + example(field, other));
    }

    private String aDate(Value.Field field) {
        return "write " + example(field, "2027-05-01") + ", or take the field out";
    }

    private String instead() {
        return "write " + document.example("status", "draft") + " to hold it back, or take the field out";
    }

    private String example(Value.Field field, String value) {
        return document.example(Fields.onOneLine(field.name()), value);
    }

    /** Where the value of a field stands, or the field where it has none. */
    static Position place(Value.Field field) {
        return Fields.isEmpty(field.value()) ? field.position() : field.value().position();
    }
}
