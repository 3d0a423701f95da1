package dev.backfile.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.build.Pictures;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Smaller copies of images. */
class ResizerTest {

    @TempDir
    private Path folder;

    @Test
    void copiesHaveTheirWidthsAndTheProportionsOfTheFile() throws Exception {
        List<byte[]> copies = resize(Pictures.jpeg(1200, 800), 300, 600);

        assertThat(copies).hasSize(2);
        assertThat(pixels(copies.get(0)))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(300, 200);
        assertThat(pixels(copies.get(1)))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(600, 400);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void copiesAreTurnedAsTheFileIsToBeShown(int orientation) throws Exception {
        BufferedImage shown = halves(400, 240, new Color(200, 30, 30), new Color(30, 30, 200));
        BufferedImage stored = Pixels.turned(shown, inverse(Turn.of(orientation)));
        byte[] file = Pictures.turned(Pictures.encoded(stored, "jpg"), orientation);

        BufferedImage copy = pixels(resize(file, 100).get(0));

        assertThat(copy.getWidth()).isEqualTo(100);
        assertThat(copy.getHeight()).isEqualTo(60);
        assertThat(new Color(copy.getRGB(10, 10)).getRed()).isGreaterThan(150);
        assertThat(new Color(copy.getRGB(90, 50)).getBlue()).isGreaterThan(150);
        assertThat(new Color(copy.getRGB(10, 50)).getGreen()).isGreaterThan(150);
    }

    @Test
    void transparencyStays() throws Exception {
        BufferedImage picture = Pictures.picture(400, 200, BufferedImage.TYPE_INT_ARGB);
        for (int x = 200; x < 400; x++) {
            for (int y = 0; y < 200; y++) {
                picture.setRGB(x, y, 0);
            }
        }

        BufferedImage copy =
                pixels(resize(Pictures.encoded(picture, "png"), 100).get(0));

        assertThat(new Color(copy.getRGB(10, 10), true)).isEqualTo(Color.RED);
        assertThat(new Color(copy.getRGB(90, 40), true).getAlpha()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR,
            })
    void everyKindOfPngKeepsItsColours(int type) throws Exception {
        BufferedImage picture = new BufferedImage(400, 200, type);
        boolean grey = type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY;
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 200; y++) {
                if (grey) {
                    int value = x < 200 ? 64 : x * 7 + y * 3 & 255;
                    picture.getRaster()
                            .setSample(x, y, 0, type == BufferedImage.TYPE_USHORT_GRAY ? value * 257 : value);
                } else {
                    picture.setRGB(x, y, x < 200 ? 0xffffffff : (x * 7 ^ y * 3) * 0x010305 | 0xff000000);
                }
            }
        }
        byte[] file = Pictures.encoded(picture, "png");

        BufferedImage copy = pixels(
                new Resizer(82).resize(write(file), header(file), List.of(100)).get(0));

        assertThat(copy.getRaster().getSample(20, 20, 0)).isEqualTo(grey ? 64 : 255);
    }

    @Test
    void greyWithTransparencyKeepsItsNumbers() throws Exception {
        byte[] lines = new byte[200 * (1 + 400 * 2)];
        for (int index = 0; index < lines.length; index++) {
            int column = index % 801;
            lines[index] = (byte) (column == 0 ? 0 : column % 2 == 1 ? 64 : 128);
        }

        BufferedImage copy = pixels(Encoder.png(Pixels.scaled(
                Pixels.plain(Decoder.png(write(png(400, 200, 4, lines)), 1)), 100, 50)));

        assertThat(new Color(copy.getRGB(50, 25), true)).isEqualTo(new Color(64, 64, 64, 128));
    }

    @Test
    void theProfileOfAJpegAndItsMetadataStay() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_PYCC).getData();
        byte[] chunk = new byte[Math.min(profile.length, 60_000)];
        System.arraycopy(profile, 0, chunk, 0, chunk.length);
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        segment.writeBytes(Pictures.latin("ICC_PROFILE\0\1\1"));
        segment.writeBytes(chunk);
        byte[] plain = Pictures.jpeg(1200, 800);
        byte[] file = Pictures.credited(Pictures.withSegment(plain, 0xe2, segment.toByteArray()), "Ada", "Agency");

        byte[] copy = resize(file, 300).get(0);

        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .contains(new String(segment.toByteArray(), StandardCharsets.ISO_8859_1));
        assertThat(header(copy).credit()).isEqualTo("Ada / Agency");
        assertThat(header(copy).turn()).isEqualTo(Turn.NONE);
        assertThat(Decoder.jpeg(copy, JpegFile.of(copy), 1).getRGB(10, 10))
                .as("the numbers are those of the file without a profile")
                .isEqualTo(pixels(resize(plain, 300).get(0)).getRGB(10, 10));
    }

    @Test
    void theColoursOfAPngStay() throws Exception {
        byte[] file =
                PngChunks.insert(Pictures.png(1200, 800), chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f}));

        byte[] copy = resize(file, 300).get(0);

        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).contains("gAMA");
        assertThat(pixels(copy).getRGB(10, 10))
                .isEqualTo(pixels(resize(Pictures.png(1200, 800), 300).get(0)).getRGB(10, 10));
    }

    @Test
    void jpegForPrintIsReadToo() throws Exception {
        byte[] copy = resize(cmyk(800, 400), 200).get(0);

        BufferedImage pixels = pixels(copy);
        assertThat(pixels.getWidth()).isEqualTo(200);
        assertThat(pixels.getRaster().getNumBands()).isEqualTo(3);
        Color colour = new Color(pixels.getRGB(100, 50));
        assertThat(colour.getBlue()).isGreaterThan(colour.getRed() + 60);
    }

    @Test
    void aCopyThatWouldNotBeSmallerIsEmpty() throws Exception {
        BufferedImage drawing = new BufferedImage(
                800,
                600,
                BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(1, 2, new int[] {0, 0xffffff}, 0, false, -1, 0));
        for (int x = 0; x < 800; x++) {
            drawing.setRGB(x, x % 600, 0xffffff);
        }

        assertThat(resize(Pictures.encoded(drawing, "png"), 700).get(0)).isEmpty();
    }

    @Test
    void theSameFileGivesTheSameBytes() throws Exception {
        byte[] file = Pictures.jpeg(1200, 800);

        assertThat(resize(file, 300).get(0)).isEqualTo(resize(file, 300).get(0));
    }

    @Test
    void aFileThatBreaksOffIsToldSo() throws Exception {
        byte[] jpeg = Pictures.jpeg(1200, 800);
        byte[] png = Pictures.png(1200, 800);

        assertThatThrownBy(() -> resize(Arrays.copyOf(jpeg, jpeg.length / 2), 300))
                .isInstanceOf(BadImageException.class);
        assertThatThrownBy(() -> resize(Arrays.copyOf(png, png.length / 2), 300))
                .isInstanceOf(BadImageException.class);
    }

    @Test
    void aSmallFileThatClaimsToBeHugeIsToldSoAtOnce() throws Exception {
        byte[] bomb = png(60_000, 60_000, 0, new byte[60_001]);

        assertThatThrownBy(() -> resize(bomb, 300))
                .isInstanceOf(BadImageException.class)
                .hasMessage("is too large: 60000 by 60000 pixels");
    }

    @Test
    void aLargeImageIsThinnedOutWhileItIsRead() throws Exception {
        byte[] file = png(12_000, 10_000, 0, new byte[12_001 * 10_000]);

        assertThat(Resizer.megapixels(header(file))).isLessThanOrEqualTo(26);
        assertThat(new Resizer(82).resize(write(file), header(file), List.of(480, 8000)))
                .extracting(copy -> copy.length > 0)
                .containsExactly(true, false);
    }

    @Test
    void noDamageLeadsToAnythingElse() throws Exception {
        Random dice = new Random(11);
        byte[][] whole = {Pictures.turned(Pictures.jpeg(160, 120), 6), Pictures.png(160, 120), cmyk(160, 120)};
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole[round % whole.length].clone();
            for (int count = dice.nextInt(8); count >= 0; count--) {
                bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
            }
            try {
                resize(bytes, 40);
            } catch (BadImageException told) {
                assertThat(told.getMessage()).isNotBlank();
            }
        }
    }

    private static Turn inverse(Turn turn) {
        return switch (turn) {
            case RIGHT -> Turn.LEFT;
            case LEFT -> Turn.RIGHT;
            default -> turn;
        };
    }

    /** A picture with one colour at the left and another at the right, and a bright one at the bottom left. */
    private static BufferedImage halves(int width, int height, Color left, Color right) {
        BufferedImage picture = Pictures.picture(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                boolean corner = x < width / 3 && y > height * 2 / 3;
                Color colour = corner ? new Color(30, 200, 30) : x < width / 2 ? left : right;
                picture.setRGB(x, y, colour.getRGB());
            }
        }
        return picture;
    }

    private List<byte[]> resize(byte[] file, Integer... widths) throws IOException, BadImageException {
        Path path = write(file);
        ImageHeader header = ImageHeaders.read(path);
        assertThat(Resizer.takes(header)).isTrue();
        return new Resizer(82).resize(path, header, List.of(widths));
    }

    private ImageHeader header(byte[] file) throws IOException, BadImageException {
        return ImageHeaders.read(write(file));
    }

    private Path write(byte[] file) throws IOException {
        return Files.write(folder.resolve("image"), file);
    }

    private static BufferedImage pixels(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** A PNG of these filtered lines, 8 bits for each colour, of a kind that the format numbers. */
    private static byte[] png(int width, int height, int kind, byte[] lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Pictures.latin("\u0089PNG\r\n\u001a\n"));
        bytes.writeBytes(chunk("IHDR", new byte[] {
            (byte) (width >> 24),
            (byte) (width >> 16),
            (byte) (width >> 8),
            (byte) width,
            (byte) (height >> 24),
            (byte) (height >> 16),
            (byte) (height >> 8),
            (byte) height,
            8,
            (byte) kind,
            0,
            0,
            0
        }));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(1))) {
            deflater.write(lines);
        }
        bytes.writeBytes(chunk("IDAT", packed.toByteArray()));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes(Pictures.latin(name));
        named.writeBytes(content);
        CRC32 check = new CRC32();
        check.update(named.toByteArray());
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        number(chunk, content.length);
        chunk.writeBytes(named.toByteArray());
        number(chunk, (int) check.getValue());
        return chunk.toByteArray();
    }

    private static void number(ByteArrayOutputStream bytes, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(number >> shift);
        }
    }

    /** A JPEG whose pixels are mixed of cyan, magenta, yellow and black, as Photoshop writes it: a blue field. */
    private static byte[] cmyk(int width, int height) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                raster.setPixel(x, y, new int[] {20 + x * y % 9, 100, 250, 250});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = bytes.toByteArray();
        return Pictures.withSegment(jpeg, 0xee, Pictures.latin("Adobe\0\144\0\0\0\0\0"));
    }
}
