package dev.backfile.imports.document;

import dev.backfile.archive.text.Slugs;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A site into which documents are brought. What an earlier import wrote is written anew, but not what somebody changed or
 * removed since, and nothing that lay there before. Confined to one thread.
 */
public final class ImportedSite implements AutoCloseable {

    private static final String MEMORY = ".backfile/imported";
    private static final int LONGEST_NAME = 120;

    private final Path folder;
    private final String content;
    private final ImportReport report;
    private final Map<String, String> before = new TreeMap<>();
    private final Map<String, String> now = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * A site to write into.
     *
     * @param folder the folder of the site
     * @param content the folder of its articles, relative to it
     * @param report what is told of the files that are written
     * @throws IOException if what an earlier import wrote cannot be read
     */
    public ImportedSite(Path folder, String content, ImportReport report) throws IOException {
        this.folder = folder;
        this.content = content;
        this.report = report;
        Path memory = folder.resolve(MEMORY);
        if (Files.exists(memory)) {
            for (String line : Files.readAllLines(memory, StandardCharsets.UTF_8)) {
                int blank = line.indexOf(' ');
                if (blank > 0) {
                    before.put(line.substring(blank + 1), line.substring(0, blank));
                }
            }
        }
    }

    /**
     * Writes a document.
     *
     * @return its path in the site
     * @throws IOException if it cannot be written
     */
    public String write(ImportedDocument document) throws IOException {
        String path = place(document.folder(), document.name());
        write(path, document);
        return path;
    }

    /**
     * Writes a document whose place is known.
     *
     * @param path what {@link #place} gave for it
     * @throws IOException if it cannot be written
     */
    public void write(String path, ImportedDocument document) throws IOException {
        write(path, document.file().getBytes(StandardCharsets.UTF_8));
    }

    /** The path in the site at which a document of a folder and a name will stand, and no other document of this import. */
    public String place(String folder, String name) {
        return free(content + "/" + safe(folder), safeName(name), ".md");
    }

    /** Whether an earlier import wrote a file that somebody removed since. */
    public boolean isRemoved(String path) {
        return before.containsKey(path) && !Files.exists(folder.resolve(path));
    }

    /**
     * Writes a file beside a document.
     *
     * @param document the path of the document in the site
     * @param ending what the name of the file ends with, in place of the document's extension
     * @throws IOException if it cannot be written
     */
    public void writeBeside(String document, String ending, String text) throws IOException {
        write(
                document.substring(0, document.length() - ".md".length()) + ending,
                text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Copies a file.
     *
     * @param path its path in the site, with {@code /} between names
     * @throws IOException if it cannot be copied
     */
    public void copy(Path file, String path) throws IOException {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IOException(path + " leads out of the site");
        }
        if (!Files.exists(target)) {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IOException(path + " leads out of the site");
        }
        String written = sign(bytes);
        String former = before.get(path);
        if (!Files.exists(file)) {
            if (former != null) {
                now.put(path, former);
                report.came("documents that were removed here since, and stay so", 1);
                return;
            }
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            report.came("files written", 1);
        } else {
            String present = sign(Files.readAllBytes(file));
            if (present.equals(written)) {
                report.came("files that were there already", 1);
            } else if (present.equals(former)) {
                Files.write(file, bytes);
                report.came("files written anew", 1);
            } else {
                now.put(path, former == null ? "-" : former);
                report.came("files that somebody changed, and that stay as they are", 1);
                return;
            }
        }
        now.put(path, written);
    }

    private static String sign(byte[] bytes) {
        Fingerprint fingerprint = Fingerprint.of(bytes);
        return String.format(Locale.ROOT, "%016x%016x", fingerprint.high(), fingerprint.low());
    }

    /** The path that no other document of this import has. */
    private String free(String parent, String name, String extension) {
        String start = parent.endsWith("/") ? parent : parent + "/";
        String path = start + name + extension;
        for (int number = 2; !taken.add(path.toLowerCase(Locale.ROOT)); number++) {
            path = start + name + "-" + number + extension;
        }
        return path;
    }

    private static String safe(String folder) {
        StringBuilder safe = new StringBuilder();
        for (String part : folder.split("/")) {
            Slugs.of(part, false)
                    .ifPresent(
                            slug -> safe.append(safe.length() == 0 ? "" : "/").append(slug));
        }
        return safe.toString();
    }

    private static String safeName(String name) {
        String slug = Slugs.of(name, false).orElse("untitled");
        return slug.length() <= LONGEST_NAME ? slug : slug.substring(0, slug.offsetByCodePoints(0, LONGEST_NAME / 2));
    }

    /**
     * Remembers what was written.
     *
     * @throws IOException if it cannot be
     */
    @Override
    public void close() throws IOException {
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(now);
        StringBuilder lines = new StringBuilder();
        all.forEach((path, fingerprint) ->
                lines.append(fingerprint).append(' ').append(path).append('\n'));
        Path memory = folder.resolve(MEMORY);
        Files.createDirectories(memory.getParent());
        Files.writeString(memory, lines, StandardCharsets.UTF_8);
    }
}
