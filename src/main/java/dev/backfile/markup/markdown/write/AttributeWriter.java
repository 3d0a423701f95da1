package dev.backfile.markup.markdown.write;

import dev.backfile.markup.markdown.inline.Attributes;
import java.util.ArrayList;
import java.util.List;

/** Writes attributes in open tags. */
public final class AttributeWriter {

    private AttributeWriter() {}

    /** Appends attributes to an open tag; the credit of an image is none of HTML's. */
    public static void write(Attributes attributes, HtmlOutput html, String... moreClasses) {
        if (!attributes.id().isEmpty()) {
            html.id(attributes.id());
        }
        List<String> all = new ArrayList<>(List.of(moreClasses));
        all.addAll(attributes.classes());
        if (!all.isEmpty()) {
            html.attribute("class", String.join(" ", all.stream().distinct().toList()));
        }
        attributes.values().forEach((name, value) -> {
            if (!name.equals("credit")) {
                html.attribute(name, value);
            }
        });
    }

    /** Appends those of a figure's image to its open tag. */
    public static void writeSize(Attributes attributes, HtmlOutput html) {
        attributes.values().forEach((name, value) -> {
            if (name.equals("width") || name.equals("height")) {
                html.attribute(name, value);
            }
        });
    }
}
