package dev.backfile.output;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list, in the destination itself, of the files that Backfile wrote there: a line for each with the fingerprint of
 * its bytes and its path, sorted by path, the same for the same site. A destination that comes back from a cache or an
 * older copy brings with it the knowledge of what in it is Backfile's. Whatever it says it is only believed of files
 * whose bytes agree, since anybody may have written it. Immutable.
 */
public final class Manifest {

    /** Its name in the destination. */
    public static final String NAME = ".backfile-manifest";

    /** The list of a destination that has none, or one that is not what was written. */
    public static final Manifest NONE = new Manifest(new byte[0], Fingerprint.NONE);

    /** What a destination holds. */
    public enum Kind {
        /** A site. */
        SITE("backfile manifest 1 "),
        /** A site with drafts. */
        PREVIEW("backfile previews 1 "),
        /** A site that was baked in spite of errors. */
        FAULTY("backfile mistakes 1 ");

        private final String head;

        Kind(String head) {
            this.head = head;
        }
    }

    private static final int HEAD = Kind.SITE.head.length();
    private static final int HEX = 32;
    private static final long LARGEST = 512L << 20;

    private final byte[] bytes;
    private final Fingerprint fingerprint;

    private Manifest(byte[] bytes, Fingerprint fingerprint) {
        this.bytes = bytes;
        this.fingerprint = fingerprint;
    }

    /**
     * A file in the list.
     *
     * @param path its path in the destination
     * @param content the fingerprint of its bytes
     */
    public record Line(String path, Fingerprint content) {}

    /**
     * The list of some files.
     *
     * @param files the fingerprint of the bytes of each, by its path
     * @param kind what of a site they are
     */
    public static Manifest of(Map<String, Fingerprint> files, Kind kind) {
        return of(
                files.entrySet().stream()
                        .map(file -> new Line(file.getKey(), file.getValue()))
                        .toList(),
                kind);
    }

    /**
     * The list of some files.
     *
     * @param files a line for each, no two of one path; sooner done if most of them stand in order
     * @param kind what of a site they are
     */
    public static Manifest of(List<Line> files, Kind kind) {
        List<Line> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(Line::path));
        StringBuilder lines = new StringBuilder(sorted.size() * (HEX + 50));
        HexFormat hex = HexFormat.of();
        for (Line line : sorted) {
            lines.append(hex.toHexDigits(line.content().high()))
                    .append(hex.toHexDigits(line.content().low()))
                    .append(' ')
                    .append(line.path())
                    .append('\n');
        }
        byte[] listed = lines.toString().getBytes(StandardCharsets.UTF_8);
        Fingerprint seal = Fingerprint.of(listed);
        byte[] head = head(kind.head, seal);
        byte[] bytes = Arrays.copyOf(head, head.length + listed.length);
        System.arraycopy(listed, 0, bytes, head.length, listed.length);
        return new Manifest(bytes, seal);
    }

    /** The list in a destination; {@link #NONE} where it has none, or one that is not what was written. */
    public static Manifest read(Path destination) throws IOException {
        Path file = destination.resolve(NAME);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() && attributes.size() <= LARGEST ? parse(Files.readAllBytes(file)) : NONE;
        } catch (NoSuchFileException none) {
            return NONE;
        }
    }

    /** The list that some bytes are; {@link #NONE} if they are not what was written. */
    public static Manifest parse(byte[] bytes) {
        int head = HEAD + HEX + 1;
        if (bytes.length < head) {
            return NONE;
        }
        Fingerprint seal = Fingerprint.of(Arrays.copyOfRange(bytes, head, bytes.length));
        byte[] present = Arrays.copyOf(bytes, head);
        boolean whole = Arrays.stream(Kind.values()).anyMatch(kind -> Arrays.equals(head(kind.head, seal), present));
        return whole ? new Manifest(bytes, seal) : NONE;
    }

    private static byte[] head(String begin, Fingerprint seal) {
        HexFormat hex = HexFormat.of();
        return (begin + hex.toHexDigits(seal.high()) + hex.toHexDigits(seal.low()) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the destination had none. */
    public boolean isNone() {
        return bytes.length == 0;
    }

    /** Whether it is that of a site with drafts. */
    public boolean isOfPreview() {
        return is(Kind.PREVIEW);
    }

    /** Whether it is that of a site that was baked in spite of errors. */
    public boolean isFaulty() {
        return is(Kind.FAULTY);
    }

    private boolean is(Kind kind) {
        return Arrays.equals(
                kind.head.getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
    }

    /** The fingerprint of all that it lists. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** The bytes of its file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The fingerprints of the files, by their paths in the destination. A path that leads out of it, or that no bake
     * gives to a file, is left out.
     */
    public Map<String, Fingerprint> files() {
        Map<String, Fingerprint> files = new HashMap<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        int begin = text.indexOf('\n') + 1;
        while (begin > 0 && begin < text.length()) {
            int end = text.indexOf('\n', begin);
            String line = text.substring(begin, end < 0 ? text.length() : end);
            fingerprint(line).ifPresent(content -> {
                String path = line.substring(HEX + 1);
                if (isWithin(path)) {
                    files.put(path, content);
                }
            });
            begin = end + 1;
        }
        return files;
    }

    private static Optional<Fingerprint> fingerprint(String line) {
        if (line.length() <= HEX || line.charAt(HEX) != ' ') {
            return Optional.empty();
        }
        try {
            return Optional.of(new Fingerprint(
                    HexFormat.fromHexDigitsToLong(line, 0, HEX / 2),
                    HexFormat.fromHexDigitsToLong(line, HEX / 2, HEX)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** Whether a path names something below the destination that is not one of Backfile's own files there. */
    private static boolean isWithin(String path) {
        try {
            return !path.startsWith(".backfile-")
                    && path.indexOf('\\') < 0
                    && Path.of(path).getRoot() == null
                    && Arrays.stream(path.split("/", -1))
                            .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
