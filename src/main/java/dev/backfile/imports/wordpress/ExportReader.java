package dev.backfile.imports.wordpress;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an export item by item, so that memory holds one at a time. No entity is resolved and nothing else is read. */
final class ExportReader {

    private static final int LONGEST_VALUE = 16 << 20;

    /** What is done with the items of an export. */
    interface Visitor {

        /** A plain element of the export itself, such as {@code title}. */
        default void channel(String name, String value) {}

        /** An author, by the plain elements. */
        default void author(Map<String, String> author) {}

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
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try (InputStream input = new Cleaned(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            XMLStreamReader xml = factory.createXMLStreamReader(input);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String name = name(xml);
                    if (name.equals("item")) {
                        visitor.item(item(xml));
                    } else if (name.equals("wp:author")) {
                        visitor.author(values(xml));
                    } else if (!name.equals("rss") && !name.equals("channel")) {
                        visitor.channel(name, text(xml));
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
                    String domain = attribute(xml, "domain");
                    String nicename = attribute(xml, "nicename");
                    terms.add(new Item.Term(domain, nicename, text(xml).strip()));
                }
                case "wp:postmeta" -> {
                    Map<String, String> field = values(xml);
                    meta.put(field.getOrDefault("wp:meta_key", "").strip(), field.getOrDefault("wp:meta_value", ""));
                }
                case "wp:comment" -> comments.add(values(xml));
                default -> values.put(name, text(xml));
            }
        }
        return new Item(values, terms, meta, comments, line);
    }

    /** The plain elements within an element, up to its end. */
    private static Map<String, String> values(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            values.put(name(xml), text(xml));
        }
        return values;
    }

    /** The text of an element, up to its end, and of what stands in it; what is longer than any article is cut. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < LONGEST_VALUE) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return text.toString();
    }

    /** The name of an element as exports write it, whatever prefix this one has for the name space. */
    private static String name(XMLStreamReader xml) {
        String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String prefix = xml.getPrefix() == null ? "" : xml.getPrefix();
        String known =
                space.contains("/excerpt/") ? "excerpt" : space.endsWith("/modules/content/") ? "content" : prefix;
        return known.isEmpty() ? xml.getLocalName() : known + ":" + xml.getLocalName();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Bytes without control characters, which exports have and XML has not. */
    private static final class Cleaned extends FilterInputStream {

        Cleaned(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            return cleaned(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            for (int at = offset; at < offset + count; at++) {
                bytes[at] = (byte) cleaned(bytes[at]);
            }
            return count;
        }

        private static int cleaned(int value) {
            return value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r' ? ' ' : value;
        }
    }
}
