package dev.backfile.publish.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zip files whose bytes follow from the files in them alone: sorted, and of one time. */
public final class SiteZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BUFFER = 64 * 1024;

    private SiteZip() {}

    /**
     * Writes the files of a site as they are, compressed.
     *
     * @param site where they lie
     * @param paths their paths
     */
    public static void plain(Path site, SortedSet<String> paths, OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (String path : paths) {
                zip.putNextEntry(entry(path));
                Files.copy(site.resolve(path), zip);
                zip.closeEntry();
            }
        }
    }

    /**
     * Writes a bag, not compressed, so that it is the same on every machine.
     *
     * @param name the folder in which the bag lies
     */
    public static void bag(String name, BagTags.About about, Path site, SortedSet<String> paths, OutputStream to)
            throws IOException {
        SortedMap<String, byte[]> digests = new TreeMap<>();
        Map<String, Long> checksums = new TreeMap<>();
        long bytes = 0;
        for (String path : paths) {
            MessageDigest digest = BagTags.sha512();
            CRC32 checksum = new CRC32();
            try (InputStream input = Files.newInputStream(site.resolve(path))) {
                byte[] buffer = new byte[BUFFER];
                for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                    digest.update(buffer, 0, count);
                    checksum.update(buffer, 0, count);
                    bytes += count;
                }
            }
            digests.put(path, digest.digest());
            checksums.put(path, checksum.getValue());
        }
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (Map.Entry<String, byte[]> tag :
                    BagTags.of(about, digests, bytes).entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(tag.getValue());
                zip.putNextEntry(stored(name + "/" + tag.getKey(), tag.getValue().length, checksum.getValue()));
                zip.write(tag.getValue());
                zip.closeEntry();
            }
            for (String path : paths) {
                Path file = site.resolve(path);
                zip.putNextEntry(stored(name + "/data/" + path, Files.size(file), checksums.get(path)));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static ZipEntry stored(String path, long size, long checksum) {
        ZipEntry entry = entry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(checksum);
        return entry;
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        return entry;
    }
}
