package dev.backfile.source;

import java.text.Normalizer;

/** How files are named in diagnostics and as identities: with {@code /} between names, in Unicode's composed form. */
public final class SourcePaths {

    private static final char FIRST_COMBINING = '\u0300';

    private SourcePaths() {}

    /** A file within a folder, both as the settings and diagnostics name them. */
    public static String in(String folder, String path) {
        String slashed = folder.replace('\\', '/');
        boolean here = slashed.isEmpty() || slashed.equals(".");
        return here ? path : slashed.endsWith("/") ? slashed + path : slashed + "/" + path;
    }

    /** The name of a file or folder as it stands in paths. */
    static String composed(String name) {
        return isSurelyComposed(name) || Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Whether all characters stand before the combining ones, so that nothing in it can be composed (UAX #15, section 9). */
    private static boolean isSurelyComposed(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }
}
