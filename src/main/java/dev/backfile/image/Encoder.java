package dev.backfile.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels to files, with Java's own writers. */
final class Encoder {

    private static final float SMALLEST_PNG = 0;

    private Encoder() {}

    /** A JPEG that shows itself at once and then more finely. */
    static byte[] jpeg(BufferedImage pixels, int quality) throws IOException {
        ImageWriter writer = own("com.sun.imageio.plugins.jpeg.JPEGImageWriterSpi");
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, parameters, quality / 100f, pixels);
    }

    static byte[] png(BufferedImage pixels) throws IOException {
        ImageWriter writer = own("com.sun.imageio.plugins.png.PNGImageWriterSpi");
        return write(writer, writer.getDefaultWriteParam(), SMALLEST_PNG, pixels);
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam parameters, float quality, BufferedImage pixels)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(pixels, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter own(String name) throws IOException {
        Iterator<ImageWriterSpi> kinds =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, true);
        while (kinds.hasNext()) {
            ImageWriterSpi kind = kinds.next();
            if (kind.getClass().getName().equals(name)) {
                return kind.createWriterInstance();
            }
        }
        throw new LinkageError("This Java has no " + name);
    }
}
