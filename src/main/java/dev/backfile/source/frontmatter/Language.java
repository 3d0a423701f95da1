package dev.backfile.source.frontmatter;

import dev.backfile.habit.SourceHabits;
import java.util.Optional;

/** The language in which a document is written. */
public enum Language {
    /** Markdown. */
    MARKDOWN,
    /** HTML, taken as it is. */
    HTML,
    /** AsciiDoc. */
    ASCIIDOC,
    /** YAML without a text. */
    YAML;

    /**
     * The language of a file, by the extension of its name; empty for a file that is not a document but copied.
     *
     * @param name the file's name or path
     * @param habits which extensions are those of documents
     */
    public static Optional<Language> of(String name, SourceHabits habits) {
        return habits.documentExtension(name).map(extension -> switch (extension) {
            case "html" -> HTML;
            case "ad", "adoc", "asciidoc" -> ASCIIDOC;
            case "yml", "yaml" -> YAML;
            default -> MARKDOWN;
        });
    }
}
