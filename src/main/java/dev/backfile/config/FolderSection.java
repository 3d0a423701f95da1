package dev.backfile.config;

import dev.backfile.config.folder.ContentFolders;
import dev.backfile.config.folder.ContentPlaces;
import dev.backfile.config.folder.KeptFolder;
import dev.backfile.config.folder.KeptFolders;
import dev.backfile.config.value.SafePath;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where the parts of the site lie. */
public final class FolderSection {

    /** {@code content.folder}. */
    public static final Setting<String> CONTENT = ContentFolders.CONTENT;

    /** {@code content.include}. */
    public static final Setting<List<String>> INCLUDED = Setting.of(
            "content.include",
            SettingType.LIST,
            "names of files and folders that are [let in](archives.md#files-beside-articles) though nobody seems to mean them to be published, such as `_essays, *.yml`");

    /** {@code template.folder}. */
    public static final Setting<String> TEMPLATES =
            Setting.of("template.folder", SettingType.TEXT, "templates", "templates");

    /** {@code asset.folder}. */
    public static final Setting<String> ASSETS =
            Setting.of("asset.folder", SettingType.TEXT, "assets", "files that are copied as they are");

    /** {@code asset.ignore}. */
    public static final Setting<Boolean> IGNORE_HIDDEN_ASSETS =
            Setting.of("asset.ignore", SettingType.FLAG, "false", "whether hidden files among the assets are left out");

    /** {@code data.folder}. */
    public static final Setting<String> DATA =
            Setting.of("data.folder", SettingType.TEXT, "data", "YAML, JSON and TOML files for templates");

    /** {@code destination.folder}. */
    public static final Setting<String> DESTINATION =
            Setting.of("destination.folder", SettingType.TEXT, "target/site", "output", "where the baked site goes");

    /** {@code drafts.folder}. */
    public static final Setting<String> DRAFTS = Setting.of(
            "drafts.folder",
            SettingType.TEXT,
            "target/drafts",
            "where it goes [with drafts](archives.md#see-what-is-held-back); neither in the destination nor around it");

    /** {@code ignore.file}. */
    public static final Setting<String> IGNORE_FILE = Setting.of(
            "ignore.file", SettingType.TEXT, ".jbakeignore", "a file of this name keeps its folder from being read");

    /** {@code permalinks.register}. */
    public static final Setting<String> REGISTER = Setting.of(
            "permalinks.register",
            SettingType.of(
                    "a file of the site",
                    SafePath::file,
                    "",
                    "is no path of a file in this site",
                    "write a name such as permalinks.txt"),
            "the file with [every URL ever published](permalinks.md), which must be there; without this setting `permalinks.txt` where there is one");

    /** Where the parts of the site lie. */
    static final SettingGroup GROUP = SettingGroup.of(
            "Say where things lie",
            CONTENT,
            INCLUDED,
            TEMPLATES,
            ASSETS,
            KeptFolders.KEPT,
            IGNORE_HIDDEN_ASSETS,
            DATA,
            DESTINATION,
            DRAFTS,
            IGNORE_FILE,
            REGISTER);

    private final SettingValues values;

    FolderSection(SettingValues values) {
        this.values = values;
    }

    /**
     * Where they lie.
     *
     * @param site the site's folder
     */
    Folders read(Path site) {
        Map<String, String> withoutArticles = unpublished();
        withoutArticles.put("the folder of assets", values.get(ASSETS));
        ContentPlaces contents = new ContentFolders(values, site).read(withoutArticles);
        KeptFolders kept = new KeptFolders(values, site, contents, values.get(ASSETS));
        List<KeptFolder> folders = kept.read(unpublished());
        return new Folders(
                contents,
                values.get(TEMPLATES),
                values.get(ASSETS),
                values.get(DATA),
                values.get(DESTINATION),
                values.get(DRAFTS),
                values.get(IGNORE_FILE),
                !values.get(IGNORE_HIDDEN_ASSETS),
                included(),
                folders,
                kept.keepsAssets());
    }

    /** The folders that are not published as they are. */
    private Map<String, String> unpublished() {
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put("the folder of templates", values.get(TEMPLATES));
        folders.put("the folder of data", values.get(DATA));
        folders.put("the destination", values.get(DESTINATION));
        folders.put("the destination of drafts", values.get(DRAFTS));
        folders.put("Backfile's own folder", ".backfile");
        folders.put("Git's folder", ".git");
        return folders;
    }

    private List<String> included() {
        List<String> names = values.get(INCLUDED);
        names.stream()
                .filter(name -> name.indexOf('/') >= 0)
                .findFirst()
                .ifPresent(name -> values.bad(
                        INCLUDED.key(),
                        "has '" + name + "', which is a path",
                        "write the name of the file or folder alone, such as _essays or *.yml"));
        return names;
    }

    /**
     * Where the parts of the site lie, relative to the site's folder (or absolute, as JBake allows).
     *
     * @param contents articles, pages, profiles
     * @param templates FreeMarker templates
     * @param assets files that are copied as they are
     * @param data YAML, JSON and TOML for templates
     * @param destination where the baked site goes
     * @param drafts where it goes when it is baked with drafts
     * @param ignoreFile the name of a file that keeps its folder from being read
     * @param hiddenAssets whether hidden files among the assets are copied
     * @param included names of files among the articles that are let in though they look as if nobody meant to publish
     *     them, with {@code *} and {@code ?}
     * @param kept further folders of files that are copied as they are, under their own names
     * @param keepsAssets whether the folder of assets is one of these
     */
    public record Folders(
            ContentPlaces contents,
            String templates,
            String assets,
            String data,
            String destination,
            String drafts,
            String ignoreFile,
            boolean hiddenAssets,
            List<String> included,
            List<KeptFolder> kept,
            boolean keepsAssets)
            implements Fingerprinted {

        /** The folder from which the paths of documents count; of several places with documents, the site's own. */
        public String content() {
            return contents.root();
        }

        /** The path in the site of a document, or of a file beside documents; with no path what stands in front of it. */
        public String inContent(String path) {
            return contents.inSite(path);
        }

        /** The folders and files in which documents lie, by their paths in the site. */
        public List<String> allContent() {
            return contents.all();
        }

        /** Whether everything in {@link #content} is read. */
        public boolean isOnePlace() {
            return contents.whole();
        }

        /** Whether a document of a path would be read. */
        public boolean hasContent(String path) {
            return contents.has(path);
        }

        /** The folder for new articles, by its path in the site. */
        public String firstContent() {
            return contents.first();
        }

        /** The path of a new document, which would have this one in a site with one folder of articles. */
        public String newContent(String path) {
            return contents.free(path);
        }

        /** The path in the site at which a new document {@linkplain #newContent would lie}. */
        public String placeOfNew(String path) {
            return inContent(newContent(path));
        }

        /** The path of a document below the folder that is named in the settings. */
        public String belowContent(String path) {
            return contents.below(path);
        }

        /** The folders that keep their names, by their paths in the site. */
        public List<String> keptFolders() {
            return kept.stream().map(KeptFolder::folder).toList();
        }

        /** Whether there are any. */
        public boolean hasKeptFolders() {
            return !kept.isEmpty();
        }

        /** The paths below the content folder at which one of them lies. */
        public List<String> keptInContent() {
            String start = contents.inSite("");
            return keptFolders().stream()
                    .filter(folder -> folder.startsWith(start))
                    .map(folder -> folder.substring(start.length()))
                    .toList();
        }

        /** Where a file of one of them is published, by its path in the site. */
        public Optional<String> keptAt(String place) {
            return kept.stream()
                    .flatMap(folder -> folder.published(place).stream())
                    .findFirst();
        }

        /** Whether a path in the baked site lies below one at which such a folder is published, but for the root. */
        public boolean isKept(String path) {
            return kept.stream().anyMatch(folder -> !folder.at().isEmpty() && path.startsWith(folder.at() + "/"));
        }

        /** Where a file of the assets is published, or one of a folder that keeps its name, by its path in the site. */
        public Optional<String> published(String place) {
            return keptAt(place).or(() -> keepsAssets ? Optional.empty() : new KeptFolder(assets, "").published(place));
        }

        /** The paths in the site of the files that would be published at a path, if they are there. */
        public List<String> placesOf(String path) {
            return Stream.concat(
                            kept.stream().flatMap(folder -> folder.place(path).stream()),
                            keepsAssets ? Stream.empty() : Stream.of(assets + "/" + path))
                    .toList();
        }

        @Override
        public void addTo(ByteWriter to) {
            to.add(contents)
                    .text(templates)
                    .text(assets)
                    .text(data)
                    .text(destination)
                    .text(drafts)
                    .text(ignoreFile)
                    .flag(hiddenAssets)
                    .all(included, ByteWriter::text)
                    .addAll(kept)
                    .flag(keepsAssets);
        }
    }
}
