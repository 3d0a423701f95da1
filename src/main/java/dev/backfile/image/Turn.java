package dev.backfile.image;

/** How an image must be turned before it is shown, as EXIF's tag {@code Orientation} counts the ways. */
public enum Turn {
    /** It stands as it is. */
    NONE,
    /** Mirrored left to right. */
    MIRROR,
    /** Half a turn. */
    HALF,
    /** Mirrored top to bottom. */
    FLIP,
    /** Mirrored at the diagonal from the top left. */
    TRANSPOSE,
    /** A quarter clockwise. */
    RIGHT,
    /** Mirrored at the other diagonal. */
    TRANSVERSE,
    /** A quarter against the clock. */
    LEFT;

    /** The turn of a number in EXIF; numbers that EXIF does not know turn nothing. */
    static Turn of(int orientation) {
        return orientation < 1 || orientation > values().length ? NONE : values()[orientation - 1];
    }

    /** Whether width and height change places. */
    public boolean isSideways() {
        return ordinal() >= TRANSPOSE.ordinal();
    }
}
