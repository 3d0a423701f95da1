package dev.backfile.image;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who made a photograph and who supplied it, as IPTC's metadata say it: first their old form, then XMP. */
final class Credit {

    private static final int LONGEST = 200;
    private static final int IPTC_RESOURCE = 0x0404;

    private Credit() {}

    /**
     * The credit.
     *
     * @param photoshop Photoshop's image resources, of which one holds IPTC's old form
     * @param xmp the XMP packet
     */
    static String of(byte[] photoshop, byte[] xmp) {
        String credit = joined(iptc(photoshop));
        return credit.isEmpty() && xmp.length > 0 ? joined(xmp(xmp)) : credit;
    }

    private static List<String> iptc(byte[] photoshop) {
        byte[] block = resource(photoshop);
        Metadata metadata = new Metadata();
        new IptcReader().extract(new SequentialByteArrayReader(block), metadata, block.length);
        IptcDirectory directory = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        if (directory == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int tag : new int[] {IptcDirectory.TAG_BY_LINE, IptcDirectory.TAG_CREDIT}) {
            String @Nullable [] values = directory.getStringArray(tag);
            String value = directory.getString(tag);
            names.addAll(values != null ? Arrays.asList(values) : value != null ? List.of(value) : List.of());
        }
        return names;
    }

    /** The one of Photoshop's resources with IPTC's metadata; empty when there is none. Each has a signature, a number, a name, a length, and its content. */
    static byte[] resource(byte[] bytes) {
        int offset = 0;
        while (offset + 12 <= bytes.length && bytes[offset] == '8' && bytes[offset + 1] == 'B') {
            int number = word(bytes, offset + 4);
            int name = 1 + (bytes[offset + 6] & 0xff);
            int begin = offset + 6 + name + name % 2 + 4;
            if (begin > bytes.length) {
                break;
            }
            long length = (long) word(bytes, begin - 4) << 16 | word(bytes, begin - 2);
            long end = begin + length;
            if (end > bytes.length) {
                break;
            } else if (number == IPTC_RESOURCE) {
                return Arrays.copyOfRange(bytes, begin, (int) end);
            }
            offset = (int) (end + end % 2);
        }
        return new byte[0];
    }

    private static int word(byte[] bytes, int offset) {
        return (bytes[offset] & 0xff) << 8 | bytes[offset + 1] & 0xff;
    }

    /** What XMP says; nothing where it declares entities, which no camera does. */
    private static List<String> xmp(byte[] packet) {
        if (new String(packet, StandardCharsets.ISO_8859_1).contains("<!")) {
            return List.of();
        }
        try {
            XMPMeta meta = XMPMetaFactory.parseFromBuffer(packet);
            List<String> names = new ArrayList<>();
            int makers = Math.min(meta.countArrayItems(XMPConst.NS_DC, "creator"), 10);
            for (int index = 1; index <= makers; index++) {
                add(meta.getArrayItem(XMPConst.NS_DC, "creator", index), names);
            }
            add(meta.getProperty(XMPConst.NS_PHOTOSHOP, "Credit"), names);
            return names;
        } catch (XMPException damaged) {
            return List.of();
        }
    }

    private static void add(@Nullable XMPProperty property, List<String> names) {
        if (property != null && property.getValue() != null) {
            names.add(property.getValue());
        }
    }

    private static String joined(List<String> names) {
        String all = names.stream()
                .map(Credit::onOneLine)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST).strip() + "…";
    }

    /** A text without control characters and what is not text in its encoding. */
    private static String onOneLine(String text) {
        String visible = text.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .filter(character -> character != 0xfffd && Character.getType(character) != Character.FORMAT)
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Stream.of(visible.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
