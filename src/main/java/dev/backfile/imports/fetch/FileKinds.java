package dev.backfile.imports.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells by its first bytes whether a file is what its name says; what a host says of its type is often wrong. Stateless. */
final class FileKinds {

    private static final int START = 1_024;

    private FileKinds() {}

    /**
     * Whether a file may be what an address names: a picture where that ends as one, else anything but a page.
     *
     * @throws IOException if it cannot be read
     */
    static boolean fits(Path file, String path) throws IOException {
        byte[] first;
        try (InputStream input = Files.newInputStream(file)) {
            first = input.readNBytes(START);
        }
        String text = new String(first, StandardCharsets.ISO_8859_1);
        String name = path.toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(?:jpe?g|jpe|png|gif|webp|avif|heic|bmp|tiff?)")) {
            return isPicture(text);
        }
        if (name.endsWith(".svg")) {
            return text.contains("<svg");
        }
        String start =
                text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return first.length > 0
                && !start.startsWith("<!doctype html")
                && !start.startsWith("<html")
                && !start.startsWith("<head");
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("\u0089PNG\r\n\u001a\n")
                || start.startsWith("GIF8")
                || start.startsWith("RIFF") && start.startsWith("WEBP", 8)
                || start.startsWith("ftyp", 4)
                || start.startsWith("BM")
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*");
    }
}
