package dev.backfile.build;

import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.output.Destination;
import dev.backfile.output.Manifest;
import dev.backfile.output.Staging;
import dev.backfile.source.FileState;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a site that was baked: those that get into the destination, and those in whose place others stand. */
final class Outputs {

    private final Destination destination;
    private final Workers workers;
    private final Staging staging;
    private final List<PageRecord> pages;
    private final List<CopyRecord> copies;

    Outputs(
            Destination destination,
            Workers workers,
            Staging staging,
            List<PageRecord> pages,
            List<CopyRecord> copies) {
        this.destination = destination;
        this.workers = workers;
        this.staging = staging;
        this.pages = sorted(pages);
        this.copies = copies;
    }

    /** Pages in the order of their paths, in which they are remembered, so that the next bake has them nearly so. */
    private static List<PageRecord> sorted(List<PageRecord> pages) {
        return pages.stream().sorted(Comparator.comparing(PageRecord::path)).toList();
    }

    /**
     * The list of those that get into the destination.
     *
     * @param kind what of a site they are
     */
    Manifest manifest(Manifest.Kind kind) {
        Stream<Manifest.Line> ofPages = pages.stream()
                .filter(page -> page.isWhole() && staging.has(page.path()))
                .map(page -> new Manifest.Line(page.path(), page.output().content()));
        Stream<Manifest.Line> ofCopies = copies.stream()
                .filter(copy -> staging.has(copy.path()))
                .map(copy -> new Manifest.Line(copy.path(), copy.stamp().content()));
        return Manifest.of(Stream.concat(ofPages, ofCopies).toList(), kind);
    }

    /** What is to be remembered of the pages, now that the files are in the destination. */
    List<PageRecord> pages() {
        return workers.map(
                pages,
                page -> page.isWhole()
                        ? page.withLook(look(page.path(), page.output().look()))
                        : page);
    }

    /** What is to be remembered of the copies, now that the files are in the destination. */
    List<CopyRecord> copies() {
        return workers.map(copies, copy -> copy.withLook(look(copy.path(), copy.look())));
    }

    private long look(String path, long known) {
        if (!staging.has(path)) {
            return FileStamp.NO_LOOK;
        }
        return staging.staged().contains(path) ? look(path) : known;
    }

    private long look(String path) {
        try {
            return FileState.of(destination.file(path), LinkOption.NOFOLLOW_LINKS)
                    .digest();
        } catch (IOException gone) {
            return FileStamp.UNSEEN;
        }
    }
}
