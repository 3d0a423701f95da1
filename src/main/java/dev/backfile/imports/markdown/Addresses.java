package dev.backfile.imports.markdown;

/** What addresses of the old site become. */
public interface Addresses {

    /** Addresses that stay as they are. */
    Addresses UNCHANGED = new Addresses() {};

    /** The address of a link. */
    default String link(String written) {
        return written;
    }

    /** The address of a picture. */
    default String picture(String written) {
        return written;
    }
}
