package dev.backfile.cli.addon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One library: the coordinates under which Maven knows it, and the checksum of the very file that is meant.
 *
 * @param classifier what follows the version; empty for most
 * @param sha256 its SHA-256, as 64 hexadecimal digits
 */
public record Jar(String group, String artifact, String version, String classifier, String sha256) {

    /** Reads a line of a list, {@code group:artifact:version[:classifier] sha256}. */
    static Jar of(String line) {
        String[] words = line.strip().split(" +");
        String[] coordinates = words[0].split(":");
        return new Jar(
                coordinates[0], coordinates[1], coordinates[2], coordinates.length > 3 ? coordinates[3] : "", words[1]);
    }

    /** The line that it is read from. */
    public String line() {
        return String.join(":", group, artifact, version) + (classifier.isEmpty() ? "" : ":" + classifier) + " "
                + sha256;
    }

    /** The name of its file. */
    public String file() {
        return artifact + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
    }

    /** Where it lies in a Maven repository. */
    public String path() {
        return String.join("/", group.replace('.', '/'), artifact, version, file());
    }

    /** Whether this is the very file. */
    boolean is(Path file) throws IOException {
        return Files.isRegularFile(file) && sha256(file).equals(sha256);
    }

    /** The SHA-256 of a file, in hexadecimal digits. */
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
