package dev.backfile.image;

import java.io.ByteArrayOutputStream;

/**
 * The segments of a JPEG: those that its pixels need, and those that its copies inherit, which are its colour profile and
 * IPTC's metadata.
 *
 * @param bare the file with no more than its pixels need
 * @param inherited what its copies inherit, as segments
 * @param components how many colours a pixel is mixed of; 0 when there are no pixels
 */
record JpegFile(byte[] bare, byte[] inherited, int components) {

    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final int LARGEST_INHERITANCE = 4 * 1024 * 1024;
    private static final int LARGEST_METADATA = 8 * 1024;

    /** Takes a file apart. */
    static JpegFile of(byte[] file) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        ByteArrayOutputStream photoshop = new ByteArrayOutputStream();
        bare.write(file, 0, 2);
        int offset = 2;
        int components = 0;
        while (offset + 4 <= file.length && (file[offset] & 0xff) == 0xff) {
            int marker = file[offset + 1] & 0xff;
            if (marker == 0xff) {
                offset++;
                continue;
            }
            int end = offset + 2 + length(file, offset + 2);
            if (marker == 0xda || end > file.length) {
                break;
            }
            if (marker == 0xe2 && has(file, offset + 4, PROFILE)) {
                profile.write(file, offset, end - offset);
            } else if (marker == 0xed && has(file, offset + 4, PHOTOSHOP)) {
                int begin = offset + 4 + PHOTOSHOP.length();
                photoshop.write(file, begin, Math.max(0, end - begin));
            } else if (!isMetadata(marker)) {
                bare.write(file, offset, end - offset);
            }
            if (JpegHeader.isFrame(marker) && end - offset > 9) {
                components = file[offset + 9] & 0xff;
            }
            offset = end;
        }
        bare.write(file, offset, file.length - offset);
        byte[] colours = profile.size() <= LARGEST_INHERITANCE ? profile.toByteArray() : new byte[0];
        return new JpegFile(bare.toByteArray(), joined(colours, metadata(photoshop.toByteArray())), components);
    }

    /** A JPEG with what it inherits, behind the segment that says that it is one. */
    byte[] bequeath(byte[] heir) {
        int place = 2;
        if (heir.length > 6 && (heir[3] & 0xff) == 0xe0) {
            place = 4 + length(heir, 4);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(heir.length + inherited.length);
        bytes.write(heir, 0, place);
        bytes.writeBytes(inherited);
        bytes.write(heir, place, heir.length - place);
        return bytes.toByteArray();
    }

    /** Whether a segment is an application's or a comment, but none that says how colours are mixed. */
    private static boolean isMetadata(int marker) {
        return marker > 0xe0 && marker <= 0xef && marker != 0xee || marker == 0xfe;
    }

    /** IPTC's metadata as a segment, without the previews that stand beside them; nothing when there are none. */
    private static byte[] metadata(byte[] photoshop) {
        byte[] block = Credit.resource(photoshop);
        if (block.length == 0 || block.length > LARGEST_METADATA) {
            return new byte[0];
        }
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        int resource = 12 + block.length + block.length % 2;
        int length = 2 + PHOTOSHOP.length() + resource;
        write(segment, 0xff, 0xed, length >> 8, length);
        PHOTOSHOP.chars().forEach(segment::write);
        write(segment, '8', 'B', 'I', 'M', 4, 4, 0, 0, 0, 0, block.length >> 8, block.length);
        segment.writeBytes(block);
        if (block.length % 2 != 0) {
            segment.write(0);
        }
        return segment.toByteArray();
    }

    private static void write(ByteArrayOutputStream to, int... octets) {
        for (int octet : octets) {
            to.write(octet);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }

    private static int length(byte[] bytes, int offset) {
        return (bytes[offset] & 0xff) << 8 | bytes[offset + 1] & 0xff;
    }

    private static boolean has(byte[] bytes, int offset, String characters) {
        if (offset + characters.length() > bytes.length) {
            return false;
        }
        for (int index = 0; index < characters.length(); index++) {
            if (bytes[offset + index] != characters.charAt(index)) {
                return false;
            }
        }
        return true;
    }
}
