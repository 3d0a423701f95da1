package dev.backfile.build.warm;

import dev.backfile.cache.LoadedJournal;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.source.SourceFiles;
import dev.backfile.theme.template.Templates;
import dev.backfile.theme.template.ThemeConfiguration;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is kept of the last bake of one site into one destination that nobody else writes to. For one bake at a time, whose
 * threads may ask at once.
 */
public final class WarmProcess {

    private Optional<Set<Path>> changed = Optional.empty();
    private Optional<KnownFiles> content = Optional.empty();
    private Optional<ThemeConfiguration> configuration = Optional.empty();
    private Fingerprint ofConfiguration = Fingerprint.NONE;
    private final LoadedJournal journal = new LoadedJournal();
    private boolean destinationKnown;

    /** How often somebody asked for the content, or let go of it. */
    private int turns;

    /** Of nothing: what a bake has that is the only one of its process. */
    public WarmProcess() {
        // nothing is kept yet
    }

    /** Says which files alone may be other than when this, or that anything changed, was said last. */
    public synchronized void onlyChanged(Set<Path> files) {
        changed = changed.map(known -> {
            Set<Path> all = new HashSet<>(known);
            all.addAll(files);
            return all;
        });
    }

    /** Says that anything may be other than at the last bake. */
    public synchronized void anythingChanged() {
        changed = Optional.empty();
        destinationKnown = false;
    }

    /** Keeps nothing any more. */
    public synchronized void forget() {
        anythingChanged();
        turns++;
        content = Optional.empty();
        configuration = Optional.empty();
        journal.forget();
    }

    /** What is known of the journal of the ledger. */
    public LoadedJournal journal() {
        return journal;
    }

    /**
     * What lies in the content folder.
     *
     * @param walk looks at all of it; no lock is held meanwhile
     */
    public SourceFiles content(Path site, Settings settings, Supplier<SourceFiles> walk) {
        Fingerprint current = Fingerprint.of(settings);
        int turn = begin();
        SourceFiles found = known(site, settings, current).orElseGet(walk);
        keep(new KnownFiles(current, found), turn);
        return found;
    }

    /** What is known to lie there; what changes from now on counts the next time. */
    private synchronized Optional<SourceFiles> known(Path site, Settings settings, Fingerprint current) {
        Optional<SourceFiles> known =
                changed.flatMap(files -> content.filter(each -> each.settings().equals(current))
                        .flatMap(each -> each.after(site, settings, files)));
        changed = Optional.of(Set.of());
        return known;
    }

    private synchronized int begin() {
        return ++turns;
    }

    /** Keeps what was found, unless another walk began since or all is to be forgotten. */
    private synchronized void keep(KnownFiles files, int turn) {
        if (turn == turns) {
            content = Optional.of(files);
        }
    }

    /** Whether the destination is as the ledger says that the last bake left it. */
    public synchronized boolean knowsDestination() {
        return destinationKnown;
    }

    /** The destination is going to be changed. */
    public synchronized void publishing() {
        destinationKnown = false;
    }

    /** The destination was changed, and the ledger says how. */
    public synchronized void published() {
        destinationKnown = true;
    }

    /** FreeMarker for these templates: the one of the last bake with all that it parsed, if they are the same. */
    public synchronized ThemeConfiguration configuration(Settings settings, Templates templates) {
        Fingerprint current = Fingerprint.of(settings);
        ThemeConfiguration now = configuration
                .filter(known ->
                        current.equals(ofConfiguration) && known.templates().areAsIn(templates))
                .orElseGet(() -> new ThemeConfiguration(settings, templates));
        configuration = Optional.of(now);
        ofConfiguration = current;
        return now;
    }
}
