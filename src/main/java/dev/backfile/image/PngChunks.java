package dev.backfile.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** The chunks of a PNG that say how its colours are meant; its copies inherit them. */
final class PngChunks {

    private static final int HEADER = 8 + 25;
    private static final int MOST_CHUNKS = 1000;
    private static final int LARGEST = 4 * 1024 * 1024;

    private PngChunks() {}

    /** The chunks of a file, as they stand there. */
    static byte[] ofColours(Path file) throws IOException, BadImageException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        try (FileWindow bytes = FileWindow.open(file)) {
            long chunk = 8;
            for (int count = 0; count < MOST_CHUNKS && chunk + 8 <= bytes.size(); count++) {
                long length = bytes.number(chunk);
                boolean end = bytes.has(chunk + 4, "IDAT") || bytes.has(chunk + 4, "PLTE");
                if (end || chunk + 12 + length > bytes.size()) {
                    break;
                }
                if (isOfColours(bytes, chunk + 4) && chunks.size() + length < LARGEST) {
                    chunks.writeBytes(bytes.read(chunk, (int) (12 + length)));
                }
                chunk += 12 + length;
            }
        }
        return chunks.toByteArray();
    }

    private static boolean isOfColours(FileWindow bytes, long name) throws IOException, BadImageException {
        return bytes.has(name, "iCCP") || bytes.has(name, "sRGB") || bytes.has(name, "gAMA") || bytes.has(name, "cHRM");
    }

    /** A PNG with these chunks behind its header. */
    static byte[] insert(byte[] png, byte[] chunks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(png.length + chunks.length);
        bytes.write(png, 0, HEADER);
        bytes.writeBytes(chunks);
        bytes.write(png, HEADER, png.length - HEADER);
        return bytes.toByteArray();
    }
}
