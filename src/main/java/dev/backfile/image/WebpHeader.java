package dev.backfile.image;

import java.io.IOException;

/** The three kinds of WebP: lossy, lossless, and extended. */
final class WebpHeader {

    private WebpHeader() {}

    static ImageHeader read(FileWindow bytes) throws IOException, BadImageException {
        if (bytes.has(12, "VP8X")) {
            return ImageHeader.of(ImageFormat.WEBP, 1 + triple(bytes, 24), 1 + triple(bytes, 27));
        } else if (bytes.has(12, "VP8L") && bytes.octet(20) == 0x2f) {
            int low = bytes.littleWord(21);
            int high = bytes.littleWord(23);
            return ImageHeader.of(ImageFormat.WEBP, 1 + (low & 0x3fff), 1 + (low >> 14 | (high & 0xfff) << 2));
        } else if (bytes.has(12, "VP8 ") && bytes.has(23, "\u009d\u0001\u002a")) {
            return ImageHeader.of(ImageFormat.WEBP, bytes.littleWord(26) & 0x3fff, bytes.littleWord(28) & 0x3fff);
        }
        throw new BadImageException("begins as WebP, and goes on as something else");
    }

    private static int triple(FileWindow bytes, long offset) throws IOException, BadImageException {
        return bytes.littleWord(offset) | bytes.octet(offset + 2) << 16;
    }
}
