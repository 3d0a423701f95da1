package dev.backfile.bake.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** A file that lists paths of the destination, one a line: plain text, so that every version of the tool can read it. */
final class PathList {

    private final Path file;

    PathList(Path file) {
        this.file = file;
    }

    /** The paths; none when there is no such file, or it is not what was written. */
    Set<String> read() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return new HashSet<>();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int firstLine = text.indexOf('\n') + 1;
        String paths = text.substring(firstLine);
        boolean whole = text.substring(0, firstLine).equals(seal(paths));
        return whole && !paths.isEmpty() ? new HashSet<>(Arrays.asList(paths.split("\n"))) : new HashSet<>();
    }

    /** Writes the paths, all or nothing. */
    void write(Collection<String> paths) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        String text = String.join("\n", new TreeSet<>(paths));
        Files.writeString(next, seal(text) + text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The first line, which tells damage: what it lists may be deleted. */
    private static String seal(String paths) {
        Fingerprint fingerprint = Fingerprint.of(paths.getBytes(StandardCharsets.UTF_8));
        return "backfile paths %016x%016x\n".formatted(fingerprint.high(), fingerprint.low());
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
