package dev.backfile.desk.check.schema;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.HeaderFormat;
import dev.backfile.source.frontmatter.Language;
import dev.backfile.source.frontmatter.SourceText;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.header.FrontMatterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the fields of documents stand. Reads a document anew, which only those with mistakes need. */
final class FieldPlaces {

    private static final Position BEGINNING = new Position(1, 1);

    private final Settings settings;
    private final FrontMatterReader reader;

    FieldPlaces(Settings settings, HeaderFormat header) {
        this.settings = settings;
        this.reader = new FrontMatterReader(settings, new Dates(settings.site().zone()), header);
    }

    /** Where the value of a field stands; of one that is not there, where the fields begin. */
    Position of(Path file, List<Object> way) {
        try {
            String text = SourceText.decode(
                    Files.readAllBytes(file), settings.reading().charset());
            Language language = Language.of(
                            file.getFileName().toString(), settings.habits().sources())
                    .orElse(Language.MARKDOWN);
            Optional<FrontMatter> read = reader.read(text, language, Optional.empty(), new Findings(""));
            return read.map(fields -> ValuePlaces.of(fields.fields(), way)).orElseGet(() -> attribute(text, way));
        } catch (IOException | SyntaxFault changedMeanwhile) {
            return Position.NONE;
        }
    }

    /** Where an attribute stands in the header of an AsciiDoc document. */
    private static Position attribute(String text, List<Object> way) {
        if (way.isEmpty()) {
            return BEGINNING;
        }
        Matcher attribute = Pattern.compile("(?m)^:(?:" + FrontMatter.PREFIX + ")?"
                        + Pattern.quote(String.valueOf(way.get(0))) + ":[ \\t]*")
                .matcher(text);
        if (!attribute.find()) {
            return BEGINNING;
        }
        int line = (int) text.substring(0, attribute.start())
                        .chars()
                        .filter(each -> each == '\n')
                        .count()
                + 1;
        return new Position(line, attribute.end() - attribute.start() + 1);
    }
}
