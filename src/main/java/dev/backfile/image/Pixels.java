package dev.backfile.image;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import net.coobird.thumbnailator.resizers.ProgressiveBilinearResizer;

/**
 * Pixels of one of three kinds: grey, coloured, and coloured with transparency; 8 bits for each colour. The numbers stay
 * as they are in the file: what colours they mean is said by the profile that goes with them.
 */
final class Pixels {

    private Pixels() {}

    /** The same pixels as one of the three kinds. */
    static BufferedImage plain(BufferedImage pixels) {
        return switch (pixels.getType()) {
            case BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_GRAY -> pixels;
            default -> pixels.getColorModel() instanceof IndexColorModel ? drawn(pixels) : counted(pixels);
        };
    }

    private static BufferedImage drawn(BufferedImage pixels) {
        boolean clear = pixels.getColorModel().hasAlpha();
        return draw(
                pixels,
                pixels.getWidth(),
                pixels.getHeight(),
                clear ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR,
                new AffineTransform());
    }

    /** Takes over number by number, since drawing would take grey numbers for light and not for colour. */
    private static BufferedImage counted(BufferedImage pixels) {
        Raster raster = pixels.getRaster();
        int bands = raster.getNumBands();
        int type = bands == 1
                ? BufferedImage.TYPE_BYTE_GRAY
                : bands == 3 ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR;
        BufferedImage plain = new BufferedImage(pixels.getWidth(), pixels.getHeight(), type);
        WritableRaster target = plain.getRaster();
        int targets = target.getNumBands();
        int[] from = new int[bands * pixels.getWidth()];
        int[] to = new int[targets * pixels.getWidth()];
        for (int line = 0; line < pixels.getHeight(); line++) {
            raster.getPixels(0, line, pixels.getWidth(), 1, from);
            for (int pixel = 0; pixel < pixels.getWidth(); pixel++) {
                for (int band = 0; band < targets; band++) {
                    int source = bands == 2 ? Math.max(0, band - 2) : band;
                    to[pixel * targets + band] = eightBits(
                            from[pixel * bands + source], pixels.getColorModel().getComponentSize(source));
                }
            }
            target.setPixels(0, line, pixels.getWidth(), 1, to);
        }
        return plain;
    }

    private static int eightBits(int number, int bits) {
        return bits >= 8 ? number >>> bits - 8 : number * 255 / ((1 << bits) - 1);
    }

    /** Fewer pixels. */
    static BufferedImage scaled(BufferedImage pixels, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, pixels.getType());
        new ProgressiveBilinearResizer().resize(pixels, scaled);
        return scaled;
    }

    /** The same pixels, turned. */
    static BufferedImage turned(BufferedImage pixels, Turn turn) {
        if (turn == Turn.NONE) {
            return pixels;
        }
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        AffineTransform move = switch (turn) {
            case NONE -> new AffineTransform();
            case MIRROR -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIP -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TRANSPOSE -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TRANSVERSE -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        return turn.isSideways()
                ? draw(pixels, height, width, pixels.getType(), move)
                : draw(pixels, width, height, pixels.getType(), move);
    }

    private static BufferedImage draw(BufferedImage pixels, int width, int height, int type, AffineTransform move) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D brush = drawn.createGraphics();
        brush.setComposite(AlphaComposite.Src);
        brush.drawImage(pixels, move, null);
        brush.dispose();
        return drawn;
    }
}
