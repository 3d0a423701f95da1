package dev.backfile.cache.record;

/**
 * What is remembered of a file that was copied as it is.
 *
 * @param path its path in the destination
 * @param source the file that it was copied from: its origin and its path there
 * @param stamp what that looked like
 * @param look the look of its file in the destination; {@link FileStamp#NO_LOOK} when a file of somebody else stood there
 */
public record CopyRecord(String path, String source, FileStamp stamp, long look) {

    /** How the source of an image in another size begins; the size and the path of the image follow, with a slash between. */
    public static final String SIZE = "SIZE/";

    /** How the source of a compressed variant begins; what made it and the path of the file follow, with a slash between. */
    public static final String COMPRESSED = "COMPRESSED/";

    /** How the source of a copy begins whose name tells its content; the path of the asset in the destination follows. */
    public static final String FINGERPRINTED = "FINGERPRINTED/";

    /** How the source of a file of the search index begins; what it depends on or its own path follows. */
    public static final String SEARCH = "SEARCH/";

    /** The source of a file that was copied as it is: where it comes from, and its path there. */
    public static String nameOf(String origin, String path) {
        return origin + "/" + path;
    }

    /** Whether it was made of another file of the destination. */
    public boolean isDerived() {
        return source.startsWith(SIZE)
                || source.startsWith(COMPRESSED)
                || source.startsWith(FINGERPRINTED)
                || source.startsWith(SEARCH);
    }

    /** Whether its file stands in the destination. */
    public boolean stands() {
        return look != FileStamp.NO_LOOK;
    }

    /** The same file with another look. */
    public CopyRecord withLook(long other) {
        return look == other ? this : new CopyRecord(path, source, stamp, other);
    }
}
