package dev.backfile.page;

/** What a page of a {@link GeneratedOutput} shows. */
public non-sealed interface GeneratedModel extends PageModel {

    /** How a page writes URLs of the site. */
    enum UrlStyle {
        /** Relative to itself. */
        RELATIVE,
        /** From the root of the host: it is shown at any URL. */
        FROM_ROOT,
        /** In full: it is read far from the site. */
        ABSOLUTE
    }

    /** How the page writes URLs. */
    default UrlStyle urls() {
        return UrlStyle.RELATIVE;
    }

    @Override
    default boolean isOfWholeSite() {
        return true;
    }

    @Override
    default boolean isPermanent() {
        return false;
    }
}
