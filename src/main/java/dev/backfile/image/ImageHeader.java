package dev.backfile.image;

/**
 * What an image file says of itself before its first pixel.
 *
 * @param format its format, whatever its name says
 * @param width how many pixels wide it is shown; 0 when it names no size
 * @param height how many pixels high it is shown; 0 when it names no size
 * @param turn how it must be turned before it is shown
 * @param animated whether it moves
 * @param credit who made it and who supplied it, plain text on one line; empty when it does not say
 */
public record ImageHeader(ImageFormat format, int width, int height, Turn turn, boolean animated, String credit) {

    /** A header that says nothing. */
    public static ImageHeader nothing(ImageFormat format) {
        return of(format, 0, 0);
    }

    /** An image that stands still, as it is, and says nothing of its maker. */
    static ImageHeader of(ImageFormat format, int width, int height) {
        return new ImageHeader(format, width, height, Turn.NONE, false, "");
    }

    /** Whether it names a size. */
    public boolean hasSize() {
        return width > 0 && height > 0;
    }
}
