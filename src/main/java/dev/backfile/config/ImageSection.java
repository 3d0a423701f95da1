package dev.backfile.config;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what becomes of images. */
public final class ImageSection {

    private static final int MOST_WIDTHS = 12;
    private static final int WIDEST = 8000;

    /** {@code image.dimensions}. */
    public static final Setting<Boolean> DIMENSIONS = Setting.of(
            "image.dimensions",
            SettingType.FLAG,
            "true",
            "false",
            "whether pages say how large images are, and load them late");

    /** {@code image.credits}. */
    public static final Setting<Boolean> CREDITS = Setting.of(
            "image.credits",
            SettingType.FLAG,
            "true",
            "false",
            "whether pages show the credit in an image's file where none is given");

    /** {@code image.resize}. */
    public static final Setting<Boolean> RESIZE = Setting.of(
            "image.resize",
            SettingType.FLAG,
            "true",
            "false",
            "whether smaller copies of JPEG and PNG are made for small screens");

    /** {@code image.widths}. */
    public static final Setting<List<Integer>> WIDTHS = Setting.of(
            "image.widths",
            SettingType.of(
                    "numbers of pixels",
                    ImageSection::widths,
                    List.of(),
                    "is no list of widths",
                    "write up to " + MOST_WIDTHS + " numbers of pixels from 16 to " + WIDEST
                            + ", such as 480,960,1600"),
            "480,960,1600",
            "how many pixels wide these copies are");

    /** {@code image.quality}. */
    public static final Setting<Integer> QUALITY = Setting.of(
            "image.quality", SettingType.number(1, 100), "82", "how good JPEGs among them are, from 1 to 100");

    /** {@code image.sizes}. */
    public static final Setting<String> SIZES = Setting.of(
            "image.sizes",
            SettingType.of(
                    "HTML's attribute sizes",
                    ImageSection::sizes,
                    "",
                    "is more than a line of HTML's attribute sizes",
                    "write it as in HTML, such as (min-width: 42em) 40em, 100vw"),
            "(min-width: 42em) 40em, 100vw",
            "100vw",
            "how wide images stand in pages, as HTML's `sizes` has it");

    private final SettingValues values;

    ImageSection(SettingValues values) {
        this.values = values;
    }

    Images read() {
        return new Images(
                values.get(DIMENSIONS),
                values.get(CREDITS),
                values.get(RESIZE),
                values.get(WIDTHS),
                values.get(QUALITY),
                values.get(SIZES));
    }

    private static Optional<List<Integer>> widths(String text) {
        List<Integer> widths = new ArrayList<>();
        for (String word : text.split("[,\\s]+")) {
            if (!word.matches("\\d{2,4}")) {
                return Optional.empty();
            }
            widths.add(Integer.valueOf(word));
        }
        boolean fit = widths.size() <= MOST_WIDTHS && widths.stream().allMatch(width -> width >= 16 && width <= WIDEST);
        return fit ? Optional.of(widths.stream().distinct().sorted().toList()) : Optional.empty();
    }

    private static Optional<String> sizes(String text) {
        return Optional.of(text).filter(line -> line.length() <= 500 && line.indexOf('\n') < 0);
    }

    /**
     * What becomes of images.
     *
     * @param dimensions whether pages say how large images are and when they are to be loaded
     * @param credits whether pages show the credit that an image's file names where its writer gave none
     * @param resize whether smaller copies are made of photographs
     * @param widths how many pixels wide these are, the narrowest first
     * @param quality how good JPEGs among them are, from 1 to 100
     * @param sizes how wide pages show images, as the attribute {@code sizes} of HTML has it
     */
    public record Images(
            boolean dimensions, boolean credits, boolean resize, List<Integer> widths, int quality, String sizes)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.flag(dimensions)
                    .flag(credits)
                    .flag(resize)
                    .all(widths, (writer, width) -> writer.number(width))
                    .number(quality)
                    .text(sizes);
        }

        /** Whether pages tell anything of images but where they are. */
        public boolean areTold() {
            return dimensions || credits || resize;
        }
    }
}
