package dev.backfile.build.read;

import dev.backfile.build.distribution.PathNames;
import dev.backfile.cache.Frames;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.page.Copy;
import dev.backfile.page.SiteFiles;
import dev.backfile.source.IgnoredFile;
import dev.backfile.source.SourceFile;
import dev.backfile.theme.BuiltInAssets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a site that are no documents.
 *
 * @param content those among the documents that are copied as they are
 * @param passedOver those among the documents that are copied only where a document names them
 * @param assets the assets of the site
 * @param kept the files of other folders that are published as they are
 */
public record FoundFiles(
        List<SourceFile> content, List<IgnoredFile> passedOver, List<SourceFile> assets, List<SourceFile> kept) {

    /** Their names, and those of the assets of the theme. */
    public SiteFiles names(BuiltInAssets theme) {
        return new SiteFiles(
                paths(content),
                paths(ignored()),
                paths(assets),
                kept.stream().map(SourceFile::place).toList(),
                theme.paths());
    }

    /** The files by the names that copies give their sources. */
    public Map<Copy.Origin, Map<String, SourceFile>> byOrigin() {
        return Map.of(
                Copy.Origin.CONTENT,
                by(SourceFile::path, copied()),
                Copy.Origin.ASSETS,
                by(SourceFile::path, assets),
                Copy.Origin.KEPT,
                by(SourceFile::place, kept));
    }

    /** The paths of those among the documents. */
    public List<String> copiedPaths() {
        return paths(copied());
    }

    private List<SourceFile> copied() {
        return Stream.concat(content.stream(), ignored().stream()).toList();
    }

    private List<SourceFile> ignored() {
        return passedOver.stream().map(IgnoredFile::file).toList();
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    private static Map<String, SourceFile> by(Function<SourceFile, String> name, List<SourceFile> files) {
        return files.stream().collect(Collectors.toMap(name, Function.identity()));
    }

    /** Writes them to a file for other processes. */
    public void write(Path file) throws IOException {
        try (Frames frames = new Frames(file)) {
            write(content, 0, frames);
            passedOver.forEach(one ->
                    SourceFileCodec.write(one.file(), frames.next().octet(1).text(one.sort())));
            write(assets, 2, frames);
            write(kept, 3, frames);
            frames.finish();
        }
    }

    private static void write(List<SourceFile> files, int list, Frames frames) {
        for (SourceFile file : files) {
            ByteWriter writer = frames.next().octet(list);
            SourceFileCodec.write(file, writer);
        }
    }

    /** Reads such a file. */
    public static FoundFiles read(Path file, PathNames names) throws IOException {
        SourceFileCodec codec = new SourceFileCodec(names);
        List<IgnoredFile> passedOver = new ArrayList<>();
        List<List<SourceFile>> lists =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Frames.read(file, frame -> {
            ByteReader reader = new ByteReader(frame);
            while (reader.hasMore()) {
                int list = reader.octet();
                if (list == 1) {
                    String sort = reader.text();
                    passedOver.add(new IgnoredFile(codec.read(reader), sort));
                } else {
                    lists.get(list).add(codec.read(reader));
                }
            }
        });
        return new FoundFiles(lists.get(0), passedOver, lists.get(2), lists.get(3));
    }

    /** Writes documents to a file for other processes. */
    public static void writeDocuments(List<SourceFile> documents, Path file) throws IOException {
        try (Frames frames = new Frames(file)) {
            documents.forEach(document -> SourceFileCodec.write(document, frames.next()));
            frames.finish();
        }
    }

    /** Reads such a file. */
    public static List<SourceFile> readDocuments(Path file, PathNames names) throws IOException {
        SourceFileCodec codec = new SourceFileCodec(names);
        List<SourceFile> documents = new ArrayList<>();
        Frames.read(file, frame -> {
            ByteReader reader = new ByteReader(frame);
            while (reader.hasMore()) {
                documents.add(codec.read(reader));
            }
        });
        return documents;
    }
}
