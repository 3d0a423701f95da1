package dev.backfile.imports.blogger;

import dev.backfile.imports.export.ExportXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a feed entry by entry, so that memory holds one at a time. Stateless. */
final class FeedReader {

    private static final String KIND = "http://schemas.google.com/blogger/2008/kind#";

    /** What is done with the entries of a feed. */
    interface Visitor {

        /** A plain element of the feed itself, or where a link of it leads, as {@code link/alternate}. */
        default void feed(String name, String value) {}

        /** A text that is longer than any article, by its line; the rest of it is left out. */
        default void cut(int line) {}

        /** An entry. */
        void entry(Entry entry) throws IOException;
    }

    private FeedReader() {}

    /**
     * Reads a feed from its beginning to its end.
     *
     * @throws XMLStreamException if it is no XML from some place on; what stands before was told
     */
    static void read(InputStream input, Visitor visitor) throws IOException, XMLStreamException {
        XMLStreamReader xml = ExportXml.read(input, visitor::cut);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("entry")) {
                    visitor.entry(entry(xml));
                } else if (name.equals("link")) {
                    visitor.feed("link/" + ExportXml.attribute(xml, "rel"), ExportXml.attribute(xml, "href"));
                } else if (!name.equals("feed")) {
                    visitor.feed(name, ExportXml.text(xml));
                }
            }
        }
        xml.close();
    }

    private static Entry entry(XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        Map<String, String> values = new HashMap<>();
        Map<String, String> links = new HashMap<>();
        List<String> labels = new ArrayList<>();
        String kind = "";
        String parent = "";
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = xml.getLocalName();
            switch (name) {
                case "category" -> {
                    String term = ExportXml.attribute(xml, "term");
                    if (term.startsWith(KIND)) {
                        kind = term.substring(KIND.length());
                    } else {
                        labels.add(term);
                    }
                    ExportXml.text(xml);
                }
                case "link" -> {
                    links.putIfAbsent(ExportXml.attribute(xml, "rel"), ExportXml.attribute(xml, "href"));
                    ExportXml.text(xml);
                }
                case "in-reply-to" -> {
                    parent = ExportXml.attribute(xml, "ref");
                    ExportXml.text(xml);
                }
                case "author", "control" -> within(xml, name, values);
                case "parent" -> parent = ExportXml.text(xml);
                default -> values.putIfAbsent(name, ExportXml.text(xml));
            }
        }
        return new Entry(values, labels, kind, links, parent, line);
    }

    private static void within(XMLStreamReader xml, String outer, Map<String, String> values)
            throws XMLStreamException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            values.putIfAbsent(outer + "/" + xml.getLocalName(), ExportXml.text(xml));
        }
    }
}
