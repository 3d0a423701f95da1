package dev.backfile.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes smaller copies of photographs and drawings: turned as they are to be shown, with their colour profile and IPTC's
 * metadata, never larger than the file itself in either sense. Immutable; safe for use by many threads, though each needs
 * the memory that {@link #megapixels} tells.
 */
public final class Resizer {

    /** Raised whenever the same file would become other bytes. */
    public static final int EDITION = 1;

    private static final long MOST_PIXELS = 300_000_000;
    private static final long MOST_PIXELS_IN_MEMORY = 25_000_000;
    private static final long LARGEST_FILE = 256L << 20;

    private final int quality;

    /**
     * @param quality how good JPEGs are, from 1 to 100
     */
    public Resizer(int quality) {
        this.quality = quality;
    }

    /** Whether copies can be made of images of a format. */
    public static boolean takes(ImageHeader header) {
        boolean format = header.format() == ImageFormat.JPEG || header.format() == ImageFormat.PNG;
        return format && !header.animated() && header.hasSize();
    }

    /** How many millions of pixels lie in memory at once while copies of an image are made. */
    public static int megapixels(ImageHeader header) {
        long step = step(header);
        return (int) (pixels(header) / (step * step * 1_000_000)) + 1;
    }

    /**
     * Makes the copies of an image.
     *
     * @param widths how many pixels wide they are, less than the image itself
     * @return the bytes of each, in the order of the widths; empty where the copy would not be smaller than the file, or than
     *     what fits into memory
     * @throws BadImageException if the pixels cannot be read
     */
    public List<byte[]> resize(Path file, ImageHeader header, List<Integer> widths)
            throws IOException, BadImageException {
        long length = Files.size(file);
        if (pixels(header) > MOST_PIXELS || length > LARGEST_FILE) {
            throw new BadImageException("is too large: " + header.width() + " by " + header.height() + " pixels");
        }
        try {
            return header.format() == ImageFormat.JPEG ? jpegs(file, header, widths) : pngs(file, header, widths);
        } catch (IOException | RuntimeException damage) {
            throw unreadable(damage);
        } catch (OutOfMemoryError memory) {
            throw new BadImageException("is too large for the memory that Java may use");
        } catch (LinkageError missing) {
            throw new BadImageException("is of a format that this Java cannot write");
        }
    }

    /** Whatever the libraries make of bytes that are no image, it is the file's fault. */
    private static BadImageException unreadable(Exception damage) {
        String what = damage.getMessage() == null ? damage.getClass().getSimpleName() : damage.getMessage();
        String line = what.lines().findFirst().orElse("").strip();
        return new BadImageException("cannot be decoded (" + line + ")");
    }

    private List<byte[]> jpegs(Path path, ImageHeader header, List<Integer> widths)
            throws IOException, BadImageException {
        byte[] whole = Files.readAllBytes(path);
        JpegFile file = JpegFile.of(whole);
        BufferedImage pixels = Pixels.plain(Decoder.jpeg(whole, file, step(header)));
        boolean print = file.components() == 4;
        return copies(pixels, header, widths, whole.length, copy -> {
            byte[] bytes = Encoder.jpeg(copy, quality);
            return print ? bytes : file.bequeath(bytes);
        });
    }

    private List<byte[]> pngs(Path path, ImageHeader header, List<Integer> widths)
            throws IOException, BadImageException {
        byte[] colours = PngChunks.ofColours(path);
        BufferedImage pixels = Pixels.plain(Decoder.png(path, step(header)));
        return copies(pixels, header, widths, Files.size(path), copy -> PngChunks.insert(Encoder.png(copy), colours));
    }

    private interface Writer {
        byte[] write(BufferedImage pixels) throws IOException;
    }

    /** The copies, each made of the next larger one, which is quicker and no worse. */
    private static List<byte[]> copies(
            BufferedImage whole, ImageHeader header, List<Integer> widths, long length, Writer writer)
            throws IOException {
        List<Integer> falling =
                widths.stream().sorted(Comparator.reverseOrder()).toList();
        List<byte[]> copies = new ArrayList<>();
        BufferedImage pixels = whole;
        for (int width : falling) {
            int height = (int) Math.max(1, Math.round((double) header.height() * width / header.width()));
            boolean sideways = header.turn().isSideways();
            if (width > (sideways ? whole.getHeight() : whole.getWidth())) {
                copies.add(0, new byte[0]);
                continue;
            }
            pixels = Pixels.scaled(pixels, sideways ? height : width, sideways ? width : height);
            byte[] bytes = writer.write(Pixels.turned(pixels, header.turn()));
            copies.add(0, bytes.length < length ? bytes : new byte[0]);
        }
        return copies;
    }

    private static long pixels(ImageHeader header) {
        return (long) header.width() * header.height();
    }

    /** How many pixels are passed over in each direction, so that no more than fit are kept. */
    private static int step(ImageHeader header) {
        int step = 1;
        while (pixels(header) / ((long) step * step) > MOST_PIXELS_IN_MEMORY) {
            step++;
        }
        return step;
    }
}
