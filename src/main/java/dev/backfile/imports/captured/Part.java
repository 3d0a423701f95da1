package dev.backfile.imports.captured;

import java.util.List;

/** A part of the text of an article. */
sealed interface Part {

    /** A paragraph. */
    record Paragraph(String text) implements Part {}

    /** A heading between paragraphs. */
    record Heading(String text) implements Part {}

    /** Lines that stay lines, as of verse, or of an address. */
    record Verse(List<String> lines) implements Part {}

    /** The items of a list. */
    record Items(List<String> items, boolean numbered) implements Part {}

    /**
     * A quotation between paragraphs.
     *
     * @param pulled whether the text says the same
     */
    record Quotation(Quoted quoted, boolean pulled) implements Part {}

    /** A line of asterisks, or the like. */
    record Break() implements Part {}
}
