package dev.backfile.config.folder;

import dev.backfile.config.value.SafePath;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where the documents lie: {@code content.folder=content}, or {@code content.folder=_posts, pages, about.md}. */
public final class ContentFolders {

    /** {@code content.folder}. */
    public static final Setting<String> CONTENT = Setting.of(
            "content.folder",
            SettingType.TEXT,
            "content",
            "articles, pages and profiles; in a Backfile site also [several folders and files](archives.md#several-folders-of-articles), such as `_posts, pages, about.md`");

    private static final String KEY = CONTENT.key();

    private final SettingValues values;
    private final Path site;
    private final Map<String, Path> others = new LinkedHashMap<>();
    private final List<String> folders = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    /**
     * A reading of one site's settings.
     *
     * @param site the site's folder
     */
    public ContentFolders(SettingValues values, Path site) {
        this.values = values;
        this.site = site;
    }

    /**
     * Where they lie. Of several, one that may not be read is a mistake and is none of them.
     *
     * @param sources the folders of the site that hold no articles, by what they are called in a message
     */
    public ContentPlaces read(Map<String, String> sources) {
        boolean several =
                values.keys().contains(KEY) && values.habits().sources().readsSeveralFolders();
        List<String> written = several ? values.list(KEY) : List.of();
        if (written.size() < 2) {
            return ContentPlaces.one(written.isEmpty() ? values.get(CONTENT) : written.get(0));
        }
        sources.forEach((what, folder) -> {
            try {
                others.put(what, RealPaths.of(site.resolve(folder)));
            } catch (InvalidPathException noPath) {
                // its own setting is told to be wrong
            }
        });
        written.forEach(this::read);
        if (folders.isEmpty() && !files.isEmpty()) {
            values.bad(KEY, "names files alone", "name a folder, too, where new articles go");
        }
        return ContentPlaces.several(folders, files);
    }

    private void read(String entry) {
        String path = entry.replaceFirst("^(?:\\./)+", "").replaceFirst("(?<!^)/+$", "");
        Optional<Fault> fault = SafePath.fault(path)
                .map(what -> new Fault(what, "write the path of a folder or file in the site, such as _posts"))
                .or(() -> fault(path));
        if (fault.isPresent()) {
            values.bad(
                    KEY,
                    values.place(KEY, entry),
                    "names '" + path + "', which " + fault.get().what(),
                    fault.get().hint());
            return;
        }
        others.put("'" + path + "', which is named, too", RealPaths.of(site.resolve(path)));
        (Files.isDirectory(site.resolve(path)) ? folders : files).add(path);
    }

    private record Fault(String what, String hint) {}

    private Optional<Fault> fault(String path) {
        Path home = RealPaths.of(site);
        Path real;
        try {
            real = RealPaths.of(site.resolve(path));
        } catch (InvalidPathException noPath) {
            return Optional.of(new Fault("is no path", "write the path of a folder or file in the site"));
        }
        if (!real.startsWith(home) || real.equals(home)) {
            return Optional.of(new Fault(
                    "leads " + (real.equals(home) ? "to the site's own folder" : "out of the site"),
                    "name what lies in the site, and is no link that leads elsewhere"));
        }
        if (Arrays.stream(path.split("/")).anyMatch(name -> name.startsWith("."))) {
            return Optional.of(
                    new Fault("is hidden", "give it a name without a dot in front, or take it out of " + KEY));
        }
        if (!Files.exists(real)) {
            return Optional.of(new Fault("is not there", "make it, or take it out of " + KEY));
        }
        if (!Files.isDirectory(real)
                && (!Files.isRegularFile(real)
                        || values.habits().sources().documentExtension(path).isEmpty())) {
            return Optional.of(
                    new Fault(
                            "is neither a folder nor a document",
                            "name documents, such as about.md, and folders; files that are only to be copied lie among the assets"));
        }
        return others.entrySet().stream()
                .filter(other ->
                        real.startsWith(other.getValue()) || other.getValue().startsWith(real))
                .map(other -> new Fault(
                        (real.equals(other.getValue())
                                        ? "is "
                                        : real.startsWith(other.getValue()) ? "lies in " : "holds ")
                                + other.getKey(),
                        "take it out of " + KEY + ", or name only the folders in it that hold articles"))
                .findFirst();
    }
}
