package dev.backfile.publish.bag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The files of a bag that say what is in it. Nothing in them comes from a clock or a machine: the same site has the same
 * bag.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8493">RFC 8493, the BagIt File Packaging Format</a>
 */
public final class BagTags {

    private BagTags() {}

    /**
     * What a bag says of its site.
     *
     * @param title the name of the publication
     * @param host its address, if it has one
     * @param description what it is, or empty
     * @param date the day of its newest article, if it has one
     */
    public record About(String title, Optional<String> host, String description, Optional<LocalDate> date) {}

    /**
     * The files by their paths in the bag, in the order in which they are written.
     *
     * @param digests the SHA-512 of each file of the site, by its path
     * @param bytes the size of all of them
     */
    public static Map<String, byte[]> of(About about, SortedMap<String, byte[]> digests, long bytes) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("bagit.txt", text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put("bag-info.txt", text(info(about, bytes, digests.size())));
        StringBuilder manifest = new StringBuilder();
        digests.forEach((path, digest) -> line(manifest, digest, "data/" + path));
        tags.put("manifest-sha512.txt", text(manifest.toString()));
        StringBuilder ofTags = new StringBuilder();
        tags.forEach((path, content) -> line(ofTags, sha512().digest(content), path));
        tags.put("tagmanifest-sha512.txt", text(ofTags.toString()));
        return tags;
    }

    /** A digest of the kind that bags name. */
    public static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String info(About about, long bytes, int count) {
        StringBuilder info = new StringBuilder();
        field(info, "Source-Organization", about.title());
        field(info, "External-Identifier", about.host().orElse(""));
        field(info, "External-Description", about.description());
        field(info, "Bagging-Date", about.date().map(LocalDate::toString).orElse(""));
        field(info, "Bag-Software-Agent", "Backfile");
        field(info, "Payload-Oxum", bytes + "." + count);
        return info.toString();
    }

    private static void field(StringBuilder info, String name, String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            info.append(name).append(": ").append(line).append('\n');
        }
    }

    private static void line(StringBuilder manifest, byte[] digest, String path) {
        manifest.append(HexFormat.of().formatHex(digest))
                .append("  ")
                .append(path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D"))
                .append('\n');
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
