package dev.backfile.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a site is put into one file.
 *
 * @param form in which form
 * @param file the file; empty for one in the folder {@code target} of the site
 * @param bake whether the site is baked first
 */
public record PackageOptions(Form form, Optional<Path> file, boolean bake) {

    /** What the file is. */
    public enum Form {
        /** A bag after RFC 8493, in a zip file. */
        BAGIT,
        /** The site in a zip file. */
        ZIP
    }

    /** Bakes, and writes a file of this form. */
    public static PackageOptions of(Form form) {
        return new PackageOptions(form, Optional.empty(), true);
    }

    /** The same into another file. */
    public PackageOptions withFile(Path other) {
        return new PackageOptions(form, Optional.of(other), bake);
    }

    /** The same of what was baked before, or not. */
    public PackageOptions withBake(boolean value) {
        return new PackageOptions(form, file, value);
    }
}
