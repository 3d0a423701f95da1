package dev.backfile.source;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.notation.SitePath;
import dev.backfile.source.field.DraftFolder;
import dev.backfile.source.frontmatter.Language;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Lists the files of a site's folder in the order of their paths, whatever order the file system has. Immutable; safe
 * for use by many threads.
 *
 * <p>Hidden folders are passed over, and hidden files too, among the assets only if {@code asset.ignore} says so, version
 * control's own always; among the articles whatever else nobody means to publish is told apart. A folder that holds the file
 * which {@code ignore.file} names is passed over with all below it. A symbolic link is followed where it leads to something within the site, but not where it leads back to a
 * folder that contains it, nor a link to a folder within a linked folder.
 */
public final class SourceWalker {

    /** The sort of names of which documents are read all the same, as drafts. */
    private static final String DRAFTS = DraftFolder.NAME + "/";

    private final Settings settings;
    private final FileNames names;

    /** A walker for sites with these settings. */
    public SourceWalker(Settings settings) {
        this.settings = settings;
        this.names = new FileNames(settings);
    }

    /** What lies in the content folder of the site in this folder; nothing when there is no content folder. */
    public SourceFiles content(Path site) {
        return walk(
                site,
                settings.folders().content(),
                settings.folders().isOnePlace()
                        ? List.of("")
                        : settings.folders().allContent(),
                names::isPassedOverInContent,
                names::unmeantSort,
                Set.copyOf(settings.folders().keptInContent()));
    }

    /** What lies in the data folder; its files are all among the files, none among the documents. */
    public SourceFiles data(Path site) {
        return withoutDocuments(
                walk(site, settings.folders().data(), List.of(""), names::isPassedOver, SourceWalker::meant, Set.of()));
    }

    /** What lies in the folder of assets; its files are all among the files, none among the documents. */
    public SourceFiles assets(Path site) {
        return settings.folders().keepsAssets()
                ? new SourceFiles(List.of(), List.of(), List.of(), List.of())
                : assets(site, settings.folders().assets());
    }

    /**
     * What lies in the folders that keep their names; its files are all among the files, none among the documents. An article
     * that strayed there is left out, as nobody knows whether it is to be public.
     */
    public SourceFiles kept(Path site) {
        List<SourceFile> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String folder : settings.folders().keptFolders()) {
            SourceFiles found = assets(site, folder);
            diagnostics.addAll(found.diagnostics());
            files.addAll(new StrayArticles(settings, diagnostics).leaveOut(folder, found.files()));
        }
        files.sort(Comparator.comparing(SourceFile::place));
        return new SourceFiles(List.of(), List.copyOf(files), List.of(), List.copyOf(diagnostics));
    }

    private SourceFiles assets(Path site, String folder) {
        return withoutDocuments(walk(
                site,
                folder,
                List.of(""),
                (name, isFolder) -> names.isPassedOverAsAsset(name),
                SourceWalker::meant,
                Set.of()));
    }

    private static Optional<String> meant(String name, BooleanSupplier folder) {
        return Optional.empty();
    }

    private static SourceFiles withoutDocuments(SourceFiles found) {
        List<SourceFile> all = new ArrayList<>(found.documents());
        all.addAll(found.files());
        all.sort(Comparator.comparing(SourceFile::path));
        return new SourceFiles(List.of(), List.copyOf(all), List.of(), found.diagnostics());
    }

    /** Walks the places of a folder that are named, of which the empty one is all of it. */
    private SourceFiles walk(
            Path site, String folder, List<String> places, Skipped skipped, Unmeant unmeant, Set<String> others) {
        Path root = site.resolve(folder);
        Walk walk = new Walk(folder, skipped, unmeant, others);
        if (Files.isDirectory(root)) {
            try {
                Path realRoot = root.toRealPath();
                boolean elsewhere = !root.normalize().startsWith(site.normalize());
                walk.boundary = elsewhere ? realRoot : site.toRealPath();
                if (realRoot.startsWith(walk.boundary)) {
                    for (String place : places) {
                        walk.place(root, realRoot, place);
                    }
                } else {
                    walk.outOfSite(folder);
                }
            } catch (IOException fault) {
                walk.unreadable(folder, "this folder cannot be read", "check that you may read it");
            }
        }
        return walk.result();
    }

    /** Which names nobody means to publish. */
    private interface Unmeant {

        Optional<String> sort(String name, BooleanSupplier folder);
    }

    /** Which names are as good as not there. */
    private interface Skipped {

        boolean test(String name, BooleanSupplier folder);
    }

    /** One walk through one folder. */
    private final class Walk {

        private final String start;
        private final Skipped skipped;
        private final Unmeant unmeant;
        private final Set<String> others;
        private final List<SourceFile> documents = new ArrayList<>();
        private final List<SourceFile> files = new ArrayList<>();
        private final List<IgnoredFile> passedOver = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private Path boundary = Path.of("");
        private String top = "";

        Walk(String start, Skipped skipped, Unmeant unmeant, Set<String> others) {
            this.start = start;
            this.skipped = skipped;
            this.unmeant = unmeant;
            this.others = others;
        }

        SourceFiles result() {
            documents.sort(Comparator.comparing(SourceFile::path));
            files.sort(Comparator.comparing(SourceFile::path));
            passedOver.sort(Comparator.comparing(one -> one.file().path()));
            return new SourceFiles(
                    List.copyOf(documents),
                    List.copyOf(files),
                    List.copyOf(passedOver),
                    diagnostics.stream().sorted().toList());
        }

        /** Walks a place that the settings name, so that everything in it is meant, whatever the names above it are. */
        void place(Path root, Path realRoot, String place) throws IOException {
            top = place;
            Path entry = root.resolve(place);
            if (!Files.exists(entry)) {
                return;
            }
            Path real = entry.toRealPath();
            FileState state = FileState.of(real);
            if (!real.startsWith(boundary)) {
                outOfSite(place(place));
            } else if (state.isFile()) {
                file(entry.getParent(), entry, place, state, Optional.empty());
            } else {
                boolean linked = !place.isEmpty() && !real.equals(realRoot.resolve(place));
                boolean drafts = DraftFolder.holds(place + "/");
                folder(entry, place, real, linked, drafts ? Optional.of(DRAFTS) : Optional.empty());
            }
        }

        /** Walks a folder; of one that nobody means to publish, the mistakes are nobody's concern. */
        void folder(Path folder, String path, Path real, boolean linked, Optional<String> sort) {
            Map<String, Path> entries = new TreeMap<>();
            try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
                for (Path entry : listing) {
                    if (!path.equals(top) && isIgnoreFile(entry)) {
                        return;
                    }
                    name(entry, path, entries, sort.isPresent());
                }
            } catch (IOException | DirectoryIteratorException fault) {
                if (sort.isEmpty()) {
                    unreadable(place(path), "this folder cannot be read", "check that you may read it");
                }
                return;
            }
            entries.forEach((name, entry) -> entry(
                    folder,
                    entry,
                    SitePath.within(path, name),
                    real,
                    linked,
                    sort.or(() -> unmeant.sort(name, () -> Files.isDirectory(entry)))));
        }

        private boolean isIgnoreFile(Path entry) {
            return entry.getFileName()
                    .toString()
                    .equalsIgnoreCase(settings.folders().ignoreFile());
        }

        private void name(Path entry, String path, Map<String, Path> entries, boolean inUnmeant) {
            String name = SourcePaths.name(entry);
            if (isIgnoreFile(entry)
                    || others.contains(SitePath.within(path, name))
                    || skipped.test(name, () -> Files.isDirectory(entry))) {
                return;
            }
            boolean versionControl = FileNames.isVersionControl(name);
            Optional<String> fault = FileNames.fault(name);
            if (versionControl || fault.isPresent()) {
                if (!inUnmeant
                        && unmeant.sort(name, () -> Files.isDirectory(entry)).isEmpty()) {
                    faulty(place(SitePath.within(path, FileNames.shown(name))), versionControl, fault.orElse(""));
                }
                return;
            }
            Path twin = entries.putIfAbsent(name, entry);
            if (twin != null) {
                add(
                        Code.BAD_FILE_NAME,
                        place(SitePath.within(path, name)),
                        "two files here have this name, with their accents stored in two ways",
                        "remove or rename one of them");
            }
        }

        private void faulty(String place, boolean versionControl, String fault) {
            if (versionControl) {
                diagnostics.add(new Diagnostic(
                        Code.BAD_FILE_NAME,
                        Severity.WARNING,
                        Place.file(place),
                        "this is version control's own and is not published",
                        "keep the files in a folder that is no working copy of its own"));
            } else {
                add(Code.BAD_FILE_NAME, place, fault, "rename it");
            }
        }

        private void entry(Path folder, Path entry, String path, Path parent, boolean linked, Optional<String> sort) {
            try {
                FileState own = FileState.of(entry, LinkOption.NOFOLLOW_LINKS);
                boolean link = own.kind() == FileState.Kind.LINK;
                Path real = link ? entry.toRealPath() : parent.resolve(entry.getFileName());
                if (link && !real.startsWith(boundary)) {
                    if (sort.isEmpty()) {
                        outOfSite(place(path));
                    }
                    return;
                }
                FileState state = link ? FileState.of(real) : own;
                boolean isFolder = state.kind() == FileState.Kind.FOLDER;
                if (state.isFile()) {
                    file(folder, entry, path, state, sort);
                } else if (sort.isPresent() && (!isFolder || link || linked)) {
                    return;
                } else if (!isFolder) {
                    unreadable(place(path), "this is neither a file nor a folder", "remove it from the content");
                } else if (link && parent.startsWith(real)) {
                    unreadable(place(path), "this symbolic link leads back to a folder that contains it", "remove it");
                } else if (link && linked) {
                    unreadable(
                            place(path),
                            "this symbolic link stands in a folder that is itself reached through one",
                            "link to the folder directly");
                } else {
                    folder(entry, path, real, linked || link, sort);
                }
            } catch (IOException fault) {
                if (sort.isPresent()) {
                    return;
                }
                unreadable(
                        place(path),
                        Files.isSymbolicLink(entry) ? "this symbolic link leads nowhere" : "this cannot be read",
                        "check that it exists and that you may read it");
            }
        }

        /** Whether all names on the way to a draft are those of what is meant. */
        private boolean isMeant(String path) {
            for (String name : path.substring(top.length()).split("/")) {
                boolean drafts = name.equalsIgnoreCase(DraftFolder.NAME);
                if (!drafts && unmeant.sort(name, () -> false).isPresent()) {
                    return false;
                }
            }
            return true;
        }

        private void file(Path parent, Path file, String path, FileState state, Optional<String> sort) {
            SourceFile found = new SourceFile(parent, file.getFileName().toString(), path, start, state);
            boolean document = Language.of(path, settings.habits().sources()).isPresent();
            boolean draft = document && sort.filter(DRAFTS::equals).isPresent() && isMeant(path);
            if (sort.isPresent() && !draft) {
                passedOver.add(new IgnoredFile(found, sort.get()));
                return;
            }
            (document ? documents : files).add(found);
        }

        void outOfSite(String place) {
            add(
                    Code.LINK_OUT_OF_SITE,
                    place,
                    "this symbolic link leads out of the site",
                    "copy the file or folder into the site");
        }

        void unreadable(String place, String message, String hint) {
            add(Code.UNREADABLE_FILE, place, message, hint);
        }

        private String place(String path) {
            return path.isEmpty() ? start : SourcePaths.in(start, path);
        }

        private void add(Code code, String place, String message, String hint) {
            diagnostics.add(Diagnostic.of(code, Place.file(place), message, hint));
        }
    }
}
