package dev.backfile.desk.check.fix;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/** Reads and writes texts so that what is not changed keeps its bytes. */
public final class TextFile {

    private TextFile() {}

    /** The text of a file, line ends as they are; empty where it cannot be read, or would not be written as it was. */
    public static Optional<String> read(Path file, Charset charset) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, charset);
            return Arrays.equals(text.getBytes(charset), bytes) ? Optional.of(text) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Writes an edit into a site, whole or not at all.
     *
     * @throws IOException if the file cannot be written, or is marked as one not to be written, or is no longer what the edit was made of
     */
    public static void write(Path site, FileEdit edit) throws IOException {
        Path file = site.resolve(edit.file());
        boolean same = edit.before().isPresent()
                ? read(file, edit.charset()).equals(edit.before())
                : Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
        if (!same) {
            throw new IOException("it was changed meanwhile");
        }
        byte[] bytes = edit.after().getBytes(edit.charset());
        if (edit.before().isEmpty()) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } else {
            if (!file.toRealPath().startsWith(site.toRealPath())) {
                throw new IOException("a symbolic link leads out of the site");
            }
            if (!Files.isWritable(file)) {
                throw new AccessDeniedException(edit.file());
            }
            replace(file.toRealPath(), bytes);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), ".edit", ".tmp");
        try {
            Files.write(fresh, bytes);
            if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
