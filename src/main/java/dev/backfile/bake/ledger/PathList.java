package dev.backfile.bake.ledger;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** The paths; none when there is no such file. What leads out of the destination is passed over. */
    Set<String> read() throws IOException {
        Set<String> paths = new HashSet<>();
        try {
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                boolean inside = !line.isEmpty() && !line.startsWith("/") && !("/" + line + "/").contains("/../");
                if (inside) {
                    paths.add(line);
                }
            }
        } catch (NoSuchFileException none) {
            return paths;
        } catch (CharacterCodingException damage) {
            return new HashSet<>();
        }
        return paths;
    }

    /** Writes the paths, all or nothing. */
    void write(Collection<String> paths) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, String.join("\n", new TreeSet<>(paths)) + "\n", StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
