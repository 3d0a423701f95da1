package dev.backfile.cache;

import dev.backfile.cache.codec.JournalEntries;
import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceNumbers;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.fingerprint.Fingerprint;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes what is not as it was remembered. */
final class JournalDifferences {

    private final LastBake before;
    private final SourceNumbers numbers;
    private final JournalWriter journal;

    JournalDifferences(LastBake before, SourceNumbers numbers, JournalWriter journal) {
        this.before = before;
        this.numbers = numbers;
        this.journal = journal;
    }

    void sources(Collection<SourceRecord> sources) {
        Set<String> gone = new HashSet<>(before.sources().keySet());
        sources.forEach(source -> gone.remove(source.path()));
        sources(sources, new TreeSet<>(gone));
    }

    /**
     * Sources of which those that are as they were may be left out.
     *
     * @param gone the paths of those that are no more
     */
    void sources(Collection<SourceRecord> sources, Set<String> gone) {
        for (SourceRecord source : sources) {
            SourceRecord old = before.sources().get(source.path());
            if (old == source) {
                continue;
            }
            if (old != null && old.withStamp(source.stamp()).equals(source)) {
                JournalEntries.writeStampOf(source.path(), source.stamp(), journal.next());
            } else {
                JournalEntries.writeSource(numbers.of(source.path()), source, journal.next());
            }
        }
        gone.forEach(path -> JournalEntries.writeGoneSource(path, journal.next()));
    }

    /**
     * States by the paths of their sources.
     *
     * @param changed at least those of the paths whose state is another than before
     */
    void states(Map<String, Fingerprint> states, Set<String> changed) {
        int added = 0;
        for (String path : changed) {
            Fingerprint now = states.get(path);
            Fingerprint old = before.states().get(path);
            added += now != null && old == null ? 1 : 0;
            if (now != null && !now.equals(old)) {
                JournalEntries.writeState(path, now, journal.next());
            }
        }
        if (states.size() - added < before.states().size()) {
            for (String path : before.states().keySet()) {
                if (!states.containsKey(path)) {
                    JournalEntries.writeGoneState(path, journal.next());
                }
            }
        }
    }

    void pages(Collection<PageRecord> pages) {
        int known = 0;
        for (PageRecord page : pages) {
            PageRecord old = before.pages().get(page.path());
            known += old == null ? 0 : 1;
            if (old != null && old != page && old.withLook(page.output().look()).equals(page)) {
                writeLook(page.path(), old.output().look(), page.output().look());
            } else if (old != page) {
                JournalEntries.writePage(page, journal.next());
            }
        }
        if (known < before.pages().size()) {
            Set<String> gone = new TreeSet<>(before.pages().keySet());
            pages.forEach(page -> gone.remove(page.path()));
            gone.forEach(path -> JournalEntries.writeGonePage(path, journal.next()));
        }
    }

    /**
     * Sets of templates by their numbers.
     *
     * @param written the numbers of those that the journal has already
     */
    void templates(Map<Integer, List<AskedTemplate>> sets, Set<Integer> written) {
        sets.forEach((number, asked) -> {
            if (!written.contains(number)) {
                JournalEntries.writeTemplates(number, asked, journal.next());
            }
        });
    }

    /**
     * Sets of assets by their numbers.
     *
     * @param written the numbers of those that the journal has already
     */
    void assets(Map<Integer, List<AskedAsset>> sets, Set<Integer> written) {
        sets.forEach((number, asked) -> {
            if (!written.contains(number)) {
                JournalEntries.writeAssets(number, asked, journal.next());
            }
        });
    }

    void images(Collection<ImageRecord> images, SourceNumbers imageNumbers) {
        Set<String> kept = new HashSet<>();
        for (ImageRecord image : images) {
            kept.add(image.path());
            ImageRecord old = before.images().get(image.path());
            if (old != image && !image.equals(old)) {
                JournalEntries.writeImage(imageNumbers.of(image.path()), image, journal.next());
            }
        }
        before.images().keySet().stream()
                .filter(path -> !kept.contains(path))
                .forEach(path -> JournalEntries.writeGoneImage(path, journal.next()));
    }

    void copies(Collection<CopyRecord> copies) {
        Set<String> kept = new HashSet<>();
        for (CopyRecord copy : copies) {
            kept.add(copy.path());
            CopyRecord old = before.copies().get(copy.path());
            if (old != null && old.withLook(copy.look()).equals(copy)) {
                writeLook(copy.path(), old.look(), copy.look());
            } else {
                JournalEntries.writeCopy(copy, journal.next());
            }
        }
        before.copies().keySet().stream()
                .filter(path -> !kept.contains(path))
                .forEach(path -> JournalEntries.writeGoneCopy(path, journal.next()));
    }

    private void writeLook(String path, long old, long look) {
        if (old != look) {
            JournalEntries.writeLook(path, look, journal.next());
        }
    }
}
