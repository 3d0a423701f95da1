package dev.backfile.cache;

import dev.backfile.cache.codec.JournalEntries;
import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.NumberedSets;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceNumbers;
import dev.backfile.cache.record.SourceRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A file of records as the journal has them, by which processes of one bake tell each other what they found. */
public final class RecordFile {

    private RecordFile() {}

    /**
     * What stands in such a file.
     *
     * @param sources sources by their paths
     * @param numbers the numbers of these
     * @param images images by their paths
     * @param imageNumbers the numbers of these
     * @param pages pages by their paths
     * @param templates the sets of templates of these, by their numbers in this file alone
     * @param assets the sets of assets of these, by their numbers in this file alone
     */
    public record Content(
            Map<String, SourceRecord> sources,
            Map<String, Integer> numbers,
            Map<String, ImageRecord> images,
            Map<String, Integer> imageNumbers,
            Map<String, PageRecord> pages,
            Map<Integer, List<AskedTemplate>> templates,
            Map<Integer, List<AskedAsset>> assets) {}

    /** Writes sources that have no numbers yet. */
    public static void writeSources(Path file, Collection<SourceRecord> sources) throws IOException {
        try (Frames frames = new Frames(file)) {
            sources.forEach(source -> JournalEntries.writeSource(0, source, frames.next()));
            frames.finish();
        }
    }

    /** Writes all sources and images of a site. */
    public static void writeSite(
            Path file,
            Collection<SourceRecord> sources,
            SourceNumbers numbers,
            Collection<ImageRecord> images,
            SourceNumbers imageNumbers)
            throws IOException {
        try (Frames frames = new Frames(file)) {
            sources.forEach(source -> JournalEntries.writeSource(numbers.of(source.path()), source, frames.next()));
            images.forEach(image -> JournalEntries.writeImage(imageNumbers.of(image.path()), image, frames.next()));
            frames.finish();
        }
    }

    /** Writes pages, and the sets to which they refer. */
    public static void writePages(
            Path file,
            Collection<PageRecord> pages,
            NumberedSets<AskedTemplate> templates,
            NumberedSets<AskedAsset> assets)
            throws IOException {
        try (Frames frames = new Frames(file)) {
            pages.forEach(page -> JournalEntries.writePage(page, frames.next()));
            templates
                    .byNumber()
                    .forEach((number, asked) -> JournalEntries.writeTemplates(number, asked, frames.next()));
            assets.byNumber().forEach((number, asked) -> JournalEntries.writeAssets(number, asked, frames.next()));
            frames.finish();
        }
    }

    /** Reads such a file. */
    public static Content read(Path file) throws IOException {
        JournalLoader loader = new JournalLoader();
        Frames.read(file, frame -> JournalEntries.read(frame).forEach(entry -> entry.accept(loader)));
        LastBake read = loader.lastBake();
        return new Content(
                read.sources(),
                loader.numbers(),
                read.images(),
                loader.imageNumbers(),
                read.pages(),
                loader.usedTemplates(),
                loader.usedAssets());
    }
}
