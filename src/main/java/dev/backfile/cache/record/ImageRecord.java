package dev.backfile.cache.record;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import java.util.List;

/**
 * What is remembered of an image that documents show.
 *
 * @param path its path in the destination
 * @param source the file that it is copied from: its origin and its path there
 * @param stamp what that looked like
 * @param recipe the fingerprint of what says how copies of other sizes are made
 * @param width how many pixels wide it is shown; 0 when that is not known
 * @param height how many pixels high it is shown; 0 when that is not known
 * @param credit who made it, as its file says; empty when it does not
 * @param sizes the copies of other sizes that were made of it, the narrowest first
 * @param diagnostics the mistakes of its file
 * @param facts the fingerprint of what pages can tell of it
 */
public record ImageRecord(
        String path,
        String source,
        FileStamp stamp,
        Fingerprint recipe,
        int width,
        int height,
        String credit,
        List<Size> sizes,
        List<Diagnostic> diagnostics,
        Fingerprint facts) {

    /**
     * A copy of another size.
     *
     * @param width how many pixels wide it is
     * @param length its number of bytes
     * @param content the fingerprint of these bytes
     */
    public record Size(int width, long length, Fingerprint content) {}

    /** The same image whose file has another look: its content is what it was. */
    public ImageRecord withStamp(FileStamp other) {
        return new ImageRecord(path, source, other, recipe, width, height, credit, sizes, diagnostics, facts);
    }

    /** The same image, of whose file something is to be said. */
    public ImageRecord withMistake(Diagnostic mistake) {
        return new ImageRecord(path, source, stamp, recipe, width, height, credit, sizes, List.of(mistake), facts);
    }

    /** The same image, of which pages can tell something else. */
    public ImageRecord withFacts(Fingerprint other) {
        return new ImageRecord(path, source, stamp, recipe, width, height, credit, sizes, diagnostics, other);
    }
}
