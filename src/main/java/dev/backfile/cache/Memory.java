package dev.backfile.cache;

import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
 * @param assets the sets of assets that pages asked for, by their numbers
 */
public record Memory(
        Notice notice,
        LastBake lastBake,
        Map<Integer, String> sources,
        Map<Integer, String> images,
        Map<Integer, List<AskedTemplate>> templates,
        Map<Integer, List<AskedAsset>> assets) {

    /**
     * Looks at a ledger without opening it: nothing is locked, written or removed.
     *
     * @param folder the folder of ledgers
     * @param name the name of this one among them
     * @param engine the fingerprint of the tool
     * @throws LedgerException if its file cannot be read
     */
    public static Memory of(Path folder, String name, Fingerprint engine) {
        Journal journal = Journal.of(folder, name, engine);
        JournalLoader loaded = new JournalLoader();
        try {
            loaded.load(journal);
            return of(loaded);
        } catch (NoSuchFileException none) {
            return nothing(Notice.NONE);
        } catch (DamagedLedgerException damage) {
            return nothing(Notice.DAMAGED);
        } catch (Journal.OtherEngineException other) {
            return nothing(Notice.OTHER_VERSION);
        } catch (IOException failure) {
            throw new LedgerException(journal.file(), failure);
        }
    }

    private static Memory nothing(Notice notice) {
        return new Memory(
                notice, LastBake.onlyOutputs(Map.of(), Fingerprint.NONE), Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static Memory of(JournalLoader loaded) {
        return new Memory(
                Notice.NONE,
                loaded.lastBake(),
                byNumber(loaded.numbers()),
                byNumber(loaded.imageNumbers()),
                loaded.usedTemplates(),
                loaded.usedAssets());
    }

    private static Map<Integer, String> byNumber(Map<String, Integer> numbers) {
        Map<Integer, String> paths = new HashMap<>(2 * numbers.size());
        numbers.forEach((path, number) -> paths.put(number, path));
        return paths;
    }
}
