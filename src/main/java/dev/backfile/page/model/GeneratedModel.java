package dev.backfile.page.model;

/** What a page shows that a site has beside its documents and the lists of them. */
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
