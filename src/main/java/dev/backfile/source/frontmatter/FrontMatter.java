package dev.backfile.source.frontmatter;

/**
 * The fields above the text of a document.
 *
 * @param kind how they are written
 * @param fields the fields
 * @param body where the text begins in the file's text
 * @param bodyLine the line in which the text begins
 */
public record FrontMatter(Kind kind, Value.Mapping fields, int body, int bodyLine) {

    /** How front matter is written. */
    public enum Kind {
        /** YAML between lines of three hyphens; also a whole file of YAML. */
        YAML,
        /** JBake's {@code key=value} lines above its separator. */
        JBAKE,
        /** The header of an AsciiDoc document. */
        ASCIIDOC,
        /** None, where the settings of a JBake site allow it. */
        NONE
    }
}
