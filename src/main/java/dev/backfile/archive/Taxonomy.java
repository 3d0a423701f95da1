package dev.backfile.archive;

import dev.backfile.config.TaxonomySettings;
import java.util.List;

/**
 * A taxonomy of the archive with its terms.
 *
 * @param settings how it is read and shown
 * @param terms its terms, A to Z by the customs of the site's language
 */
public record Taxonomy(TaxonomySettings settings, List<Term> terms) {

    /** Its name, such as {@code tags}. */
    public String name() {
        return settings.name();
    }
}
