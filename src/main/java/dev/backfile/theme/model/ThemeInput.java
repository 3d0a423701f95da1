package dev.backfile.theme.model;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Bodies;
import dev.backfile.archive.Publication;
import dev.backfile.config.Settings;
import dev.backfile.page.Assets;
import dev.backfile.page.Images;
import dev.backfile.page.path.Addresses;
import java.time.Instant;
import java.util.Map;

/**
 * Everything that templates can reach in one bake.
 *
 * @param settings the settings of the site
 * @param archive the archive
 * @param addresses where everything stands
 * @param bodies the texts of the articles
 * @param images what is known of the site's images
 * @param assets the site's assets and the theme's
 * @param data the data files by their path within the data folder ({@code people.yml}): lists and maps of plain values
 * @param digests the digests of source files
 * @param publication as of which moment the site is baked ({@code published_date}), and whether with drafts
 * @param vocabulary what templates find beside Backfile's own variables
 * @param generated what generated outputs add to what templates find
 * @param version the version of Backfile, where the settings have none
 */
public record ThemeInput(
        Settings settings,
        Archive archive,
        Addresses addresses,
        Bodies bodies,
        Images images,
        Assets assets,
        Map<String, Object> data,
        SourceDigests digests,
        Publication publication,
        TemplateVocabulary vocabulary,
        GeneratedVariables generated,
        String version) {

    /** What stands as the version where the settings have none, so that pages do not change with each version. */
    public static final String ENGINE = "Backfile";

    /** The moment as of which the site is baked. */
    public Instant asOf() {
        return publication.asOf();
    }
}
