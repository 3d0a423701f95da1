package dev.backfile.build;

import dev.backfile.cache.LastBake;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.ImageRecord.Size;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.image.BadImageException;
import dev.backfile.image.ImageFormat;
import dev.backfile.image.ImageHeader;
import dev.backfile.image.ImageHeaders;
import dev.backfile.incremental.FileStamps;
import dev.backfile.source.FileState;
import dev.backfile.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is known of image files: what the ledger remembers of those that are as they were, and what the others say. */
final class ImageRecords {

    private static final FileStamp NO_FILE = FileStamp.ofBytes(0, Fingerprint.NONE);
    private static final ImageHeader NO_HEADER = ImageHeader.nothing(ImageFormat.SVG);

    private final LastBake lastBake;
    private final ImageSizes sizes;
    private final FileStamps stamps;

    ImageRecords(LastBake lastBake, ImageSizes sizes, FileStamps stamps) {
        this.lastBake = lastBake;
        this.stamps = stamps;
        this.sizes = sizes;
    }

    /** An image of which there is no file that can be looked at. */
    static ImageRecord unknown(String path, String source, Fingerprint recipe) {
        return new ImageRecord(path, source, NO_FILE, recipe, 0, 0, "", List.of(), List.of(), Fingerprint.NONE);
    }

    /**
     * What is known of an image.
     *
     * @param path its path in the destination
     * @param source where its file comes from
     */
    ImageRecord record(String path, String source, SourceFile file) {
        Optional<ImageRecord> known = Optional.ofNullable(lastBake.images().get(path))
                .filter(record ->
                        record.source().equals(source) && record.recipe().equals(sizes.recipe()));
        try {
            FileState look = file.state();
            if (known.isPresent() && stamps.isUnchanged(look, known.get().stamp())) {
                return known.get();
            }
            FileStamp stamp = new FileStamp(look.size(), look.digest(), Fingerprint.of(file.file()));
            return known.isPresent() && known.get().stamp().content().equals(stamp.content())
                    ? known.get().withStamp(stamp)
                    : read(path, source, file, stamp);
        } catch (IOException failure) {
            return record(path, source, FileStamp.ofBytes(file.size(), Fingerprint.NONE), NO_HEADER, List.of())
                    .withMistake(mistake(file, "cannot be read"));
        }
    }

    private ImageRecord read(String path, String source, SourceFile file, FileStamp stamp) throws IOException {
        ImageHeader header;
        try {
            header = ImageHeaders.read(file.file());
        } catch (BadImageException damage) {
            return record(path, source, stamp, NO_HEADER, List.of()).withMistake(mistake(file, damage.getMessage()));
        }
        try {
            return record(path, source, stamp, header, sizes.sizes(file.file(), stamp.content(), header));
        } catch (BadImageException damage) {
            return record(path, source, stamp, header, List.of())
                    .withMistake(mistake(file, "cannot be made smaller: it " + damage.getMessage()));
        }
    }

    private ImageRecord record(String path, String source, FileStamp stamp, ImageHeader header, List<Size> made) {
        return new ImageRecord(
                path,
                source,
                stamp,
                sizes.recipe(),
                header.width(),
                header.height(),
                header.credit(),
                made,
                List.of(),
                Fingerprint.NONE);
    }

    private static Diagnostic mistake(SourceFile file, String fault) {
        return Diagnostic.of(
                Code.BAD_IMAGE,
                Place.file(file.place()),
                "this image " + fault,
                "it is copied as it is; better save it anew, as JPEG, PNG, GIF, WebP, AVIF or SVG");
    }
}
