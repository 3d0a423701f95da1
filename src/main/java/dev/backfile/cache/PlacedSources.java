package dev.backfile.cache;

import dev.backfile.cache.record.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sources of a bake. As most of them are those of the last one, only what differs is gathered anew.
 *
 * @param all every source
 * @param changed those that are not the very records of the last bake
 * @param isOfSameFiles whether they are at the paths of the last bake, no more and no fewer
 */
record PlacedSources(
        Collection<SourceRecord> all,
        List<SourceRecord> changed,
        boolean isOfSameFiles,
        Map<String, SourceRecord> changedByPath,
        Map<String, SourceRecord> others) {

    static final PlacedSources NONE = new PlacedSources(List.of(), List.of(), false, Map.of(), Map.of());

    static PlacedSources of(Collection<SourceRecord> sources, Map<String, SourceRecord> lastBake) {
        List<SourceRecord> changed = new ArrayList<>();
        int known = 0;
        for (SourceRecord source : sources) {
            SourceRecord before = lastBake.get(source.path());
            if (before != null) {
                known++;
            }
            if (before != source) {
                changed.add(source);
            }
        }
        boolean sameFiles = known == lastBake.size() && known == sources.size();
        return new PlacedSources(
                sources, changed, sameFiles, byPath(sameFiles ? changed : sources), sameFiles ? lastBake : Map.of());
    }

    private static Map<String, SourceRecord> byPath(Collection<SourceRecord> sources) {
        Map<String, SourceRecord> byPath = new HashMap<>(2 * sources.size());
        sources.forEach(source -> byPath.put(source.path(), source));
        return byPath;
    }

    /** The source at a path. */
    Optional<SourceRecord> find(String path) {
        SourceRecord found = changedByPath.get(path);
        return Optional.ofNullable(found == null ? others.get(path) : found);
    }
}
