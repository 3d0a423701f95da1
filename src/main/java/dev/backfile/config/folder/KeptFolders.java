package dev.backfile.config.folder;

import dev.backfile.config.value.SafePath;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which folders keep their names in URLs: {@code asset.kept=images, src/img: /pictures}. */
public final class KeptFolders {

    /** {@code asset.kept}. */
    public static final Setting<List<String>> KEPT = Setting.of(
            "asset.kept",
            SettingType.LIST,
            "folders whose files are copied, too, and [keep their folder's name in URLs](archives.md#folders-that-keep-their-names), such as `images, src/img: /pictures`");

    private static final String KEY = KEPT.key();
    private static final String PATH = "write the path of a folder in the site, such as images";

    private final SettingValues values;
    private final Path site;
    private final ContentPlaces content;
    private final String assets;
    private final Map<String, Path> others = new LinkedHashMap<>();
    private final List<KeptFolder> kept = new ArrayList<>();
    private boolean keepsAssets;

    /**
     * A reading of one site's settings.
     *
     * @param site the site's folder
     * @param content where its articles lie
     * @param assets its folder of assets
     */
    public KeptFolders(SettingValues values, Path site, ContentPlaces content, String assets) {
        this.values = values;
        this.site = site;
        this.content = content;
        this.assets = plain(assets);
    }

    /**
     * The folders that may be published so. One that may not be is a mistake and is none of them.
     *
     * @param sources the folders of the site that are not published as they are, by what they are called in a message
     */
    public List<KeptFolder> read(Map<String, String> sources) {
        List<String> written = values.get(KEPT);
        if (!written.isEmpty()) {
            sources.forEach((what, folder) -> put(what, folder));
            written.forEach(this::read);
        }
        return List.copyOf(kept);
    }

    /** Whether the folder of assets is one of those that were read. */
    public boolean keepsAssets() {
        return keepsAssets;
    }

    private void put(String what, String folder) {
        try {
            others.put(what, RealPaths.of(site.resolve(folder)));
        } catch (InvalidPathException noPath) {
            // its own setting is told to be wrong
        }
    }

    private void read(String entry) {
        int colon = entry.indexOf(':');
        String folder =
                plain((colon < 0 ? entry : entry.substring(0, colon)).strip()).replaceFirst("^(?:\\./)+", "");
        Optional<String> fault = SafePath.fault(folder)
                .map(what -> "names '" + folder + "', which " + what)
                .or(() -> fault(folder));
        if (fault.isPresent()) {
            bad(entry, fault.get(), PATH);
            return;
        }
        String at =
                colon < 0 ? ownPath(folder) : trimmed(entry.substring(colon + 1).strip());
        Optional<String> wrong = at.isEmpty() ? Optional.empty() : values.faultOfOutputPath(at);
        if (wrong.isPresent()) {
            bad(
                    entry,
                    "would publish '" + folder + "' at '/" + at + "', which " + wrong.get(),
                    "write a path such as /images");
            return;
        }
        others.put("'" + folder + "', which is named before", RealPaths.of(site.resolve(folder)));
        kept.add(new KeptFolder(folder, at));
        keepsAssets |= RealPaths.of(site.resolve(assets)).equals(RealPaths.of(site.resolve(folder)));
        if (!Files.exists(site.resolve(folder))) {
            values.doubtful(
                    KEY,
                    values.place(KEY, entry),
                    "names the folder '" + folder + "', which is not there",
                    "make the folder, or take it out of " + KEY);
        }
    }

    /** Below the content a folder stands where its files would stand anyway, elsewhere by its path in the site. */
    private String ownPath(String folder) {
        String start = plain(content.root()) + "/";
        return folder.startsWith(start) ? folder.substring(start.length()) : folder;
    }

    private Optional<String> fault(String folder) {
        Path home = RealPaths.of(site);
        Path real;
        try {
            real = RealPaths.of(site.resolve(folder));
            if (Files.isRegularFile(real)) {
                return Optional.of("names '" + folder + "', which is a file");
            }
        } catch (InvalidPathException noPath) {
            return Optional.of("names '" + folder + "', which is no path");
        }
        if (!real.startsWith(home) || real.equals(home)) {
            return Optional.of("names '" + folder + "', which leads out of the site");
        }
        for (String place : content.all()) {
            Path articles = RealPaths.of(site.resolve(place.isEmpty() ? "." : place));
            if (articles.startsWith(real)) {
                String what = content.whole() ? "the folder of articles" : "'" + place + "', where articles lie";
                return Optional.of(
                        "names '" + folder + "', which " + (articles.equals(real) ? "is " : "holds ") + what);
            }
        }
        Path own = RealPaths.of(site.resolve(assets));
        if (!own.equals(real) && (own.startsWith(real) || real.startsWith(own))) {
            return Optional.of("names '" + folder + "', which " + (own.startsWith(real) ? "holds" : "lies in")
                    + " the folder of assets, whose files are published anyway");
        }
        return others.entrySet().stream()
                .filter(other ->
                        real.startsWith(other.getValue()) || other.getValue().startsWith(real))
                .map(other -> "names '" + folder + "', which "
                        + (real.equals(other.getValue())
                                ? "is "
                                : real.startsWith(other.getValue()) ? "lies in " : "holds ")
                        + other.getKey())
                .findFirst();
    }

    private void bad(String entry, String fault, String hint) {
        values.bad(KEY, values.place(KEY, entry), fault, hint);
    }

    private static String plain(String folder) {
        String slashed = folder.replace('\\', '/').replaceFirst("(?<!^)/+$", "").replaceFirst("^(?:\\./)+", "");
        return slashed.equals(".") ? "" : slashed;
    }

    private static String trimmed(String path) {
        return path.replaceFirst("^/+", "").replaceFirst("/+$", "");
    }
}
