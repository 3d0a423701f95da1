package dev.backfile.imports.export;

import java.util.List;

/**
 * A file of the old site.
 *
 * @param base the folder that its old address had, such as {@code wp-content/uploads}; it keeps it in the new site
 * @param names its paths below that folder which a copy may have, the best first
 * @param anywhere whether a copy may have it in any folder, by the last of its names
 */
public record OldFile(String base, List<String> names, boolean anywhere) {

    /** A file that a copy of the old site has below its folder. */
    public static OldFile below(String base, String... names) {
        return new OldFile(base, List.of(names), false);
    }

    /** A file of a host of pictures, which a copy has under its name, wherever. */
    public static OldFile named(String base, String... names) {
        return new OldFile(base, List.of(names), true);
    }
}
