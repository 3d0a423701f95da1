package dev.backfile.markup.asciidoc;

import java.util.List;
import java.util.Map;

/** Turns AsciiDoc into HTML. Stands between Backfile and AsciidoctorJ, which need not be there. */
interface AsciidocConverter {

    /** Converts a text, its header included. Safe for use by many threads. */
    Converted convert(String text, Map<String, Object> attributes);

    /**
     * What became of a text.
     *
     * @param html its body
     * @param title its title; empty when it has none
     * @param attributes the attributes of its header
     * @param complaints what Asciidoctor has to say of it
     */
    record Converted(String html, String title, Map<String, Object> attributes, List<Complaint> complaints) {}

    /**
     * A mistake that Asciidoctor found.
     *
     * @param line the line of the text, counted from 1; 0 when unknown
     * @param message what is wrong
     */
    record Complaint(int line, String message) {}
}
