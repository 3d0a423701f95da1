package dev.backfile.cache;

import dev.backfile.cache.record.TemplateSets.Asked;
import dev.backfile.fingerprint.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a ledger has at one moment, for those who only look: also while a bake is running, of which it shows nothing before the
 * end.
 *
 * @param notice what is to be said about the ledger
 * @param lastBake the last bake that was published; empty where nothing is remembered
 * @param sources the paths of the sources by their numbers
 * @param images the paths of the images by their numbers
 * @param templates the sets of templates that pages were made with, by their numbers
 */
public record Memory(
        Ledger.Notice notice,
        LastBake lastBake,
        Map<Integer, String> sources,
        Map<Integer, String> images,
        Map<Integer, List<Asked>> templates) {

    static Memory nothing(Ledger.Notice notice) {
        return new Memory(notice, LastBake.onlyOutputs(Map.of(), Fingerprint.NONE), Map.of(), Map.of(), Map.of());
    }

    static Memory of(JournalLoader loaded) {
        return new Memory(
                Ledger.Notice.NONE,
                loaded.lastBake(),
                byNumber(loaded.numbers()),
                byNumber(loaded.imageNumbers()),
                loaded.usedTemplates());
    }

    private static Map<Integer, String> byNumber(Map<String, Integer> numbers) {
        Map<Integer, String> paths = new HashMap<>(2 * numbers.size());
        numbers.forEach((path, number) -> paths.put(number, path));
        return paths;
    }
}
