package dev.backfile.imports.wordpress;

import dev.backfile.imports.export.ExportXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an export item by item, so that memory holds one at a time. No entity is resolved and nothing else is read. */
final class ExportReader {

    /** What is done with the items of an export. */
    interface Visitor {

        /** A plain element of the export itself, such as {@code title}. */
        default void channel(String name, String value) {}

        /** An author, by the plain elements. */
        default void author(Map<String, String> author) {}

        /** A text that is longer than any article, by its line; the rest of it is left out. */
        default void cut(int line) {}

        /** An item. */
        default void item(Item item) throws IOException {}
    }

    private ExportReader() {}

    /**
     * Reads an export from its beginning to its end.
     *
     * @throws IOException if it cannot be read
     * @throws XMLStreamException if it is no XML from some place on; what stands before was told
     */
    static void read(Path file, Visitor visitor) throws IOException, XMLStreamException {
        try (InputStream input = Files.newInputStream(file)) {
            XMLStreamReader xml = ExportXml.read(input, visitor::cut);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String name = name(xml);
                    if (name.equals("item")) {
                        visitor.item(item(xml));
                    } else if (name.equals("wp:author")) {
                        visitor.author(values(xml));
                    } else if (!name.equals("rss") && !name.equals("channel")) {
                        visitor.channel(name, ExportXml.text(xml));
                    }
                }
            }
            xml.close();
        }
    }

    private static Item item(XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        Map<String, String> values = new HashMap<>();
        List<Item.Term> terms = new ArrayList<>();
        Map<String, String> meta = new HashMap<>();
        List<Map<String, String>> comments = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = name(xml);
            switch (name) {
                case "category" -> {
                    String domain = ExportXml.attribute(xml, "domain");
                    String nicename = ExportXml.attribute(xml, "nicename");
                    terms.add(
                            new Item.Term(domain, nicename, ExportXml.text(xml).strip()));
                }
                case "wp:postmeta" -> {
                    Map<String, String> field = values(xml);
                    meta.put(field.getOrDefault("wp:meta_key", "").strip(), field.getOrDefault("wp:meta_value", ""));
                }
                case "wp:comment" -> comments.add(values(xml));
                default -> values.put(name, ExportXml.text(xml));
            }
        }
        return new Item(values, terms, meta, comments, line);
    }

    /** The plain elements within an element, up to its end. */
    private static Map<String, String> values(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            values.put(name(xml), ExportXml.text(xml));
        }
        return values;
    }

    /** The name of an element as exports write it, whatever prefix this one has for the name space. */
    private static String name(XMLStreamReader xml) {
        String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String prefix = xml.getPrefix() == null ? "" : xml.getPrefix();
        String known =
                space.contains("/excerpt/") ? "excerpt" : space.endsWith("/modules/content/") ? "content" : prefix;
        return known.isEmpty() ? xml.getLocalName() : known + ":" + xml.getLocalName();
    }
}
