package dev.backfile.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.build.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the headers of image files say. */
class ImageHeadersTest {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    @TempDir
    private Path folder;

    @Test
    void jpegPngAndGifNameTheirSizes() throws Exception {
        assertThat(read(Pictures.jpeg(321, 123))).isEqualTo(ImageHeader.of(ImageFormat.JPEG, 321, 123));
        assertThat(read(Pictures.png(321, 123))).isEqualTo(ImageHeader.of(ImageFormat.PNG, 321, 123));
        assertThat(read(Pictures.encoded(new BufferedImage(321, 123, BufferedImage.TYPE_BYTE_BINARY), "gif")))
                .isEqualTo(ImageHeader.of(ImageFormat.GIF, 321, 123));
    }

    @ParameterizedTest
    @CsvSource({"1, 32, 20", "2, 32, 20", "3, 32, 20", "5, 20, 32", "6, 20, 32", "8, 20, 32", "9, 32, 20", "0, 32, 20"})
    void aTurnedJpegHasTheSizeInWhichItIsShown(int orientation, int width, int height) throws Exception {
        ImageHeader header = read(Pictures.turned(Pictures.jpeg(32, 20), orientation));

        assertThat(header.width()).isEqualTo(width);
        assertThat(header.height()).isEqualTo(height);
        assertThat(header.turn()).isEqualTo(Turn.of(orientation));
    }

    @Test
    void theThreeKindsOfWebp() throws Exception {
        String riff = "RIFF\100\0\0\0WEBP";

        assertThat(read(riff + "VP8 \30\0\0\0\60\1\0\235\1\52\100\1\310\0\0\0"))
                .isEqualTo(ImageHeader.of(ImageFormat.WEBP, 320, 200));
        assertThat(read(riff + "VP8L\30\0\0\0\57\77\301\61\0\0\0"))
                .isEqualTo(ImageHeader.of(ImageFormat.WEBP, 320, 200));
        assertThat(read(riff + "VP8X\12\0\0\0\0\0\0\0\77\1\0\307\0\0"))
                .isEqualTo(ImageHeader.of(ImageFormat.WEBP, 320, 200));
    }

    @Test
    void avifHasTheSizeOfItsPrimaryItem() throws Exception {
        String sizes = box("ispe", "\0\0\0\0\0\0\0\7\0\0\0\7") + box("ispe", "\0\0\0\0\0\0\1\100\0\0\0\310");
        String associations = box("ipma", "\0\0\0\0\0\0\0\2" + "\0\1\1\1" + "\0\2\2\2\3");
        String turn = box("irot", "\1");
        String meta = box(
                "meta",
                "\0\0\0\0" + box("pitm", "\0\0\0\0\0\2") + box("iprp", box("ipco", sizes + turn) + associations));

        assertThat(read(box("ftyp", "avif\0\0\0\0") + meta)).isEqualTo(ImageHeader.of(ImageFormat.AVIF, 200, 320));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='320' height='200'>                                   | 320  | 200",
                "<svg xmlns='http://www.w3.org/2000/svg' width='2in' height='1cm'/> | 192  | 38",
                "<svg width='320' viewBox='0 0 16 10'/>                           | 320  | 200",
                "<svg height='200px' viewBox='0,0,16,10'/>                        | 320  | 200",
                "<svg viewBox='0 0 16 10'/>                                       | 1600 | 1000",
                "<svg viewBox='0 0 3200 10'/>                                     | 3200 | 10",
                "<svg width='100%' height='100%' viewBox='0 0 16 10'/>            | 1600 | 1000",
                "<svg width='100%' height='100%'/>                                | 0    | 0",
                "<svg viewBox='0 0 0 0'/>                                         | 0    | 0",
                "<?xml version='1.0'?><!DOCTYPE svg><!-- x --><svg width='8' height='8'/> | 8 | 8",
                "<svg width='&lots;' height='8'/>                                 | 0    | 0",
            })
    void svgHasItsSizeOrItsProportions(String text, int width, int height) throws Exception {
        assertThat(read(text)).isEqualTo(ImageHeader.of(ImageFormat.SVG, width, height));
    }

    @Test
    void theCreditIsThatOfIptcAndElseThatOfXmp() throws Exception {
        byte[] jpeg = Pictures.jpeg(32, 20);
        byte[] xmp = Pictures.withSegment(
                jpeg,
                0xe1,
                (XMP
                                + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                                + "<r:Description xmlns:d='http://purl.org/dc/elements/1.1/'"
                                + " xmlns:p='http://ns.adobe.com/photoshop/1.0/' p:Credit='Bureau'>"
                                + "<d:creator><r:Seq><r:li>Björk\n Lens</r:li></r:Seq></d:creator>"
                                + "</r:Description></r:RDF></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read(Pictures.credited(xmp, "Ada", "Agency")).credit()).isEqualTo("Ada / Agency");
        assertThat(read(Pictures.credited(jpeg, "Ada\n\1 Lens", "Ada Lens")).credit())
                .isEqualTo("Ada Lens");
        assertThat(read(xmp).credit()).isEqualTo("Björk Lens / Bureau");
        assertThat(read(Pictures.withSegment(jpeg, 0xe1, Pictures.latin(XMP + "<broken")))
                        .credit())
                .isEmpty();
    }

    @Test
    void xmpThatNamesEntitiesIsNotRead() throws Exception {
        String packet = XMP + "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x:xmpmeta>&e;</x:xmpmeta>";

        assertThat(read(Pictures.withSegment(Pictures.jpeg(32, 20), 0xe1, Pictures.latin(packet)))
                        .credit())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<html/>",
                "\u00ff\u00d8\u00ff",
                "\u00ff\u00d8\u00ff\u00d9",
                "\u00ff\u00d8\u00ff\u00e0\0\2\0\0",
                "GIF89a",
                "GIF89a\0\0\0\0",
                "\u0089PNG\r\n\u001a\n",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\377\377\377\377\377\377\377\377",
                "RIFF\0\0\0\0WEBPVP8?",
                "\0\0\0\10ftypheic",
                "\0\0\0\14ftypavif\0\0\0\14meta\0\0\0\0",
            })
    void whatIsNoImageIsToldSo(String bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(BadImageException.class);
    }

    /** Any file at all is read or told to be bad, and soon. */
    @Test
    void noDamageLeadsToAnythingElse() throws Exception {
        Random dice = new Random(7);
        byte[][] whole = {
            Pictures.credited(Pictures.turned(Pictures.jpeg(64, 48), 6), "Ada", "Agency"), Pictures.png(64, 48)
        };
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = whole[round % whole.length].clone();
            for (int count = dice.nextInt(6); count >= 0; count--) {
                bytes[dice.nextInt(Math.min(bytes.length, 200))] = (byte) dice.nextInt(256);
            }
            try {
                read(Arrays.copyOf(bytes, dice.nextInt(3) == 0 ? dice.nextInt(bytes.length) : bytes.length));
            } catch (BadImageException told) {
                assertThat(told.getMessage()).isNotBlank();
            }
        }
    }

    private ImageHeader read(String characters) throws IOException, BadImageException {
        return read(Pictures.latin(characters));
    }

    private ImageHeader read(byte[] bytes) throws IOException, BadImageException {
        return ImageHeaders.read(Files.write(folder.resolve("image"), bytes));
    }

    private static String box(String name, String content) {
        int length = content.length() + 8;
        return "\0\0" + (char) (length >> 8) + (char) (length & 255) + name + content;
    }
}
