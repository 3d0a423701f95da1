package dev.backfile.incremental;

import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.fingerprint.Fingerprint;
import java.util.Map;

/**
 * What decides which pages must be rendered.
 *
 * @param states the state of every live document, by the path of its source
 * @param fingerprints what the bake is made with
 * @param models the fingerprints of what pages show
 * @param templates the templates that pages ask for
 * @param assets the assets that pages ask for
 * @param staleness judges pages
 */
public record DetectedChanges(
        Map<String, Fingerprint> states,
        BakeFingerprints fingerprints,
        ModelFingerprints models,
        TemplateStates templates,
        AssetStates assets,
        StalenessCheck staleness) {}
