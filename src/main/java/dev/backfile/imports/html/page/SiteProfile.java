package dev.backfile.imports.html.page;

import java.util.Optional;
import java.util.Set;

/**
 * What the pages of a site have in common.
 *
 * @param furniture the fingerprints of blocks that stand on many of its pages
 * @param name the name of the site, as the titles of its pages have it
 */
public record SiteProfile(Set<Long> furniture, Optional<String> name) {

    /** Of a page that stands alone. */
    public static final SiteProfile NONE = new SiteProfile(Set.of(), Optional.empty());

    /** A profile that does not change. */
    public SiteProfile {
        furniture = Set.copyOf(furniture);
    }
}
