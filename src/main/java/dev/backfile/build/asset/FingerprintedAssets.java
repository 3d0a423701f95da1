package dev.backfile.build.asset;

import dev.backfile.cache.LastBake;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.config.FolderSection.Folders;
import dev.backfile.diagnostic.NearestPaths;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.FileStamps;
import dev.backfile.page.Assets;
import dev.backfile.page.Copy;
import dev.backfile.page.Plan;
import dev.backfile.source.SourceFile;
import dev.backfile.theme.BuiltInAssets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The assets of a bake, the theme's included, under names that tell their contents. An asset is read when a page first asks
 * for it, unless it looks as it did when it was copied last. Safe for use by many threads.
 */
public final class FingerprintedAssets implements Assets {

    private final Plan plan;
    private final Map<Copy.Origin, Map<String, SourceFile>> files;
    private final BuiltInAssets theme;
    private final LastBake last;
    private final FileStamps stamps;
    private final Folders folders;
    private final boolean named;
    private final SortedMap<String, Copy> assets = new TreeMap<>();
    private final NearestPaths nearest = NearestPaths.among(assets.keySet());
    private final Map<String, FingerprintedAsset> known = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /**
     * @param files the site's files by the names that copies give their sources
     * @param folders where its assets lie
     * @param named whether names tell contents; else every asset is found where it is
     */
    public FingerprintedAssets(
            Plan plan,
            Map<Copy.Origin, Map<String, SourceFile>> files,
            BuiltInAssets theme,
            LastBake last,
            FileStamps stamps,
            Folders folders,
            boolean named) {
        this.plan = plan;
        this.files = files;
        this.theme = theme;
        this.last = last;
        this.stamps = stamps;
        this.folders = folders;
        this.named = named;
        plan.copies().stream()
                .filter(copy -> copy.origin() != Copy.Origin.CONTENT)
                .forEach(copy -> assets.put(copy.path(), copy));
    }

    @Override
    public Answer of(String path) {
        return answers.computeIfAbsent(path, this::answer);
    }

    /** The copies of the assets that are asked for by some paths, each once. */
    public List<FingerprintedAsset> copies(Collection<String> paths) {
        Map<String, FingerprintedAsset> copies = new HashMap<>();
        for (String path : paths) {
            copy(composed(path)).ifPresent(copy -> copies.put(copy.path(), copy));
        }
        return new ArrayList<>(new TreeMap<>(copies).values());
    }

    private Answer answer(String path) {
        String asked = composed(path);
        if (!assets.containsKey(asked)) {
            return new Answer(Optional.empty(), meant(asked));
        }
        return new Answer(Optional.of(copy(asked).map(FingerprintedAsset::path).orElse(asked)), Optional.empty());
    }

    /** The copy of an asset; empty where there is none, or something of the site's own stands in its place. */
    private Optional<FingerprintedAsset> copy(String path) {
        Copy asset = named ? assets.get(path) : null;
        return asset == null
                ? Optional.empty()
                : Optional.of(known.computeIfAbsent(path, key -> FingerprintedAsset.of(asset, content(asset))))
                        .filter(copy -> plan.addresses().isFree(copy.path()));
    }

    private Fingerprint content(Copy asset) {
        if (asset.origin() == Copy.Origin.THEME) {
            return Fingerprint.of(theme.bytes(asset.source()));
        }
        SourceFile file = files.get(asset.origin()).get(asset.source());
        CopyRecord before = last.copies().get(asset.path());
        if (before != null
                && before.source().equals(CopyRecord.nameOf(asset.origin().name(), asset.source()))
                && stamps.isUnchanged(file.state(), before.stamp())) {
            return before.stamp().content();
        }
        try {
            return Fingerprint.of(file.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The asset that was probably meant: the same path as from the site's folder or its root, or one that is near. */
    private Optional<String> meant(String path) {
        String plain = path.replace('\\', '/').replaceFirst("^(?:\\.{0,2}/)+", "");
        String published = folders.published(plain).orElse(plain);
        return Stream.concat(
                        Stream.of(published),
                        folders.keptFolders().stream()
                                .flatMap(folder -> folders.published(folder + "/" + plain).stream()))
                .filter(assets::containsKey)
                .findFirst()
                .or(() -> nearest.nearest(published));
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
