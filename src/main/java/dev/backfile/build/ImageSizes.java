package dev.backfile.build;

import dev.backfile.build.ledger.Engine;
import dev.backfile.cache.ImageStore;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.ImageRecord.Size;
import dev.backfile.config.ImageSection;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.image.BadImageException;
import dev.backfile.image.ImageHeader;
import dev.backfile.image.ImageHeaders;
import dev.backfile.image.Resizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Makes images in other sizes, each once for its content: what is in the store is not made again. As many are made at
 * once as there are threads, unless they need more memory together than is left for them. Safe for use by many threads.
 */
final class ImageSizes {

    private static final int MOST_BYTES_OF_A_PIXEL = 16;

    private final ImageSection.Images settings;
    private final ImageStore store;
    private final Fingerprint recipe;
    private final Map<Fingerprint, Object> inWork = new ConcurrentHashMap<>();
    private final int megapixels =
            (int) Math.min(1000, Math.max(1, Runtime.getRuntime().maxMemory() / 2 / MOST_BYTES_OF_A_PIXEL / 1_000_000));
    private final Semaphore memory = new Semaphore(megapixels, true);

    ImageSizes(ImageSection.Images settings, ImageStore store) {
        this.settings = settings;
        this.store = store;
        this.recipe = settings.resize()
                ? new ByteWriter()
                        .fingerprint(Engine.ofImages())
                        .text(settings.widths().toString())
                        .number(settings.quality())
                        .fingerprint()
                : Fingerprint.NONE;
    }

    /** The fingerprint of everything but the image that decides which sizes there are, and what they look like. */
    Fingerprint recipe() {
        return recipe;
    }

    /** Takes what belongs to no image out of the store, if the images are not those of the last bake. */
    void tidy(Collection<ImageRecord> images, Map<String, ImageRecord> last) {
        boolean same =
                images.size() == last.size() && images.stream().allMatch(image -> last.get(image.path()) == image);
        if (same) {
            return;
        }
        Set<Fingerprint> keys = new HashSet<>();
        for (ImageRecord image : images) {
            widths(image.width()).forEach(width -> keys.add(key(image.stamp().content(), width)));
        }
        store.keepOnly(keys);
    }

    /** The sizes of an image; those that would not be smaller than its file are left out. */
    List<Size> sizes(Path file, Fingerprint content, ImageHeader header) throws IOException, BadImageException {
        List<Integer> widths = Resizer.takes(header) ? widths(header.width()) : List.of();
        List<Size> sizes = new ArrayList<>(widths.size());
        List<byte[]> copies = widths.isEmpty() ? List.of() : copies(file, content, header, widths);
        for (int index = 0; index < widths.size(); index++) {
            byte[] copy = copies.get(index);
            if (copy.length > 0) {
                sizes.add(new Size(widths.get(index), copy.length, Fingerprint.of(copy)));
            }
        }
        return List.copyOf(sizes);
    }

    /** The bytes of an image in another size. */
    byte[] bytes(SizedCopy copy) throws IOException {
        Path file = copy.file().file();
        List<Integer> width = List.of(copy.size().width());
        try {
            Optional<byte[]> known = store.find(key(copy.content(), width.get(0)));
            return known.isPresent()
                    ? known.get()
                    : copies(file, copy.content(), ImageHeaders.read(file), width)
                            .get(0);
        } catch (BadImageException changed) {
            throw new IOException("'" + copy.file().place() + "' changed while the site was baked", changed);
        }
    }

    private List<byte[]> copies(Path file, Fingerprint content, ImageHeader header, List<Integer> widths)
            throws IOException, BadImageException {
        synchronized (inWork.computeIfAbsent(content, key -> new Object())) {
            List<byte[]> copies = new ArrayList<>(widths.size());
            for (int width : widths) {
                Optional<byte[]> known = store.find(key(content, width));
                if (known.isEmpty()) {
                    return make(file, content, header, widths);
                }
                copies.add(known.get());
            }
            return copies;
        }
    }

    private List<byte[]> make(Path file, Fingerprint content, ImageHeader header, List<Integer> widths)
            throws IOException, BadImageException {
        int needed = Math.min(megapixels, Resizer.megapixels(header));
        memory.acquireUninterruptibly(needed);
        try {
            List<byte[]> made = new Resizer(settings.quality()).resize(file, header, widths(header.width()));
            List<byte[]> wanted = new ArrayList<>();
            for (int index = 0; index < made.size(); index++) {
                int width = widths(header.width()).get(index);
                store.keep(key(content, width), made.get(index));
                if (widths.contains(width)) {
                    wanted.add(made.get(index));
                }
            }
            return wanted;
        } finally {
            memory.release(needed);
        }
    }

    private List<Integer> widths(int width) {
        return settings.resize()
                ? settings.widths().stream().filter(size -> size < width).toList()
                : List.of();
    }

    private Fingerprint key(Fingerprint content, int width) {
        return new ByteWriter()
                .fingerprint(recipe)
                .fingerprint(content)
                .number(width)
                .fingerprint();
    }
}
