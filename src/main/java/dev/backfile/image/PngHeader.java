package dev.backfile.image;

import java.io.IOException;

/** The chunks of a PNG before its pixels. */
final class PngHeader {

    private static final int MOST_CHUNKS = 1000;
    private static final int LARGEST_EXIF = 64 * 1024;

    private PngHeader() {}

    static ImageHeader read(FileWindow bytes) throws IOException, BadImageException {
        if (!bytes.has(12, "IHDR")) {
            throw new BadImageException("begins as PNG, and goes on as something else");
        }
        int width = size(bytes.number(16));
        int height = size(bytes.number(20));
        Turn turn = Turn.NONE;
        boolean animated = false;
        long chunk = 8;
        for (int count = 0;
                count < MOST_CHUNKS && chunk + 8 <= bytes.size() && !bytes.has(chunk + 4, "IDAT");
                count++) {
            long length = bytes.number(chunk);
            animated |= bytes.has(chunk + 4, "acTL");
            if (bytes.has(chunk + 4, "eXIf")) {
                turn = Exif.turn(bytes.read(chunk + 8, (int) Math.min(length, LARGEST_EXIF)));
            }
            chunk += 12 + length;
        }
        return new ImageHeader(
                ImageFormat.PNG,
                turn.isSideways() ? height : width,
                turn.isSideways() ? width : height,
                turn,
                animated,
                "");
    }

    private static int size(long number) throws BadImageException {
        if (number > Integer.MAX_VALUE) {
            throw new BadImageException("has a width or height that no image has");
        }
        return (int) number;
    }
}
