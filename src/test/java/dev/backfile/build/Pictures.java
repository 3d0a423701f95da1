package dev.backfile.build;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small images for tests. */
public final class Pictures {

    private Pictures() {}

    /** A JPEG. */
    public static byte[] jpeg(int width, int height) {
        return encoded(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A PNG with transparent parts. */
    public static byte[] png(int width, int height) {
        return encoded(picture(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** An image in a format of ImageIO's. */
    public static byte[] encoded(BufferedImage picture, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A picture: a light sky at the top, dark ground below, and a red square at the top left. */
    public static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(
                new GradientPaint(0, 0, new Color(200, 220, 255), width / 3f, height, new Color(40, 60, 20, 200)));
        brush.fillRect(0, 0, width, height);
        for (int line = 0; line < height; line += 3) {
            brush.setPaint(new Color(line * 31 & 255, line * 17 & 255, line * 7 & 255));
            brush.drawLine(0, line, width * (line % 7) / 7, line / 2);
        }
        brush.setPaint(Color.RED);
        brush.fillRect(0, 0, width / 4, height / 4);
        brush.dispose();
        return picture;
    }

    /** A JPEG with a further segment behind its first mark. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(0xff);
        bytes.write(marker);
        bytes.write(content.length + 2 >> 8);
        bytes.write(content.length + 2);
        bytes.writeBytes(content);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A JPEG that its camera says must be turned. */
    public static byte[] turned(byte[] jpeg, int orientation) {
        String tag = "\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0";
        return withSegment(jpeg, 0xe1, latin("Exif\0\0MM\0*\0\0\0\b\0\1" + tag + "\0\0\0\0"));
    }

    /** A JPEG whose IPTC metadata name its maker and its supplier. */
    public static byte[] credited(byte[] jpeg, String maker, String supplier) {
        String data = iptc(80, maker) + iptc(110, supplier);
        String resource = "8BIM\4\4\0\0\0\0" + (char) (data.length() >> 8) + (char) (data.length() & 255) + data;
        return withSegment(jpeg, 0xed, latin("Photoshop 3.0\0" + resource));
    }

    private static String iptc(int tag, String value) {
        String octets = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return "\34\2" + (char) tag + "\0" + (char) octets.length() + octets;
    }

    /** Characters as bytes. */
    public static byte[] latin(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
