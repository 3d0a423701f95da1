package dev.backfile.desk;

import dev.backfile.config.FolderSection;
import dev.backfile.config.Settings;
import dev.backfile.desk.watch.Changes;
import dev.backfile.desk.watch.EventWatch;
import dev.backfile.desk.watch.FileWatch;
import dev.backfile.desk.watch.Identities;
import dev.backfile.desk.watch.IdentityWatch;
import dev.backfile.desk.watch.PollingWatch;
import dev.backfile.desk.watch.WatchedTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Watches what a bake of a site reads, also where its folders are put in the place of others. */
final class SiteWatch implements AutoCloseable {

    private static final long POLL_MILLIS = 1_000;

    private final DeskOptions options;
    private final Changes changes;
    private final Consumer<String> notes;
    private Optional<WatchedTree> tree = Optional.empty();
    private Identities standing = Identities.NONE;
    private List<FileWatch> watches = List.of();
    private boolean closed;

    SiteWatch(DeskOptions options, Changes changes, Consumer<String> notes) {
        this.options = options;
        this.changes = changes;
        this.notes = notes;
    }

    /**
     * Watches other folders where the settings name others, or others lie in their places.
     *
     * @param settings the settings of the last bake that had any
     * @param mark a file that goes when the site's folder goes
     * @return whether anything is watched otherwise than before
     */
    synchronized boolean renew(Optional<Settings> settings, Path mark) {
        WatchedTree now = tree(settings);
        Identities lying = Identities.of(
                Stream.concat(now.roots().stream(), Stream.of(mark)).toList());
        if (closed || tree.filter(now::equals).isPresent() && lying.equals(standing)) {
            return false;
        }
        watches.forEach(FileWatch::close);
        tree = Optional.of(now);
        standing = lying;
        List<FileWatch> begun = new ArrayList<>(List.of(IdentityWatch.begin(lying, changes, POLL_MILLIS)));
        if (now.roots().stream().allMatch(Files::isDirectory)) {
            begun.add(begin(now));
        }
        watches = List.copyOf(begun);
        return true;
    }

    private FileWatch begin(WatchedTree now) {
        if (!options.polling()) {
            try {
                return EventWatch.begin(now, changes);
            } catch (IOException | UncheckedIOException refused) {
                notes.accept("The system does not watch so many folders: every file is looked at each second instead.");
            }
        }
        return PollingWatch.begin(now, changes, POLL_MILLIS);
    }

    private WatchedTree tree(Optional<Settings> settings) {
        List<Path> sources = settings.map(SiteWatch::sources).orElse(List.of());
        List<Path> outputs = settings.map(Settings::folders)
                .map(each -> List.of(Path.of(each.destination()), Path.of(each.drafts())))
                .orElse(List.of());
        return WatchedTree.of(options.site(), sources, options.config().stream().toList(), outputs);
    }

    /** What a bake reads beside the settings: folders, and the files that they name. */
    private static List<Path> sources(Settings settings) {
        FolderSection.Folders folders = settings.folders();
        return Stream.concat(
                        Stream.concat(folders.allContent().stream(), folders.keptFolders().stream()),
                        Stream.of(
                                folders.templates(),
                                folders.assets(),
                                folders.data(),
                                settings.get(FolderSection.REGISTER),
                                settings.checks().baseline().orElse("")))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .toList();
    }

    @Override
    public synchronized void close() {
        closed = true;
        watches.forEach(FileWatch::close);
    }
}
