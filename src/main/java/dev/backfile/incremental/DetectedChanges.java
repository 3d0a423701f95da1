package dev.backfile.incremental;

import dev.backfile.cache.LiveStates;
import dev.backfile.cache.record.BakeFingerprints;

/**
 * What decides which pages must be rendered.
 *
 * @param states the states of all live documents
 * @param fingerprints what the bake is made with
 * @param models the fingerprints of what pages show
 * @param templates the templates that pages ask for
 * @param assets the assets that pages ask for
 * @param staleness judges pages
 */
public record DetectedChanges(
        LiveStates states,
        BakeFingerprints fingerprints,
        ModelFingerprints models,
        TemplateStates templates,
        AssetStates assets,
        StalenessCheck staleness) {}
