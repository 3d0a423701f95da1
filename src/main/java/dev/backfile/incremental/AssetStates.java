package dev.backfile.incremental;

import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.NumberedSets;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.notation.FingerprintedName;
import dev.backfile.page.Assets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The assets that pages ask for: which sets of them the ledger has, and whether asking for them gives what it gave. Safe for
 * use by many threads.
 */
public final class AssetStates {

    private final NumberedSets<AskedAsset> sets;
    private final Assets assets;
    private final Map<Set<String>, Integer> numbers = new ConcurrentHashMap<>();

    /** Of the sets of one ledger, and the assets as they are now. */
    public AssetStates(NumberedSets<AskedAsset> sets, Assets assets) {
        this.sets = sets;
        this.assets = assets;
    }

    /** The sets. */
    public NumberedSets<AskedAsset> sets() {
        return sets;
    }

    /** The number of the set of assets that a page asked for. */
    public int number(Set<String> asked) {
        return asked.isEmpty()
                ? PageRecord.NO_ASSETS
                : numbers.computeIfAbsent(
                        asked,
                        paths -> sets.number(
                                paths.stream().sorted().map(this::asked).toList()));
    }

    /** The numbers of the sets in which asking gives now what it gave. */
    public Set<Integer> unchanged() {
        Map<AskedAsset, Boolean> same = new HashMap<>();
        Set<Integer> unchanged = new HashSet<>(Set.of(PageRecord.NO_ASSETS));
        sets.byNumber().forEach((number, asked) -> {
            if (asked.stream()
                    .allMatch(one -> same.computeIfAbsent(
                            one, known -> asked(known.path()).equals(known)))) {
                unchanged.add(number);
            }
        });
        return unchanged;
    }

    /** The paths by which those pages of a site that stand ask for assets, in order. */
    public Collection<String> askedFor(Collection<PageRecord> pages) {
        Map<Integer, List<AskedAsset>> known = sets.byNumber();
        Set<String> paths = new TreeSet<>();
        pages.stream()
                .filter(PageRecord::isWhole)
                .mapToInt(page -> page.reads().assets())
                .filter(number -> number != PageRecord.NO_ASSETS)
                .distinct()
                .forEach(number -> Objects.requireNonNull(known.get(number)).forEach(one -> paths.add(one.path())));
        return paths;
    }

    /** The paths in the destination of the copies that those pages get whose names tell contents, in order. */
    public List<String> namedCopies(Collection<PageRecord> pages) {
        return askedFor(pages).stream()
                .flatMap(path -> assets.of(path).found().stream())
                .filter(FingerprintedName::isOf)
                .distinct()
                .sorted()
                .toList();
    }

    private AskedAsset asked(String path) {
        return new AskedAsset(path, Fingerprint.of(assets.of(path)));
    }
}
