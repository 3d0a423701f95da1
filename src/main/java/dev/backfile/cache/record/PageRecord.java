package dev.backfile.cache.record;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import java.util.List;

/**
 * What is remembered of a page: what it was rendered from, and what came out.
 *
 * @param path its path in the destination
 * @param model the fingerprint of its model and the name of its template
 * @param templates the number of the set of {@link AskedTemplate templates} that it asked for
 * @param reads which parts of the archive it read
 * @param output what came out, with the look of its file in the destination: it has none when a file of somebody else
 *     stood there; {@link #NOTHING} when it could not be rendered
 * @param diagnostics the mistakes of its templates
 * @param rendering how it was rendered last
 */
public record PageRecord(
        String path,
        Fingerprint model,
        int templates,
        ReadSet reads,
        FileStamp output,
        List<Diagnostic> diagnostics,
        Rendering rendering) {

    /** The number of the set of assets of a page that asks for none. */
    public static final int NO_ASSETS = -1;

    /** What comes out of a page that cannot be rendered. */
    public static final FileStamp NOTHING = FileStamp.ofBytes(-1, Fingerprint.NONE);

    /** Whether something came out. */
    public boolean isWhole() {
        return output.size() >= 0;
    }

    /** Whether its file stands in the destination. */
    public boolean stands() {
        return isWhole() && output.isOfFile();
    }

    /** The same page, with other numbers for the same sets. */
    public PageRecord withSets(int ofTemplates, int ofAssets) {
        return new PageRecord(path, model, ofTemplates, reads.withAssets(ofAssets), output, diagnostics, rendering);
    }

    /** The same page, whose file has another look. */
    public PageRecord withLook(long other) {
        return output.look() == other
                ? this
                : new PageRecord(path, model, templates, reads, output.withLook(other), diagnostics, rendering);
    }

    /**
     * Which parts of the archive a page read.
     *
     * @param documents the numbers of the sources whose cards it read, ascending
     * @param bodies the numbers of the sources whose texts it read, ascending
     * @param images the numbers of the images of which it told something, ascending
     * @param assets the number of the set of {@link AskedAsset assets} that it asked for; {@link #NO_ASSETS} for none
     * @param archive whether it read over the whole archive
     * @param data whether it read data files
     * @param clock whether it asked for the moment of the bake
     * @param digests whether it asked for the digest of a source
     * @param lazyInputs what it asked of itself beyond what its model names, a bit for each
     * @param answers the fingerprint of what it was answered
     */
    public record ReadSet(
            IntList documents,
            IntList bodies,
            IntList images,
            int assets,
            boolean archive,
            boolean data,
            boolean clock,
            boolean digests,
            int lazyInputs,
            Fingerprint answers) {

        private ReadSet withAssets(int number) {
            return number == assets
                    ? this
                    : new ReadSet(
                            documents, bodies, images, number, archive, data, clock, digests, lazyInputs, answers);
        }
    }
}
