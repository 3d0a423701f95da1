package dev.backfile.source;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.notation.SitePath;
import dev.backfile.parallel.SharedWork;
import dev.backfile.source.field.DraftFolder;
import dev.backfile.source.frontmatter.Language;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * One walk through one folder of a site. Several threads may take part in it, each with folders, or some files of a large one,
 * that no other has looked at. It is done once; each that asks for the files gets the same.
 */
public final class SourceWalk {

    /** The sort of names of which documents are read all the same, as drafts. */
    private static final String DRAFTS = DraftFolder.NAME + "/";

    /** As many files of one folder are looked at by one thread without letting others take some. */
    private static final int AT_ONCE = 256;

    private final Settings settings;
    private final Path site;
    private final String start;
    private final List<String> places;
    private final Skipped skipped;
    private final Unmeant unmeant;
    private final Set<String> others;
    private final SharedWork<FoundFiles> work;

    /** Which names nobody means to publish. */
    interface Unmeant {

        Optional<String> sort(String name, BooleanSupplier folder);
    }

    /** Which names are as good as not there. */
    interface Skipped {

        boolean test(String name, BooleanSupplier folder);
    }

    /** Whether a folder stands at a path, or a link to one: looked at when somebody asks. Costs less than a lambda for each file. */
    private record LeadsToFolder(Path path) implements BooleanSupplier {

        @Override
        public boolean getAsBoolean() {
            return Files.isDirectory(path);
        }
    }

    /**
     * A folder on the way.
     *
     * @param folder the folder
     * @param path its path in the folder that is walked
     * @param top the path of the place in which the walk began
     * @param real where it lies
     * @param boundary where everything that is public must lie
     * @param linked whether a symbolic link led to it
     * @param sort the sort of names to which it belongs that nobody means to publish
     */
    private record Folder(
            Path folder, String path, String top, Path real, Path boundary, boolean linked, Optional<String> sort) {

        boolean isTop() {
            return path.equals(top);
        }

        Folder below(Path entry, String within, Path where, boolean throughLink, Optional<String> sortOfName) {
            return new Folder(entry, within, top, where, boundary, throughLink, sortOfName);
        }
    }

    /**
     * A walk that nobody has begun.
     *
     * @param start the folder that is walked, as the settings name it
     * @param places what is walked of it; the empty one is all of it
     * @param others paths in it that another walk goes through
     */
    SourceWalk(
            Settings settings,
            Path site,
            String start,
            List<String> places,
            Skipped skipped,
            Unmeant unmeant,
            Set<String> others) {
        this.settings = settings;
        this.site = site;
        this.start = start;
        this.places = places;
        this.skipped = skipped;
        this.unmeant = unmeant;
        this.others = others;
        this.work = new SharedWork<>(FoundFiles::new, this::begin);
    }

    /** What lies there: takes part until everything is found. */
    public SourceFiles files() {
        return FoundFiles.together(work.finish());
    }

    /** Takes part if somebody has begun, until everything is found. */
    public void help() {
        work.help();
    }

    private void begin(FoundFiles found) {
        Path root = site.resolve(start);
        if (!Files.isDirectory(root)) {
            return;
        }
        try {
            Path realRoot = root.toRealPath();
            boolean elsewhere = !root.normalize().startsWith(site.normalize());
            Path boundary = elsewhere ? realRoot : site.toRealPath();
            if (realRoot.startsWith(boundary)) {
                for (String place : places) {
                    place(root, realRoot, boundary, place, found);
                }
            } else {
                outOfSite(start, found);
            }
        } catch (IOException fault) {
            unreadable(start, "this folder cannot be read", "check that you may read it", found);
        }
    }

    /** Walks a place that the settings name, so that everything in it is meant, whatever the names above it are. */
    private void place(Path root, Path realRoot, Path boundary, String place, FoundFiles found) throws IOException {
        Path entry = root.resolve(place);
        if (!Files.exists(entry)) {
            return;
        }
        Path real = entry.toRealPath();
        FileState state = FileState.of(real);
        if (!real.startsWith(boundary)) {
            outOfSite(place(place), found);
        } else if (state.isFile()) {
            file(entry.getParent(), entry, place, place, state, Optional.empty(), found);
        } else {
            boolean linked = !place.isEmpty() && !real.equals(realRoot.resolve(place));
            boolean drafts = DraftFolder.holds(place + "/");
            Folder folder = new Folder(
                    entry, place, place, real, boundary, linked, drafts ? Optional.of(DRAFTS) : Optional.empty());
            work.add(part -> folder(folder, part));
        }
    }

    /** Walks a folder; of one that nobody means to publish, the mistakes are nobody's concern. */
    private void folder(Folder folder, FoundFiles found) {
        Map<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder.folder())) {
            for (Path entry : listing) {
                String name = entry.getFileName().toString();
                boolean isIgnoreFile = name.equalsIgnoreCase(settings.folders().ignoreFile());
                if (!folder.isTop() && isIgnoreFile) {
                    return;
                }
                if (!isIgnoreFile) {
                    name(SourcePaths.composed(name), entry, folder, entries, found);
                }
            }
        } catch (IOException | DirectoryIteratorException fault) {
            if (folder.sort().isEmpty()) {
                unreadable(place(folder.path()), "this folder cannot be read", "check that you may read it", found);
            }
            return;
        }
        List<Map.Entry<String, Path>> all = List.copyOf(entries.entrySet());
        for (int from = AT_ONCE; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<String, Path>> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            work.add(part -> entries(folder, some, part));
        }
        entries(folder, all.subList(0, Math.min(all.size(), AT_ONCE)), found);
    }

    private void name(String name, Path entry, Folder folder, Map<String, Path> entries, FoundFiles found) {
        if (!others.isEmpty() && others.contains(SitePath.within(folder.path(), name))
                || skipped.test(name, new LeadsToFolder(entry))) {
            return;
        }
        boolean versionControl = FileNames.isVersionControl(name);
        Optional<String> fault = FileNames.fault(name);
        if (versionControl || fault.isPresent()) {
            if (folder.sort().isEmpty()
                    && unmeant.sort(name, new LeadsToFolder(entry)).isEmpty()) {
                faulty(
                        place(SitePath.within(folder.path(), FileNames.shown(name))),
                        versionControl,
                        fault.orElse(""),
                        found);
            }
            return;
        }
        Path twin = entries.putIfAbsent(name, entry);
        if (twin != null) {
            found.add(mistake(
                    Code.BAD_FILE_NAME,
                    place(SitePath.within(folder.path(), name)),
                    "two files here have this name, with their accents stored in two ways",
                    "remove or rename one of them"));
        }
    }

    private static void faulty(String place, boolean versionControl, String fault, FoundFiles found) {
        found.add(
                versionControl
                        ? new Diagnostic(
                                Code.BAD_FILE_NAME,
                                Severity.WARNING,
                                Place.file(place),
                                "this is version control's own and is not published",
                                "keep the files in a folder that is no working copy of its own")
                        : mistake(Code.BAD_FILE_NAME, place, fault, "rename it"));
    }

    private void entries(Folder folder, List<Map.Entry<String, Path>> entries, FoundFiles found) {
        for (Map.Entry<String, Path> entry : entries) {
            String name = entry.getKey();
            Optional<String> sort =
                    folder.sort().isPresent() ? folder.sort() : unmeant.sort(name, new LeadsToFolder(entry.getValue()));
            entry(folder, entry.getValue(), SitePath.within(folder.path(), name), sort, found);
        }
    }

    private void entry(Folder folder, Path entry, String path, Optional<String> sort, FoundFiles found) {
        try {
            FileState own = FileState.of(entry, LinkOption.NOFOLLOW_LINKS);
            if (own.isFile()) {
                file(folder.folder(), entry, path, folder.top(), own, sort, found);
                return;
            }
            boolean link = own.kind() == FileState.Kind.LINK;
            Path real = link ? entry.toRealPath() : folder.real().resolve(entry.getFileName());
            if (link && !real.startsWith(folder.boundary())) {
                if (sort.isEmpty()) {
                    outOfSite(place(path), found);
                }
                return;
            }
            FileState state = link ? FileState.of(real) : own;
            boolean isFolder = state.kind() == FileState.Kind.FOLDER;
            if (state.isFile()) {
                file(folder.folder(), entry, path, folder.top(), state, sort, found);
            } else if (sort.isPresent() && (!isFolder || link || folder.linked())) {
                return;
            } else if (!isFolder) {
                unreadable(place(path), "this is neither a file nor a folder", "remove it from the content", found);
            } else if (link && folder.real().startsWith(real)) {
                unreadable(
                        place(path), "this symbolic link leads back to a folder that contains it", "remove it", found);
            } else if (link && folder.linked()) {
                unreadable(
                        place(path),
                        "this symbolic link stands in a folder that is itself reached through one",
                        "link to the folder directly",
                        found);
            } else {
                Folder below = folder.below(entry, path, real, folder.linked() || link, sort);
                work.add(part -> folder(below, part));
            }
        } catch (IOException fault) {
            if (sort.isPresent()) {
                return;
            }
            unreadable(
                    place(path),
                    Files.isSymbolicLink(entry) ? "this symbolic link leads nowhere" : "this cannot be read",
                    "check that it exists and that you may read it",
                    found);
        }
    }

    private void file(
            Path parent, Path file, String path, String top, FileState state, Optional<String> sort, FoundFiles found) {
        SourceFile source = new SourceFile(parent, file.getFileName().toString(), path, start, state);
        boolean document = Language.of(path, settings.habits().sources()).isPresent();
        boolean draft = document && sort.filter(DRAFTS::equals).isPresent() && isMeant(path, top);
        if (sort.isPresent() && !draft) {
            found.passOver(new IgnoredFile(source, sort.get()));
        } else if (document) {
            found.addDocument(source);
        } else {
            found.addFile(source);
        }
    }

    /** Whether all names on the way to a draft are those of what is meant. */
    private boolean isMeant(String path, String top) {
        for (String name : path.substring(top.length()).split("/")) {
            boolean drafts = name.equalsIgnoreCase(DraftFolder.NAME);
            if (!drafts && unmeant.sort(name, () -> false).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static void outOfSite(String place, FoundFiles found) {
        found.add(mistake(
                Code.LINK_OUT_OF_SITE,
                place,
                "this symbolic link leads out of the site",
                "copy the file or folder into the site"));
    }

    private static void unreadable(String place, String message, String hint, FoundFiles found) {
        found.add(mistake(Code.UNREADABLE_FILE, place, message, hint));
    }

    private String place(String path) {
        return path.isEmpty() ? start : SourcePaths.in(start, path);
    }

    private static Diagnostic mistake(Code code, String place, String message, String hint) {
        return Diagnostic.of(code, Place.file(place), message, hint);
    }
}
