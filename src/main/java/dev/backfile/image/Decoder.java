package dev.backfile.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Files to pixels. The readers are named, not looked up by format, so that no other that happens to be on the class path
 * makes other pixels. Java's own reads PNG and JPEG; JPEG for print, whose colours are mixed of four, is read by TwelveMonkeys'.
 */
final class Decoder {

    private static final String JAVAS = "com.sun.imageio.plugins.";

    private Decoder() {}

    /** The pixels of a PNG, of which only every so-manieth is taken in both directions. */
    static BufferedImage png(Path file, int step) throws IOException, BadImageException {
        try (ImageInputStream input = new FileImageInputStream(file.toFile())) {
            return read(own("png.PNGImageReaderSpi"), input, step);
        }
    }

    /** The pixels of a JPEG, likewise. */
    static BufferedImage jpeg(byte[] whole, JpegFile file, int step) throws IOException, BadImageException {
        boolean print = file.components() == 4;
        ImageReaderSpi javas = own("jpeg.JPEGImageReaderSpi");
        try (ImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(print ? whole : file.bare()))) {
            return read(print ? ofPrint(javas) : javas, input, step);
        }
    }

    private static BufferedImage read(ImageReaderSpi kind, ImageInputStream input, int step)
            throws IOException, BadImageException {
        AtomicBoolean cut = new AtomicBoolean();
        ImageReader reader = kind.createReaderInstance();
        try {
            reader.addIIOReadWarningListener(
                    (source, warning) -> cut.compareAndSet(false, warning.contains("remature end")));
            reader.setInput(input, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage pixels = reader.read(0, parameters);
            if (cut.get()) {
                throw new BadImageException("breaks off");
            }
            return pixels;
        } finally {
            reader.dispose();
        }
    }

    private static ImageReaderSpi own(String name) {
        Iterator<ImageReaderSpi> kinds =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (kinds.hasNext()) {
            ImageReaderSpi kind = kinds.next();
            if (kind.getClass().getName().equals(JAVAS + name)) {
                return kind;
            }
        }
        throw new LinkageError("This Java has no " + JAVAS + name);
    }

    /** In a register of its own, where it finds Java's, on which it builds. */
    private static ImageReaderSpi ofPrint(ImageReaderSpi javas) {
        ServiceRegistry register =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        register.registerServiceProvider(javas, ImageReaderSpi.class);
        ImageReaderSpi kind = new JPEGImageReaderSpi();
        register.registerServiceProvider(kind, ImageReaderSpi.class);
        return kind;
    }
}
