package dev.backfile.source.field;

import dev.backfile.config.Settings;
import dev.backfile.markup.TextSource;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Language;
import dev.backfile.source.frontmatter.Value;
import dev.backfile.source.header.HeadingTitle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields and the text of a document whose title may be the first heading of its text.
 *
 * @param fields the fields, with the title among them
 * @param text the text without the heading that is the title
 */
public record TitledText(Value.Mapping fields, TextSource text) {

    private static final List<String> TITLES = List.of("title", "name");

    /** The same document, titled where it has no title of its own and the site asks for that. */
    public static TitledText of(Value.Mapping fields, TextSource text, Language language, Settings settings) {
        boolean asked =
                language == Language.MARKDOWN && settings.reading().forms().titleFromHeading();
        boolean titled = TITLES.stream()
                .map(fields.fields()::get)
                .anyMatch(field -> field != null && !Fields.isEmpty(field.value()));
        Optional<HeadingTitle> heading =
                asked && !titled ? HeadingTitle.of(text.text(), text.line()) : Optional.empty();
        return heading.map(found -> new TitledText(
                        with(fields, found),
                        new TextSource(found.text(), text.path(), text.place(), text.line(), text.column())))
                .orElse(new TitledText(fields, text));
    }

    private static Value.Mapping with(Value.Mapping fields, HeadingTitle heading) {
        Map<String, Value.Field> all = new LinkedHashMap<>(fields.fields());
        String words = PlainDescription.of(heading.title());
        all.put("title", new Value.Field("title", Value.Scalar.of(words, heading.position()), heading.position()));
        return new Value.Mapping(all, fields.superseded(), fields.position());
    }
}
