package dev.backfile.build.render;

import dev.backfile.build.distribution.Distribution;
import dev.backfile.build.distribution.Labour;
import dev.backfile.build.distribution.LeftFiles;
import dev.backfile.build.distribution.Share;
import dev.backfile.build.distribution.Shares;
import dev.backfile.build.ledger.Engine;
import dev.backfile.build.read.FoundFiles;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.RecordFile;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** Has pages rendered by other processes, into the staging folder. */
public final class DistantRendering {

    private final Distribution distribution;
    private final RenderingTask task;
    private final Ledger ledger;

    /** A rendering for one bake. */
    public DistantRendering(Distribution distribution, RenderingTask task, Ledger ledger) {
        this.distribution = distribution;
        this.task = task;
        this.ledger = ledger;
    }

    /**
     * The site as other processes find it.
     *
     * @param sources every source, as the ledger has placed them
     * @param images every image, as the ledger has placed them
     * @param files the files that are no documents
     * @param documents the files of documents
     */
    public record Site(
            List<SourceRecord> sources, List<ImageRecord> images, FoundFiles files, List<SourceFile> documents) {}

    /**
     * What was rendered.
     *
     * @param records what is to be remembered of the pages
     * @param inPlace the paths of those that the destination has with the same bytes
     * @param endless the mistake of a page that did not come to an end, if there was one
     */
    public record Result(List<PageRecord> records, Set<String> inPlace, Optional<Diagnostic> endless) {}

    /**
     * Renders pages.
     *
     * @param times is told how long they took
     * @param step is told how many more were rendered
     * @throws IOException if it cannot be done
     */
    public Result render(Site site, List<PageOrder> orders, TemplateTimes times, LongConsumer step) throws IOException {
        RecordFile.writeSite(task.sources(), site.sources(), ledger.numbers(), site.images(), ledger.imageNumbers());
        site.files().write(task.files());
        FoundFiles.writeDocuments(site.documents(), task.documents());
        List<List<PageOrder>> shares = Shares.of(orders, distribution.parallelism());
        List<byte[]> told = distribution.share(
                new Labour(Labour.Kind.RENDERING, Engine.withAsciidoc(), task.toBytes()),
                shares.stream()
                        .map(share -> new Share(PageOrder.toBytes(share), share.size()))
                        .toList(),
                step);
        List<PageRecord> records = new ArrayList<>(orders.size());
        Set<String> inPlace = new HashSet<>();
        for (byte[] bytes : told) {
            RenderedShare share = RenderedShare.of(bytes);
            if (!share.endless().isEmpty()) {
                return new Result(
                        List.of(), Set.of(), Optional.of(share.endless().get(0)));
            }
            take(share, records);
            inPlace.addAll(share.inPlace());
            share.times().forEach(times::add);
        }
        return new Result(records, inPlace, Optional.empty());
    }

    private void take(RenderedShare share, List<PageRecord> records) throws IOException {
        LeftFiles.expect(task.pages(share.attempt()));
        RecordFile.Content content = RecordFile.read(task.pages(share.attempt()));
        for (PageRecord page : content.pages().values()) {
            int templates = ledger.templates().number(content.templates().get(page.templates()));
            int assets = page.reads().assets() == PageRecord.NO_ASSETS
                    ? PageRecord.NO_ASSETS
                    : ledger.assets().number(content.assets().get(page.reads().assets()));
            records.add(page.withSets(templates, assets));
        }
        Files.delete(task.pages(share.attempt()));
    }
}
