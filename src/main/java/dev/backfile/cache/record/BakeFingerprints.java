package dev.backfile.cache.record;

import dev.backfile.fingerprint.Fingerprint;
import java.time.Instant;

/**
 * What the whole of a bake was made with.
 *
 * @param reading the fingerprint of the settings that say how sources are read
 * @param asciidoc the fingerprint of what read AsciiDoc
 * @param settings the fingerprint of all settings
 * @param archive the fingerprint of all live documents in their order
 * @param data the fingerprint of all data files
 * @param sources the fingerprint of the content of all sources
 * @param place the fingerprint of where the site and its destination lay
 * @param manifest the fingerprint of the manifest that was left in the destination
 * @param asOf the moment as of which it was baked
 * @param begun when the reading of its sources began
 * @param published the last moment before its files came into the destination
 */
public record BakeFingerprints(
        Fingerprint reading,
        Fingerprint asciidoc,
        Fingerprint settings,
        Fingerprint archive,
        Fingerprint data,
        Fingerprint sources,
        Fingerprint place,
        Fingerprint manifest,
        Instant asOf,
        Instant begun,
        Instant published) {

    /** The same, now that its files are in the destination. */
    public BakeFingerprints published(Instant moment, Fingerprint list) {
        return new BakeFingerprints(
                reading, asciidoc, settings, archive, data, sources, place, list, asOf, begun, moment);
    }
}
