package dev.backfile.build.render;

import dev.backfile.archive.Article;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.IntList;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.PageRecord.ReadSet;
import dev.backfile.cache.record.Reason;
import dev.backfile.cache.record.Rendering;
import dev.backfile.cache.record.SourceNumbers;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.AssetStates;
import dev.backfile.incremental.ModelFingerprints;
import dev.backfile.incremental.TemplateStates;
import dev.backfile.page.Page;
import dev.backfile.theme.Rendered;
import dev.backfile.theme.Theme;
import dev.backfile.theme.model.Reads;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * Renders pages to bytes, and to what is remembered of them. Safe for use by many threads.
 *
 * @param theme renders them
 * @param models the fingerprints of what they show
 * @param templates the templates that they ask for
 * @param assets the assets that they ask for
 * @param numbers the numbers of the sources
 * @param imageNumbers the numbers of the images
 * @param begun when the bake began
 */
public record PageRenderer(
        Theme theme,
        ModelFingerprints models,
        TemplateStates templates,
        AssetStates assets,
        SourceNumbers numbers,
        SourceNumbers imageNumbers,
        Instant begun) {

    private static final byte[] NOTHING = {};

    /**
     * A page that was rendered.
     *
     * @param bytes its bytes; none when it could not be rendered
     */
    public record Printed(PageRecord record, byte[] bytes) {}

    /** Renders a page, whose model has a fingerprint, for a reason. */
    public Printed render(Page page, Fingerprint model, Reason reason) {
        Rendered rendered = theme.render(page);
        byte[] bytes = rendered.isWhole() ? rendered.bytes() : NOTHING;
        PageRecord record = new PageRecord(
                page.path(),
                model,
                templates.number(rendered.lookups()),
                readSet(page, rendered.reads()),
                rendered.isWhole()
                        ? new FileStamp(bytes.length, FileStamp.UNSEEN, Fingerprint.of(bytes))
                        : PageRecord.NOTHING,
                rendered.diagnostics(),
                new Rendering(reason, begun, ownDocument(page)));
        return new Printed(record, bytes);
    }

    private OptionalInt ownDocument(Page page) {
        return page.model()
                .ownDocument()
                .map(document -> OptionalInt.of(numbers.of(document.path())))
                .orElse(OptionalInt.empty());
    }

    private ReadSet readSet(Page page, Reads reads) {
        return new ReadSet(
                numbers(reads.documents()),
                numbers(reads.bodies()),
                IntList.of(reads.images().stream().mapToInt(imageNumbers::of)),
                assets.number(reads.assets()),
                reads.archive(),
                reads.data(),
                reads.clock(),
                reads.digests(),
                reads.lazyInputs().bits(),
                models.ofAnswers(page.model(), reads.lazyInputs()));
    }

    private IntList numbers(Collection<Article> articles) {
        return IntList.of(articles.stream().mapToInt(article -> numbers.of(article.path())));
    }
}
