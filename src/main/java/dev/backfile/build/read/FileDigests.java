package dev.backfile.build.read;

import dev.backfile.archive.Lazy;
import dev.backfile.source.SourceFile;
import dev.backfile.theme.model.SourceDigests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The digests of the sources of one bake, computed when a template asks for one. */
public final class FileDigests implements SourceDigests {

    private final Lazy<Map<String, Path>> files;

    /**
     * Digests of the documents of one bake.
     *
     * @param documents gives them when a digest is asked for
     */
    public FileDigests(Supplier<List<SourceFile>> documents) {
        files = new Lazy<>(() ->
                documents.get().stream().collect(Collectors.toUnmodifiableMap(SourceFile::path, SourceFile::file)));
    }

    @Override
    public Optional<String> sha1(String path) {
        return Optional.ofNullable(files.get().get(path)).map(FileDigests::digest);
    }

    private static String digest(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1", impossible);
        }
    }
}
