package dev.backfile.build;

import dev.backfile.cache.record.ImageRecord.Size;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.notation.FingerprintedName;
import dev.backfile.source.SourceFile;

/**
 * An image in another size, which goes into the destination beside the image itself.
 *
 * @param path its path there
 * @param image the path of the image itself
 * @param file the file of the image
 * @param content the fingerprint of that
 * @param size the size
 */
record SizedCopy(String path, String image, SourceFile file, Fingerprint content, Size size) {

    /**
     * A copy of an image. Its name tells its width and, for caches that keep files for ever, its content.
     */
    static SizedCopy of(String image, SourceFile file, Fingerprint content, Size size) {
        String path =
                FingerprintedName.ofSize(image, size.width(), size.content().high());
        return new SizedCopy(path, image, file, content, size);
    }
}
