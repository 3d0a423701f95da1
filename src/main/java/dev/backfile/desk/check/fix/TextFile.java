package dev.backfile.desk.check.fix;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * Writes an edit into a site.
     *
     * @throws IOException if the file cannot be written, or is no longer what the edit was made of
     */
    public static void write(Path site, FileEdit edit, Charset charset) throws IOException {
        Path file = site.resolve(edit.file());
        if (!read(file, charset).equals(edit.before())) {
            throw new IOException(edit.file() + " was changed meanwhile");
        }
        Files.write(file, edit.after().getBytes(charset));
    }
}
