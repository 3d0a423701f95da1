package dev.backfile.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that Backfile wrote into one destination: only these may it ever remove. Kept in {@code .backfile/} of the
 * site, one file for each destination.
 */
final class Manifest {

    private static final String FIRST_LINE = "backfile manifest 1";

    private final Path file;

    private Manifest(Path file) {
        this.file = file;
    }

    /** The manifest of a destination of a site. */
    static Manifest of(Path site, Path destination) {
        Path absoluteSite = site.toAbsolutePath().normalize();
        Path absolute = destination.toAbsolutePath().normalize();
        boolean sameRoot = absolute.getRoot().equals(absoluteSite.getRoot());
        String name = sameRoot ? absoluteSite.relativize(absolute).toString() : absolute.toString();
        return new Manifest(absoluteSite.resolve(".backfile").resolve("manifest-" + hash(name.replace('\\', '/'))));
    }

    /** The paths that were written, relative to the destination; empty when nothing is remembered. */
    Optional<Set<String>> read() throws IOException {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            boolean whole = lines.size() >= 2
                    && lines.get(0).equals(FIRST_LINE)
                    && lines.get(lines.size() - 1).equals(lastLine(lines.size() - 2));
            return whole ? Optional.of(Set.copyOf(lines.subList(1, lines.size() - 1))) : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** Remembers the paths that were written. */
    void write(Collection<String> paths) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        text.append(lastLine(paths.size())).append('\n');
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String lastLine(int count) {
        return "end of " + count + " paths";
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
