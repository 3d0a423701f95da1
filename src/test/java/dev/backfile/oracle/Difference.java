package dev.backfile.oracle;

import java.util.Locale;

/**
 * One difference between the two outputs.
 *
 * @param file the file's path in the output
 * @param place where in the document, in the manner of an XPath; empty where the file as a whole differs
 * @param kind what differs
 * @param expected what stock JBake wrote
 * @param actual what Backfile wrote
 */
record Difference(String file, String place, Kind kind, String expected, String actual) {
    private static final int LONGEST_EXCERPT = 300;

    enum Kind {
        /** The file is not there. */
        FILE_MISSING,
        /** JBake has no such file. */
        FILE_TOO_MANY,
        /** The bytes of a file that is neither HTML nor XML differ. */
        BYTES,
        TEXT,
        ATTRIBUTE,
        /** An element, a text or a comment is not there. */
        NODE_MISSING,
        /** JBake has no such element, text or comment. */
        NODE_TOO_MANY,
        /** The same nodes, in another order. */
        ORDER
    }

    @Override
    public String toString() {
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "%s: %s %s%n    expected: %s%n    actual:   %s"
                .formatted(file, what, place, excerpt(expected), excerpt(actual));
    }

    private static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }
}
