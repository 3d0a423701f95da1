package dev.backfile.output;

/**
 * One step of a swap.
 *
 * @param kind what is done
 * @param path the path in the destination that it is done to
 */
record Move(Kind kind, String path) {

    enum Kind {
        /** A file of an earlier bake goes. */
        REMOVE,
        /** A folder in which no file is left goes. */
        CLEAR,
        /** A file takes the place of another. */
        CHANGE,
        /** A file comes where there was none. */
        ADD
    }
}
