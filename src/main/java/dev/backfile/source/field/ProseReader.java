package dev.backfile.source.field;

import dev.backfile.archive.Standfirst;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.List;
import java.util.Optional;

/** What a document says of itself in words: its title, the lines under it, and its meta description. */
public final class ProseReader {

    private static final String DESCRIPTION = "description";
    private static final List<String> STANDFIRSTS =
            List.of("standfirst", "deck", "dek", "excerpt", "summary", DESCRIPTION);

    private final Markup markup;

    /** A reader with this markup for the standfirst. */
    public ProseReader(Markup markup) {
        this.markup = markup;
    }

    /** The headline, of a profile the name; empty, with a diagnostic, when there is none. */
    public Optional<String> title(Document document, boolean profile) {
        List<String> names = profile ? List.of("title", "name") : List.of("title");
        Optional<Value.Field> field = names.stream()
                .map(document.fields()::field)
                .flatMap(Optional::stream)
                .findFirst();
        if (field.isPresent()) {
            return document.fields().scalar(field.get()).map(scalar -> Fields.onOneLine(scalar.text()));
        }
        Position position = Optional.ofNullable(
                        document.fields().mapping().fields().get("title"))
                .map(Value.Field::position)
                .orElse(new Position(1, 1));
        if (!document.settings().habits().sources().requiresTitles()) {
            document.findings()
                    .warn(
                            Code.MISSING_TITLE,
                            position,
                            "this document has no title",
                            "write one, such as " + document.example("title", "A bridge reopens"));
            return Optional.of("");
        }
        document.findings()
                .add(
                        Code.MISSING_TITLE,
                        position,
                        profile ? "this profile has no name" : "this document has no title",
                        "write one, such as "
                                + document.example(
                                        profile ? "name" : "title", profile ? "Mara Ellison" : "A bridge reopens"));
        return Optional.empty();
    }

    /** The lines under the headline: the first field that there is for them. */
    public Standfirst standfirst(Document document) {
        return STANDFIRSTS.stream()
                .map(document.fields()::field)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(document.fields()::scalar)
                .map(scalar -> markup.standfirst(document.source(scalar), document.links(), document.findings()))
                .orElse(Standfirst.EMPTY);
    }

    /** The meta description, plain text; empty when the field is not there. */
    public String description(Document document) {
        return document.fields()
                .field(DESCRIPTION)
                .map(Value.Field::value)
                .filter(value -> value instanceof Value.Scalar)
                .map(value -> PlainDescription.of(((Value.Scalar) value).text()))
                .orElse("");
    }
}
