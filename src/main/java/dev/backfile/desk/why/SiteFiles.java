package dev.backfile.desk.why;

import dev.backfile.build.report.Recollection;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.FolderSection.Folders;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a site by their paths within its folder, as the last bake knew them. Immutable. */
public final class SiteFiles {

    private static final String CONTENT = "CONTENT/";
    private static final String ASSETS = "ASSETS/";
    private static final String KEPT = "KEPT/";
    private static final String THEME = "THEME/";

    private final Recollection.Site site;
    private final Folders folders;
    private final LastBake last;

    /** The files of a site. */
    public SiteFiles(Recollection.Site site) {
        this.site = site;
        this.folders = site.settings().folders();
        this.last = site.memory().lastBake();
    }

    /** A file among the articles, by its path there. */
    public String ofContent(String path) {
        return in(folders.content(), path);
    }

    /** The file that a copy in the destination comes from. */
    public String origin(CopyRecord copy) {
        return origin(copy.source());
    }

    /** The file that an image or another copy comes from, as the ledger names it. */
    public String origin(String source) {
        if (source.startsWith(CopyRecord.COMPRESSED)) {
            String packed = source.substring(source.indexOf('/', CopyRecord.COMPRESSED.length()) + 1);
            return Optional.ofNullable(last.copies().get(packed))
                    .map(this::origin)
                    .orElse(packed);
        }
        if (source.startsWith(CopyRecord.SIZE)) {
            String image = source.substring(source.indexOf('/', CopyRecord.SIZE.length()) + 1);
            return Optional.ofNullable(last.images().get(image))
                    .map(known -> origin(known.source()))
                    .orElse(image);
        }
        if (source.startsWith(CopyRecord.FINGERPRINTED)) {
            String asset = source.substring(CopyRecord.FINGERPRINTED.length());
            return Optional.ofNullable(last.copies().get(asset))
                    .map(this::origin)
                    .orElse(asset);
        }
        if (source.startsWith(CopyRecord.SEARCH)) {
            return "the search index";
        }
        if (source.startsWith(THEME)) {
            return source.substring(THEME.length()) + " (built-in theme)";
        }
        if (source.startsWith(KEPT)) {
            return source.substring(KEPT.length());
        }
        return source.startsWith(CONTENT)
                ? ofContent(source.substring(CONTENT.length()))
                : in(folders.assets(), source.startsWith(ASSETS) ? source.substring(ASSETS.length()) : source);
    }

    /** The file of settings. */
    public String settings() {
        return within(site.file()).orElseGet(() -> site.file().toString());
    }

    /** Every file that the last bake read or copied, but for data files. */
    public SortedSet<String> known() {
        SortedSet<String> known = new TreeSet<>();
        known.add(settings());
        for (SourceRecord source : last.sources().values()) {
            known.add(ofContent(source.path()));
            source.included().forEach(file -> known.add(file.path()));
        }
        last.copies().values().stream()
                .filter(copy -> !copy.source().startsWith(CopyRecord.SEARCH))
                .forEach(copy -> known.add(origin(copy)));
        last.images().values().stream()
                .filter(image -> !image.source().isEmpty())
                .forEach(image -> known.add(origin(image.source())));
        for (List<AskedTemplate> set : site.memory().templates().values()) {
            set.forEach(asked -> asked.found().ifPresent(known::add));
        }
        return known;
    }

    /** Whether a path is that of a data file that is there. */
    public boolean isData(String path) {
        return isIn(folders.data(), path) && isThere(path);
    }

    /** Whether a path is that of a template, whether a page is made with it or not. */
    public boolean isTemplate(String path) {
        return isIn(folders.templates(), path);
    }

    /** Whether a path is that of a file that is there. */
    public boolean isThere(String path) {
        return Files.isRegularFile(site.folder().resolve(path));
    }

    /**
     * Which paths within the site somebody may mean: from its folder, from the current one, or from the folder of articles,
     * of templates, of assets or of data.
     */
    public List<String> meant(String written) {
        String path = written.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
        SortedSet<String> others = new TreeSet<>();
        try {
            within(Path.of(written)).ifPresent(others::add);
        } catch (InvalidPathException noFile) {
            return List.of();
        }
        if (!path.startsWith("/")) {
            Stream.concat(
                            Stream.of(folders.content(), folders.templates(), folders.assets(), folders.data()),
                            Stream.concat(folders.allContent().stream(), folders.keptFolders().stream()))
                    .forEach(folder -> others.add(in(folder, path)));
        }
        others.remove(path);
        return Stream.concat(Stream.of(path), others.stream()).toList();
    }

    private Optional<String> within(Path file) {
        return within(site.folder(), file);
    }

    /** The path of a file within a folder, both as the system has them. */
    static Optional<String> within(Path folder, Path file) {
        Path whole = folder.toAbsolutePath().normalize();
        Path asked = file.toAbsolutePath().normalize();
        return asked.startsWith(whole) && !asked.equals(whole)
                ? Optional.of(whole.relativize(asked).toString().replace('\\', '/'))
                : Optional.empty();
    }

    private static boolean isIn(String folder, String path) {
        return path.startsWith(in(folder, ""));
    }

    private static String in(String folder, String path) {
        String slashed =
                folder.replace('\\', '/').replaceFirst("^(?:\\./)+", "").replaceFirst("/+$", "");
        return slashed.isEmpty() || slashed.equals(".") ? path : slashed + "/" + path;
    }
}
