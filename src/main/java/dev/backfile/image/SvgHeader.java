package dev.backfile.image;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first element of an SVG. One that names no size of its own fills the width that it is given; its proportions are
 * those of its view box, and its size is written so large that it goes on filling what it is given.
 */
final class SvgHeader {

    private static final int LARGEST_PROLOGUE = 256 * 1024;
    private static final int WIDE = 1600;
    private static final int LARGEST = 100_000;
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d*)?|\\.\\d+)(px|pt|pc|mm|cm|in)?\\s*");
    private static final Map<String, Double> PIXELS =
            Map.of("px", 1.0, "pt", 4 / 3.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);
    private static final ImageHeader WITHOUT_SIZE = ImageHeader.of(ImageFormat.SVG, 0, 0);

    private SvgHeader() {}

    static ImageHeader read(FileWindow bytes) throws IOException, BadImageException {
        String prologue = text(bytes.read(0, LARGEST_PROLOGUE));
        if (!prologue.contains("<svg") && !prologue.contains(":svg")) {
            throw new BadImageException("is no image that browsers show");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(prologue));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return header(reader);
                }
            }
            return WITHOUT_SIZE;
        } catch (XMLStreamException damaged) {
            return WITHOUT_SIZE;
        }
    }

    /** The beginning of a file as text; of its tags every encoding but UTF-16 makes the same. */
    private static String text(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) >= 0xfe && (bytes[1] & 0xff) >= 0xfe;
        String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static ImageHeader header(XMLStreamReader root) throws BadImageException {
        if (!root.getLocalName().equals("svg")) {
            throw new BadImageException("is no image that browsers show");
        }
        Optional<Double> width = length(root.getAttributeValue(null, "width"));
        Optional<Double> height = length(root.getAttributeValue(null, "height"));
        double[] box = box(root.getAttributeValue(null, "viewBox"));
        if (width.isPresent() && height.isPresent()) {
            return of(width.get(), height.get());
        } else if (box.length == 0) {
            return WITHOUT_SIZE;
        } else if (width.isPresent()) {
            return of(width.get(), width.get() * box[1] / box[0]);
        } else if (height.isPresent()) {
            return of(height.get() * box[0] / box[1], height.get());
        }
        double scale = Math.max(1, WIDE / box[0]);
        return of(box[0] * scale, box[1] * scale);
    }

    private static ImageHeader of(double width, double height) {
        boolean measured = width >= 0.5 && height >= 0.5 && width <= LARGEST && height <= LARGEST;
        return measured
                ? ImageHeader.of(ImageFormat.SVG, (int) Math.round(width), (int) Math.round(height))
                : WITHOUT_SIZE;
    }

    private static Optional<Double> length(@Nullable String written) {
        Matcher length = LENGTH.matcher(written == null ? "" : written);
        if (!length.matches()) {
            return Optional.empty();
        }
        double unit = length.group(2) == null ? 1 : PIXELS.get(length.group(2));
        return Optional.of(Double.parseDouble(length.group(1)) * unit);
    }

    /** Width and height of the view box; nothing where there is none. */
    private static double[] box(@Nullable String written) {
        String[] numbers = written == null ? new String[0] : written.strip().split("[\\s,]+");
        if (numbers.length != 4) {
            return new double[0];
        }
        try {
            double width = Double.parseDouble(numbers[2]);
            double height = Double.parseDouble(numbers[3]);
            return width > 0 && height > 0 ? new double[] {width, height} : new double[0];
        } catch (NumberFormatException none) {
            return new double[0];
        }
    }
}
