package dev.backfile.source.field;

import dev.backfile.archive.Article.Status;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Schedule;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.FieldNames;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.Value;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads every field that decides whether a document is public, or looks as if it did. What cannot be understood is a
 * mistake, and the document is left out: in doubt nothing is published. Where fields differ the one that holds back
 * counts.
 *
 * <p>Where the habits of a site let the status alone decide, another such field is a warning.
 */
public final class GateReader {

    private final DateReader dates;

    /** A reader that understands these dates. */
    public GateReader(DateReader dates) {
        this.dates = dates;
    }

    /**
     * What the fields decide.
     *
     * @param status the status; empty when the document is to be left out, with a diagnostic that says why
     * @param schedule between which moments it is public
     * @param names the names of the fields that were read for it
     * @param noPage whether another generator would make no page of it, so that what is wrong with it stops nothing
     */
    public record Decision(Optional<Status> status, Schedule schedule, Set<String> names, boolean noPage) {}

    /** Warns of a document whose time is over before it begins. */
    public void compare(Document document, Decision decision, Optional<ArticleDate> date) {
        ArticleDate end = decision.schedule().closes();
        Optional<ArticleDate> begin = Optional.ofNullable(decision.schedule().opens())
                .filter(opens -> date.isEmpty() || opens.compareTo(date.get()) > 0)
                .or(() -> date);
        if (end == null || begin.isEmpty() || end.instant().isAfter(begin.get().instant())) {
            return;
        }
        document.fields().mapping().inOrder().stream()
                .filter(field -> decision.names().contains(field.name()))
                .filter(field -> PublicationValue.of(field.value(), dates::understood, false)
                        .equals(new PublicationValue.On(end)))
                .findFirst()
                .ifPresent(field -> document.findings()
                        .warn(
                                Code.DOUBTFUL_FIELD,
                                field.value().position(),
                                "this is withdrawn before it is published, on "
                                        + begin.get().day(),
                                "correct one of the two dates"));
    }

    /** Decides. */
    public Decision read(Document document) {
        Reading reading = new Reading(document);
        return reading.decide();
    }

    /** The reading of one document. */
    private final class Reading {

        private final Document document;
        private final boolean byStatusAlone;
        private final Set<String> names = new HashSet<>();
        private final GateOutcome outcome;

        Reading(Document document) {
            this.document = document;
            this.outcome = new GateOutcome(document);
            if (DraftFolder.has(document)) {
                outcome.holdBack();
            }
            this.byStatusAlone = document.settings().habits().sources().letsStatusAloneDecide()
                    && (document.hasPlainHeader()
                            || document.fields().field("status").isPresent());
        }

        Decision decide() {
            Map<String, Value.Field> fields = document.fields().mapping().fields();
            for (Value.Field field : document.fields().mapping().superseded()) {
                Optional.ofNullable(fields.get(field.name())).ifPresent(last -> compare(field, last));
            }
            fields.values().forEach(this::read);
            fields.values().forEach(this::readWithin);
            return new Decision(outcome.status(), outcome.schedule(), names, outcome.isNoPage());
        }

        private void read(Value.Field field) {
            Optional<String> within = NestedGates.lastOf(field.name());
            if (within.isPresent()) {
                read(new Value.Field(within.get(), field.value(), field.position()), field.name(), true);
            } else if (!field.name().equals("date") && !isOwn(field.name())) {
                read(field, field.name(), false);
            }
        }

        /** Reads the fields of a map: they may be about the document, as in that for a theme, or about something else. */
        private void readWithin(Value.Field map) {
            if (!(map.value() instanceof Value.Mapping mapping) || isOwn(map.name())) {
                return;
            }
            boolean ofDocument = NestedGates.isOfDocument(map.name());
            if (ofDocument) {
                mapping.superseded()
                        .forEach(first -> Optional.ofNullable(mapping.fields().get(first.name()))
                                .ifPresent(last -> compare(first, last)));
            }
            for (Value.Field field : mapping.inOrder()) {
                if (isMapped(map.name() + "." + field.name())) {
                    continue;
                } else if (ofDocument) {
                    read(field, map.name() + "." + field.name(), true);
                } else if (!outcome.isHeldBack()
                        && !byStatusAlone
                        && NestedGates.isInDoubt(field.name(), field.value(), statement(field))) {
                    outcome.report(
                            field,
                            "'" + Fields.onOneLine(map.name() + "." + field.name())
                                    + "' looks as if it decided whether this is public; in doubt it is held back",
                            "write " + document.example("status", "draft")
                                    + " to hold it back, or give the field another name");
                }
                readWithin(field);
            }
        }

        /**
         * Reads a field.
         *
         * @param written its name with those of the maps that it stands in
         * @param nested whether it stands in a map
         */
        private void read(Value.Field field, String written, boolean nested) {
            if (isMapped(written)) {
                return;
            }
            PublicationValue said = statement(field);
            boolean word = isStatusWord(field.value());
            Optional<Gate.Named> named = said.isDecision() || word || Gate.isCertain(field.name())
                    ? Gate.of(field.name()).filter(gate -> counts(gate, field, said, word))
                    : Optional.empty();
            boolean elsewhere = nested
                    && named.filter(gate -> NestedGates.decides(gate, field.value()))
                            .isEmpty();
            if (named.isEmpty() || elsewhere || named.get().gate() == Gate.DATE && isMappedDate(written)) {
                return;
            }
            boolean plainStatus = field.name().equals("status") && !nested;
            names.add(written);
            if (byStatusAlone) {
                if (plainStatus) {
                    outcome.addStatus(field);
                } else {
                    powerless(named.get().gate(), field, said);
                }
            } else if (named.get().known().isPresent()) {
                outcome.misspelled(field, named.get().known().get());
            } else {
                outcome.apply(named.get().gate(), field, said);
            }
        }

        /** Whether the settings say what a field says of publication, so that its own name says nothing. */
        private boolean isMapped(String written) {
            return document.settings().reading().mapping().isSourceOfGate(written);
        }

        /** Whether the settings say that a field of a name like that of the date stands for it. */
        private boolean isMappedDate(String written) {
            return document.settings().reading().mapping().isSourceOfDate(written);
        }

        /** Whether a name is that of a field which the site has declared, or which has nothing to do with publication. */
        private boolean isOwn(String name) {
            return FieldNames.isIndifferent(name)
                    || document.settings().taxonomies().stream()
                            .map(TaxonomySettings::fields)
                            .anyMatch(names -> names.contains(name));
        }

        private boolean counts(Gate.Named named, Value.Field field, PublicationValue said, boolean word) {
            Gate gate = named.gate();
            boolean wordy = gate == Gate.STATUS || gate == Gate.VISIBILITY;
            if (gate == Gate.DATE) {
                boolean another = document.fields().field("date").isPresent() && !Gate.isSpelling(field.name(), "date");
                return said instanceof PublicationValue.On && !another;
            }
            if (named.certain()) {
                return gate != Gate.ADDRESS || said instanceof PublicationValue.No;
            }
            boolean meant = wordy ? word : said.isDecision();
            return meant && !isPresent(named);
        }

        /** Whether the field is there that a name is a slip away from: then it is a name of the writer's own. */
        private boolean isPresent(Gate.Named named) {
            return named.known()
                    .filter(known -> document.fields().mapping().fields().keySet().stream()
                            .anyMatch(name -> Gate.isSpelling(name, known)))
                    .isPresent();
        }

        private void compare(Value.Field first, Value.Field last) {
            boolean decides = Gate.isCertain(first.name())
                    && !isOwn(first.name())
                    && !first.name().equals("permalink");
            if (decides
                    && !byStatusAlone
                    && !first.value().plain().equals(last.value().plain())) {
                outcome.report(
                        last,
                        "the field '" + first.name()
                                + "' stands here twice, and says two things about when this is public",
                        "keep one of the two");
            }
        }

        private void powerless(Gate gate, Value.Field field, PublicationValue said) {
            boolean harmless = switch (gate) {
                case HOLDS_BACK, TAKES_BACK, UNKNOWN_HERE -> said instanceof PublicationValue.No;
                case RELEASES -> said instanceof PublicationValue.Yes;
                case BUILD, DATE, ADDRESS -> true;
                case STATUS, VISIBILITY, OPENS, CLOSES -> false;
            };
            if (!harmless) {
                document.findings()
                        .warn(
                                Code.UNCLEAR_STATUS,
                                GateOutcome.place(field),
                                "'" + Fields.onOneLine(field.name())
                                        + "' looks as if it decided whether this is public, but in a "
                                        + document.settings().habits().sources().generator()
                                        + " site the status alone does",
                                "write " + document.example("status", "draft") + " to hold it back");
            }
        }

        private PublicationValue statement(Value.Field field) {
            return PublicationValue.of(field.value(), dates::understood, document.kind() == FrontMatter.Kind.ASCIIDOC);
        }

        private static boolean isStatusWord(Value value) {
            return value instanceof Value.Scalar scalar
                    && (StatusReader.WORDS.contains(PublicationValue.word(scalar))
                            || GateOutcome.NOT_PUBLIC.contains(PublicationValue.word(scalar))
                            || PublicationValue.word(scalar).equals("public"));
        }
    }
}
