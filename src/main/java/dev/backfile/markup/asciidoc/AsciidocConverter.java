package dev.backfile.markup.asciidoc;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns AsciiDoc into HTML. Stands between Backfile and AsciidoctorJ, which need not be there. */
interface AsciidocConverter {

    /**
     * Converts a text, its header included. Safe for use by many threads. Throws whatever Asciidoctor or one of its
     * extensions throws.
     *
     * @param attributes the attributes that the site gives
     * @param folder the folder of the document; empty for a text that stands in no file, which includes nothing
     * @param includes gives the files that the text includes
     */
    Converted convert(String text, Map<String, Object> attributes, Optional<String> folder, IncludeSource includes);

    /** What the site's settings ask of Asciidoctor in vain. */
    List<Fault> faults();

    /**
     * Something that cannot be had.
     *
     * @param message what, as a sentence without a full stop
     * @param hint the way out
     */
    record Fault(String message, String hint) {}

    /**
     * What became of a text.
     *
     * @param html its body
     * @param title the title of its header as HTML; empty when it has none
     * @param id the id that stands above the title; empty when there is none
     * @param attributes the attributes that its header sets, and those that follow from them
     * @param complaints what Asciidoctor has to say of it
     */
    record Converted(
            String html,
            Optional<String> title,
            Optional<String> id,
            Map<String, Object> attributes,
            List<Complaint> complaints) {}

    /**
     * A mistake in a text.
     *
     * @param file the included file that it stands in; empty for the text itself
     * @param line the line, counted from 1; 0 when unknown
     * @param message what is wrong
     * @param hint the way out; empty when there is none to be named
     * @param isOurs whether it is told in our words, and not in Asciidoctor's
     */
    record Complaint(Optional<String> file, int line, String message, String hint, boolean isOurs) {}
}
