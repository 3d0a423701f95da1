package dev.backfile.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what becomes of images. */
final class ImageSection {

    private static final String WIDTHS = "image.widths";
    private static final int MOST_WIDTHS = 12;
    private static final int WIDEST = 8000;

    private final SettingValues values;

    ImageSection(SettingValues values) {
        this.values = values;
    }

    Settings.Images read() {
        return new Settings.Images(
                values.flag("image.dimensions"),
                values.flag("image.credits"),
                values.flag("image.resize"),
                values.checked(
                        WIDTHS,
                        ImageSection::widths,
                        widths(values.fallback(WIDTHS)).orElseThrow(),
                        "is no list of widths",
                        "write up to " + MOST_WIDTHS + " numbers of pixels from 16 to " + WIDEST
                                + ", such as 480,960,1600"),
                values.number("image.quality", 1, 100),
                values.checked(
                        "image.sizes",
                        ImageSection::sizes,
                        values.fallback("image.sizes"),
                        "is more than a line of HTML's attribute sizes",
                        "write it as in HTML, such as (min-width: 42em) 40em, 100vw"));
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
}
