package dev.backfile.imports.export;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of exports, read in one go: no entity is resolved and nothing else is read. Stateless. */
public final class ExportXml {

    private static final int LONGEST_VALUE = 16 << 20;

    private ExportXml() {}

    /**
     * Begins to read.
     *
     * @throws XMLStreamException if it is no XML
     */
    public static XMLStreamReader read(InputStream input) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(new Cleaned(new BufferedInputStream(input, 1 << 16)));
    }

    /** Where an export is broken off or damaged, and what to do. */
    public static String fault(String name, XMLStreamException fault) {
        return name + ":" + fault.getLocation().getLineNumber() + ":"
                + fault.getLocation().getColumnNumber()
                + ": the export is broken off or damaged here; what stands before it came over. Export it anew, or mend this place.";
    }

    /** The text of an element, up to its end, and of what stands in it; what is longer than any article is cut. */
    public static String text(XMLStreamReader xml) throws XMLStreamException {
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

    /** The value of an attribute; empty where there is none. */
    public static String attribute(XMLStreamReader xml, String name) {
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
