package dev.backfile.source.frontmatter;

import java.util.Map;

/**
 * The fields above the text of a document.
 *
 * @param kind how they are written
 * @param fields the fields
 * @param body where the text begins in the file's text
 * @param bodyLine the line in which the text begins
 * @param further values for templates from which nothing is read: they stand beside the fields, and before them where
 *     names are the same
 */
public record FrontMatter(Kind kind, Value.Mapping fields, int body, int bodyLine, Map<String, Object> further) {

    /** What names of fields may begin with where others than these could be meant: the attributes of AsciiDoc. */
    public static final String PREFIX = "jbake-";

    /** Front matter that has its fields and no more. */
    public FrontMatter(Kind kind, Value.Mapping fields, int body, int bodyLine) {
        this(kind, fields, body, bodyLine, Map.of());
    }

    /** How front matter is written. */
    public enum Kind {
        /** YAML between lines of three hyphens; also a whole file of YAML. */
        YAML,
        /** TOML between lines of three plus signs. */
        TOML,
        /** A map in JSON. */
        JSON,
        /** Lines of {@code Name: value} with nothing around them. */
        METADATA,
        /** Lines of {@code key=value} above a separator. */
        LINES,
        /** The header of an AsciiDoc document. */
        ASCIIDOC,
        /** None, where the site allows it. */
        NONE
    }
}
