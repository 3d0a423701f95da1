package dev.backfile.image;

import dev.backfile.notation.SitePath;
import java.util.Locale;
import java.util.Set;

/** The formats of images that browsers show and that are known here. */
public enum ImageFormat {
    /** Photographs. */
    JPEG,
    /** Drawings and screenshots, also with transparency. */
    PNG,
    /** Few colours, and little films. */
    GIF,
    /** What Google made to take their place. */
    WEBP,
    /** A still of the film format AV1. */
    AVIF,
    /** Drawings that have no size of their own. */
    SVG;

    private static final Set<String> EXTENSIONS =
            Set.of("jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "avif", "svg");

    /** Whether a file of this name should be an image in one of the formats; a name that is only an extension tells nothing. */
    public static boolean isExpectedOf(String path) {
        return EXTENSIONS.contains(SitePath.extension(path).toLowerCase(Locale.ROOT));
    }
}
