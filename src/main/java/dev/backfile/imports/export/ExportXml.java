package dev.backfile.imports.export;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML of exports, read in one go: no entity is resolved and nothing else is read. Stateless. */
public final class ExportXml {

    private static final int LONGEST_VALUE = 16 << 20;

    private ExportXml() {}

    /**
     * Begins to read.
     *
     * @param cut what is told the line of each text that is longer than any article, and of which the rest is left out
     * @throws IOException if it cannot be read
     * @throws XMLStreamException if it is no XML
     */
    public static XMLStreamReader read(InputStream input, IntConsumer cut) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        PushbackInputStream start = new PushbackInputStream(new BufferedInputStream(input, 1 << 16), 4);
        byte[] first = start.readNBytes(4);
        start.unread(first);
        Optional<Charset> wide = wide(first);
        return new Reading(
                wide.isPresent()
                        ? factory.createXMLStreamReader(
                                new CleanedText(new BufferedReader(new InputStreamReader(start, wide.get()))))
                        : factory.createXMLStreamReader(new Cleaned(start)),
                cut);
    }

    /** The encoding of a text whose characters have two bytes each, by its first ones. */
    private static Optional<Charset> wide(byte[] first) {
        int one = first.length < 4 ? -1 : (first[0] & 0xff) << 8 | first[1] & 0xff;
        boolean marked = one == 0xFEFF || one == 0xFFFE;
        return marked
                ? Optional.of(StandardCharsets.UTF_16)
                : one == '<'
                        ? Optional.of(StandardCharsets.UTF_16BE)
                        : one == '<' << 8 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** A reader that tells of texts that were cut. */
    private static final class Reading extends StreamReaderDelegate {

        private final IntConsumer cut;

        Reading(XMLStreamReader xml, IntConsumer cut) {
            super(xml);
            this.cut = cut;
        }
    }

    /** Where an export is broken off or damaged, and what to do. */
    public static String fault(String name, XMLStreamException fault) {
        return name + ":" + fault.getLocation().getLineNumber() + ":"
                + fault.getLocation().getColumnNumber()
                + ": the export is broken off or damaged here; what stands before it came over. Export it anew, or mend this place.";
    }

    /** The text of an element, up to its end, and of what stands in it; what is longer than any article is cut, and told. */
    public static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        boolean cut = false;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = Math.min(LONGEST_VALUE - text.length(), xml.getTextLength());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), room);
                    if (room < xml.getTextLength() && !cut && xml instanceof Reading reading) {
                        cut = true;
                        reading.cut.accept(xml.getLocation().getLineNumber());
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

    /** Characters without those that control, which exports have and XML has not. */
    private static final class CleanedText extends FilterReader {

        CleanedText(Reader input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            return Cleaned.cleaned(super.read());
        }

        @Override
        public int read(char[] text, int offset, int length) throws IOException {
            int count = super.read(text, offset, length);
            for (int at = offset; at < offset + count; at++) {
                text[at] = (char) Cleaned.cleaned(text[at]);
            }
            return count;
        }
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
