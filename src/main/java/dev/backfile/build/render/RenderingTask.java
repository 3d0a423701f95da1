package dev.backfile.build.render;

import dev.backfile.archive.Publication;
import dev.backfile.build.distribution.PathNames;
import dev.backfile.build.distribution.TaskCodec;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What other processes must know to render pages of a bake.
 *
 * @param request the site and how its settings are read
 * @param asOf the moment as of which it is baked
 * @param drafts whether what is held back is shown
 * @param future whether the future is published
 * @param begun when the bake began
 * @param folder where the files are in which they find the rest
 * @param texts the file of texts and cards
 * @param staging where pages go
 * @param destination where they go in the end
 * @param first whether there is no destination yet
 */
public record RenderingTask(
        BakeOptions request,
        Instant asOf,
        boolean drafts,
        boolean future,
        Instant begun,
        Path folder,
        Path texts,
        Path staging,
        Path destination,
        boolean first) {

    /** The same as bytes. */
    public byte[] toBytes() {
        ByteWriter writer = new ByteWriter();
        TaskCodec.write(request, writer);
        return write(asOf, writer)
                .flag(drafts)
                .flag(future)
                .add(to -> write(begun, to))
                .text(PathNames.of(folder))
                .text(PathNames.of(texts))
                .text(PathNames.of(staging))
                .text(PathNames.of(destination))
                .flag(first)
                .toBytes();
    }

    /** The task of some bytes. */
    public static RenderingTask of(byte[] bytes, PathNames names) {
        ByteReader reader = new ByteReader(bytes);
        BakeOptions request = TaskCodec.read(reader, names);
        return new RenderingTask(
                request,
                instant(reader),
                reader.flag(),
                reader.flag(),
                instant(reader),
                names.path(reader.text()),
                names.path(reader.text()),
                names.path(reader.text()),
                names.path(reader.text()),
                reader.flag());
    }

    /** What is public. */
    public Publication publication() {
        return new Publication(asOf, drafts, future);
    }

    /** The file of all sources and images. */
    public Path sources() {
        return folder.resolve("sources");
    }

    /** The file of the files that are no documents. */
    public Path files() {
        return folder.resolve("files");
    }

    /** The file of the files of documents. */
    public Path documents() {
        return folder.resolve("documents");
    }

    /** A folder beside the staged files, for those that are not whole yet. */
    public Path unfinished() {
        return staging.resolveSibling("unfinished");
    }

    /** The file of what came out of an attempt at a share. */
    public Path pages(String attempt) {
        return folder.resolve("pages-" + attempt);
    }

    private static ByteWriter write(Instant instant, ByteWriter writer) {
        return writer.bits(instant.getEpochSecond()).number(instant.getNano());
    }

    private static Instant instant(ByteReader reader) {
        return Instant.ofEpochSecond(reader.bits(), reader.count());
    }
}
