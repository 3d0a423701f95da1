package dev.backfile.markup.markdown.write;

import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.notation.HtmlEscape;
import java.util.ArrayList;
import java.util.List;

/** Writes attributes in open tags. */
final class AttributeWriter {

    private AttributeWriter() {}

    /** Appends attributes to an open tag; the credit of an image is none of HTML's. */
    static void write(Attributes attributes, StringBuilder html, String... moreClasses) {
        if (!attributes.id().isEmpty()) {
            HtmlEscape.attribute(html, "id", attributes.id());
        }
        List<String> all = new ArrayList<>(List.of(moreClasses));
        all.addAll(attributes.classes());
        if (!all.isEmpty()) {
            HtmlEscape.attribute(
                    html, "class", String.join(" ", all.stream().distinct().toList()));
        }
        attributes.values().forEach((name, value) -> {
            if (!name.equals("credit")) {
                HtmlEscape.attribute(html, name, value);
            }
        });
    }

    /** Appends those of a figure's image to its open tag. */
    static void writeSize(Attributes attributes, StringBuilder html) {
        attributes.values().forEach((name, value) -> {
            if (name.equals("width") || name.equals("height")) {
                HtmlEscape.attribute(html, name, value);
            }
        });
    }
}
