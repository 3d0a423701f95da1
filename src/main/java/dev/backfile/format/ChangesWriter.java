package dev.backfile.format;

import dev.backfile.BakeReport;
import dev.backfile.FileChange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes the list of changes of a bake, for deployments that upload only what changed: a line for each file with
 * {@code added}, {@code changed} or {@code removed}, the SHA-256 of its bytes in lower-case hexadecimal digits
 * ({@code -} for a removed file), and its path in the destination, with one space between them. Stateless.
 */
public final class ChangesWriter {

    /** Makes a writer. */
    public ChangesWriter() {}

    /** Writes the changes to a file in UTF-8; folders on the way to it are made. */
    public void write(BakeReport report, Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (FileChange change : report.details().changes()) {
            boolean gone = change.kind() == FileChange.Kind.REMOVED;
            lines.append(change.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(gone ? "-" : digest(report.destination().resolve(change.path())))
                    .append(' ')
                    .append(change.path())
                    .append('\n');
        }
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Files.writeString(whole, lines);
    }

    private static String digest(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(input, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
