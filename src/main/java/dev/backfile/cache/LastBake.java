package dev.backfile.cache;

import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.fingerprint.Fingerprint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a ledger remembers of the last bake that was published.
 *
 * @param fingerprints what the whole of it was made with; empty when nothing is remembered
 * @param sources every source by its path
 * @param states the fingerprint of everything that another page can show of a document, by the path of its source
 * @param pages every page by its path in the destination
 * @param images every image that documents show, by its path in the destination
 * @param copies every copied file by its path in the destination
 * @param forgotten the fingerprints of further files that Backfile left in the destination, by their paths: of a bake of
 *     which nothing else is to be remembered
 * @param manifest the fingerprint of the manifest that the last bake left in the destination; it is known also where
 *     nothing else is
 */
public record LastBake(
        Optional<BakeFingerprints> fingerprints,
        Map<String, SourceRecord> sources,
        Map<String, Fingerprint> states,
        Map<String, PageRecord> pages,
        Map<String, ImageRecord> images,
        Map<String, CopyRecord> copies,
        Map<String, Fingerprint> forgotten,
        Fingerprint manifest) {

    /** Nothing is remembered but which files Backfile left in the destination. */
    static LastBake onlyOutputs(Map<String, Fingerprint> outputs, Fingerprint manifest) {
        return new LastBake(Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), outputs, manifest);
    }

    /** Nothing is remembered but images, by their paths. */
    public static LastBake onlyImages(Map<String, ImageRecord> images) {
        return new LastBake(
                Optional.empty(), Map.of(), Map.of(), Map.of(), images, Map.of(), Map.of(), Fingerprint.NONE);
    }

    /** The same bake, of which nothing is to be remembered but which files it left in the destination. */
    LastBake onlyOutputs() {
        Map<String, Fingerprint> outputs = new HashMap<>(forgotten);
        outputPaths().forEach(path -> outputAt(path).ifPresent(content -> outputs.put(path, content)));
        return onlyOutputs(outputs, manifest);
    }

    /** Whether it is known which files Backfile left in the destination. */
    public boolean knowsOutputs() {
        return fingerprints.isPresent() || !forgotten.isEmpty();
    }

    /** Every path at which Backfile left a file in the destination; one may come twice. */
    public Stream<String> outputPaths() {
        return Stream.of(
                        forgotten.keySet().stream(),
                        pages.values().stream().filter(PageRecord::stands).map(PageRecord::path),
                        copies.values().stream().filter(CopyRecord::stands).map(CopyRecord::path))
                .flatMap(Function.identity());
    }

    /** The fingerprint of the file that Backfile left at a path. */
    public Optional<Fingerprint> outputAt(String path) {
        PageRecord page = pages.get(path);
        CopyRecord copy = copies.get(path);
        if (page != null && page.stands()) {
            return Optional.of(page.output().content());
        }
        return copy != null && copy.stands()
                ? Optional.of(copy.stamp().content())
                : Optional.ofNullable(forgotten.get(path));
    }
}
