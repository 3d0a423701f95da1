package dev.backfile.source.frontmatter;

import java.util.Locale;
import java.util.Optional;

/** The language in which a document is written. */
public enum Language {
    /** Markdown. */
    MARKDOWN,
    /** HTML, taken as it is. */
    HTML,
    /** AsciiDoc. */
    ASCIIDOC,
    /** YAML without a text, which JBake takes for a document. */
    YAML;

    /**
     * The language of a file, by the extension of its name; empty for a file that is not a document but copied.
     *
     * @param name the file's name or path
     * @param jbake whether the site is a JBake site: there extensions count in lower case only, {@code .markdown} is
     * not a document, and YAML is
     */
    public static Optional<Language> of(String name, boolean jbake) {
        int dot = name.lastIndexOf('.');
        if (dot < 0 && !jbake) {
            return Optional.empty();
        }
        String extension = name.substring(dot + 1);
        String folded = jbake ? extension : extension.toLowerCase(Locale.ROOT);
        return switch (folded) {
            case "md" -> Optional.of(MARKDOWN);
            case "markdown" -> jbake ? Optional.empty() : Optional.of(MARKDOWN);
            case "html" -> Optional.of(HTML);
            case "ad", "adoc", "asciidoc" -> Optional.of(ASCIIDOC);
            case "yml", "yaml" -> jbake ? Optional.of(YAML) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
