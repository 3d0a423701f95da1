package dev.backfile.source.field;

import dev.backfile.archive.Article.Correction;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Fragment;
import dev.backfile.diagnostic.Code;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.List;
import java.util.Optional;

/**
 * Dated corrections: a map of {@code date} and {@code text}, the date itself as the name of the text, or a list of
 * these.
 */
public final class CorrectionReader {

    private final Markup markup;
    private final DateReader dates;

    /** A reader with this markup for the texts. */
    public CorrectionReader(Markup markup, DateReader dates) {
        this.markup = markup;
        this.dates = dates;
    }

    /** The corrections in the writer's order. */
    public List<Correction> read(Document document) {
        Optional<Value> value = document.fields().field("corrections").map(Value.Field::value);
        List<Value> entries = value.map(one -> one instanceof Value.Sequence several ? several.items() : List.of(one))
                .orElse(List.of());
        return entries.stream()
                .flatMap(entry -> correction(document, entry).stream())
                .toList();
    }

    private Optional<Correction> correction(Document document, Value entry) {
        if (!(entry instanceof Value.Mapping mapping)) {
            return bad(document, entry);
        }
        Fields fields = document.fields().within(mapping);
        Optional<Value.Field> dated = fields.field("date");
        Optional<ArticleDate> date = dated.isPresent()
                ? dates.date(document, dated.get())
                : mapping.inOrder().stream().findFirst().flatMap(field -> dates.understood(field.name()));
        Optional<Value.Scalar> text = dated.isPresent()
                ? fields.first(List.of("text", "note", "correction")).flatMap(fields::scalar)
                : mapping.inOrder().stream().findFirst().flatMap(fields::scalar);
        boolean dateReported = dated.isPresent() && date.isEmpty();
        if (date.isEmpty() || text.isEmpty()) {
            return dateReported ? Optional.empty() : bad(document, entry);
        }
        Fragment prose = markup.line(document.source(text.get()), document.links(), document.findings());
        return Optional.of(new Correction(date.get(), prose));
    }

    private static Optional<Correction> bad(Document document, Value entry) {
        document.findings()
                .add(
                        Code.BAD_FIELD,
                        entry.position(),
                        "a correction needs a date and a text",
                        "write it so: corrections: [{date: 2014-10-25, text: The bridge was opened in 1911.}]");
        return Optional.empty();
    }
}
