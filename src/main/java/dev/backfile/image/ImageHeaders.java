package dev.backfile.image;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the headers of image files, of whatever quality they are. */
public final class ImageHeaders {

    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    private ImageHeaders() {}

    /**
     * Reads the header of an image file.
     *
     * @throws BadImageException if it is no image, or its header is damaged
     */
    public static ImageHeader read(Path file) throws IOException, BadImageException {
        try (FileWindow bytes = FileWindow.open(file)) {
            ImageHeader header = read(bytes);
            if (header.format() != ImageFormat.SVG && !header.hasSize()) {
                throw new BadImageException("has neither width nor height");
            }
            return header;
        }
    }

    private static ImageHeader read(FileWindow bytes) throws IOException, BadImageException {
        if (bytes.size() == 0) {
            throw new BadImageException("is empty");
        } else if (bytes.has(0, "\u00ff\u00d8\u00ff")) {
            return JpegHeader.read(bytes);
        } else if (bytes.has(0, PNG)) {
            return PngHeader.read(bytes);
        } else if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
            return ImageHeader.of(ImageFormat.GIF, bytes.littleWord(6), bytes.littleWord(8));
        } else if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return WebpHeader.read(bytes);
        } else if (bytes.has(4, "ftyp")) {
            return AvifHeader.read(bytes);
        }
        return SvgHeader.read(bytes);
    }
}
