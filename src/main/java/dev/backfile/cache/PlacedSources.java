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
 * @param isWithoutLoss whether none of the last bake is missing
 */
record PlacedSources(
        Collection<SourceRecord> all,
        List<SourceRecord> changed,
        boolean isWithoutLoss,
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
        boolean isWithoutLoss = known == lastBake.size();
        return new PlacedSources(
                sources,
                changed,
                isWithoutLoss,
                byPath(isWithoutLoss ? changed : sources),
                isWithoutLoss ? lastBake : Map.of());
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
