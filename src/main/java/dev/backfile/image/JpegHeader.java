package dev.backfile.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The segments of a JPEG before its pixels. */
final class JpegHeader {

    private static final int MOST_SEGMENTS = 5000;
    private static final int MOST_METADATA = 1 << 20;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";

    private final FileWindow bytes;
    private final ByteArrayOutputStream photoshop = new ByteArrayOutputStream();
    private byte[] exif = {};
    private byte[] xmp = {};

    private JpegHeader(FileWindow bytes) {
        this.bytes = bytes;
    }

    static ImageHeader read(FileWindow bytes) throws IOException, BadImageException {
        return new JpegHeader(bytes).read();
    }

    private ImageHeader read() throws IOException, BadImageException {
        long offset = 2;
        for (int count = 0; count < MOST_SEGMENTS; count++) {
            if (bytes.octet(offset) != 0xff) {
                throw new BadImageException("is damaged: a segment of its header does not end where it should");
            }
            int marker = bytes.octet(offset + 1);
            if (marker == 0xff) {
                offset++;
                continue;
            } else if (marker == 0xd9 || marker == 0xda) {
                throw new BadImageException("is damaged: its header has neither width nor height");
            }
            int length = bytes.word(offset + 2);
            if (isFrame(marker)) {
                return header(bytes.word(offset + 7), bytes.word(offset + 5));
            }
            keep(marker, offset + 4, length - 2);
            offset += 2L + length;
        }
        throw new BadImageException("has a header without end");
    }

    /** Whether a segment is a frame, which names width and height. */
    static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void keep(int marker, long offset, int length) throws IOException, BadImageException {
        if (marker == 0xe1 && exif.length == 0 && bytes.has(offset, EXIF)) {
            exif = content(offset, length, EXIF);
        } else if (marker == 0xe1 && xmp.length == 0 && bytes.has(offset, XMP)) {
            xmp = content(offset, length, XMP);
        } else if (marker == 0xed && photoshop.size() < MOST_METADATA && bytes.has(offset, PHOTOSHOP)) {
            photoshop.writeBytes(content(offset, length, PHOTOSHOP));
        }
    }

    private byte[] content(long offset, int length, String name) throws IOException {
        return bytes.read(offset + name.length(), Math.max(0, length - name.length()));
    }

    private ImageHeader header(int width, int height) {
        Turn turn = exif.length == 0 ? Turn.NONE : Exif.turn(exif);
        return new ImageHeader(
                ImageFormat.JPEG,
                turn.isSideways() ? height : width,
                turn.isSideways() ? width : height,
                turn,
                false,
                photoshop.size() == 0 && xmp.length == 0 ? "" : Credit.of(photoshop.toByteArray(), xmp));
    }
}
