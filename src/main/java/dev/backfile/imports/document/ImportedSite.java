package dev.backfile.imports.document;

import dev.backfile.archive.text.Slugs;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A site into which documents are brought. What an earlier import of the same source wrote is written anew, but not what somebody
 * changed or removed since, nothing that lay there before, and nothing that another source brought. Confined to one thread.
 */
public final class ImportedSite implements AutoCloseable {

    private static final int LONGEST_NAME = 120;
    private static final String DOCUMENT = "document ";
    private static final String BESIDE = "beside ";
    private static final String FILE = "file ";

    /** A file that is copied is never compared with what was copied once. */
    private static final String COPIED = "copied";

    private final Path folder;
    private final String content;
    private final ImportReport report;
    private final ImportSource given;
    private final ImportMemory memory;
    private final Map<String, ImportMemory.Entry> now = new TreeMap<>();
    private final Map<String, String> items = new HashMap<>();
    private String source;
    private @Nullable TakenAddresses taken;

    /**
     * A site to write into.
     *
     * @param folder the folder of the site
     * @param content the folder of its articles, relative to it
     * @param source where the documents come from
     * @param report what is told of the files that are written
     * @throws IOException if what an earlier import wrote cannot be read
     */
    public ImportedSite(Path folder, String content, ImportSource source, ImportReport report) throws IOException {
        this.folder = folder;
        this.content = content;
        this.given = source;
        this.source = source.key();
        this.report = report;
        memory = ImportMemory.of(folder);
    }

    /**
     * Looks whether a source that tells nothing of itself is one that was brought under another name, before anything is placed.
     *
     * @param documents what its documents are in it, as {@link #place} is given them
     */
    public void recognize(Collection<String> documents) {
        memory.renamed(given, documents.stream().map(ImportedSite::document).toList())
                .ifPresent(known -> source = known);
    }

    /**
     * Writes a document.
     *
     * @param item what it is in its source: a number, an address, a path, which another run gives again
     * @return its path in the site
     * @throws IOException if it cannot be written
     */
    public String write(String item, ImportedDocument document) throws IOException {
        String path = place(item, document.folder(), document.name());
        writeAt(path, document);
        return path;
    }

    /**
     * Writes a document whose place is known.
     *
     * @param path what {@link #place} gave for it
     * @throws IOException if it cannot be written
     */
    public void writeAt(String path, ImportedDocument document) throws IOException {
        ImportedDocument free = taken().without(document);
        if (free != document) {
            report.lost("old addresses that documents of another source have here already", 1, path);
        }
        write(path, free.file().getBytes(StandardCharsets.UTF_8));
    }

    private TakenAddresses taken() throws IOException {
        TakenAddresses found = taken;
        if (found == null) {
            found = new TakenAddresses();
            for (String path : memory.ofOthers(source, DOCUMENT)) {
                found.add(path.substring(Math.min(path.length(), content.length() + 1)), folder.resolve(path));
            }
            taken = found;
        }
        return found;
    }

    /**
     * Writes a document of which a site has one of a name, such as the profile of an author; that of another source stays.
     *
     * @param item what it is in its source
     * @throws IOException if it cannot be written
     */
    public void writeProfile(String item, ImportedDocument document) throws IOException {
        String path = parent(document.folder()) + safeName(document.name()) + ".md";
        boolean other = memory.at(path)
                .filter(entry -> !entry.source().isEmpty() && !entry.source().equals(source))
                .isPresent();
        if (other) {
            report.came("profiles that another source brought already, and that stay as they are", 1);
        } else {
            write(item, document);
        }
    }

    /**
     * The path in the site at which a document will stand, and no other one: where an earlier run placed it, else where no other
     * document stands, be it of this source or of another.
     *
     * @param item what it is in its source; empty where that numbers nothing
     */
    public String place(String item, String folder, String name) {
        String document = document(item.isBlank() ? folder + "/" + name : item);
        Optional<String> former = memory.path(source, document).filter(path -> !isTaken(path, document));
        String path = former.orElseGet(() -> free(parent(folder) + safeName(name), ".md", document));
        items.put(path.toLowerCase(Locale.ROOT), document);
        return path;
    }

    /** Whether an earlier import wrote a file that somebody removed since. */
    public boolean isRemoved(String path) {
        return memory.at(path).isPresent() && !Files.exists(folder.resolve(path));
    }

    /**
     * Writes a file beside a document.
     *
     * @param document the path of the document in the site
     * @param ending what the name of the file ends with, in place of the document's extension
     * @throws IOException if it cannot be written
     */
    public void writeBeside(String document, String ending, String text) throws IOException {
        String path = document.substring(0, document.length() - ".md".length()) + ending;
        items.put(path.toLowerCase(Locale.ROOT), BESIDE + document);
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Copies a file, unless it is there. Where another file has its path, it gets a name of its own.
     *
     * @param item what it is in its source, such as its address there
     * @param path its path in the site, with {@code /} between names
     * @return the path that it has in the site
     * @throws IOException if it cannot be copied
     */
    public String copy(Path file, String item, String path) throws IOException {
        String copied = FILE + item.replaceAll("\\p{Cntrl}", " ");
        Optional<String> former = memory.path(source, copied);
        int dot = path.lastIndexOf('.');
        boolean ended = dot > path.lastIndexOf('/') + 1;
        String start = ended ? path.substring(0, dot) : path;
        String end = ended ? path.substring(dot) : "";
        String free = former.orElse(path);
        for (int number = 2; former.isEmpty() && isOfAnother(file, free, copied); number++) {
            free = start + "-" + number + end;
        }
        Path target = inside(free);
        if (!Files.exists(target)) {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        items.put(free.toLowerCase(Locale.ROOT), copied);
        now.put(free, new ImportMemory.Entry(COPIED, source, copied));
        return free;
    }

    /** The path of a file that an earlier run copied and that is there; empty for others. */
    public Optional<String> copied(String item) {
        String file = FILE + item.replaceAll("\\p{Cntrl}", " ");
        return memory.path(source, file).filter(path -> Files.isRegularFile(folder.resolve(path)));
    }

    /** Whether a path has another file than this one, or is to have it. */
    private boolean isOfAnother(Path file, String path, String item) throws IOException {
        Path target = inside(path);
        if (Files.isRegularFile(target)) {
            return Files.mismatch(file, target) >= 0;
        }
        return Files.exists(target) || isTaken(path, item) || memory.isOfAnother(path, source, item);
    }

    private Path inside(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IOException(path + " leads out of the site");
        }
        return file;
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = inside(path);
        String written = sign(bytes);
        Optional<String> former = memory.at(path).map(ImportMemory.Entry::sign);
        if (!Files.exists(file)) {
            if (former.isPresent()) {
                remember(path, former.get());
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
            } else if (former.filter(present::equals).isPresent()) {
                Files.write(file, bytes);
                report.came("files written anew", 1);
            } else {
                remember(path, former.orElse("-"));
                report.came("files that somebody changed, and that stay as they are", 1);
                return;
            }
        }
        remember(path, written);
    }

    private void remember(String path, String sign) {
        now.put(path, new ImportMemory.Entry(sign, source, items.getOrDefault(path.toLowerCase(Locale.ROOT), "")));
    }

    private static String sign(byte[] bytes) {
        Fingerprint fingerprint = Fingerprint.of(bytes);
        return String.format(Locale.ROOT, "%016x%016x", fingerprint.high(), fingerprint.low());
    }

    private static String document(String item) {
        return DOCUMENT + item.replaceAll("\\p{Cntrl}", " ");
    }

    /** The path that no other document has, of this import or of another source. */
    private String free(String start, String extension, String item) {
        String path = start + extension;
        for (int number = 2; isTaken(path, item) || memory.isOfAnother(path, source, item); number++) {
            path = start + "-" + number + extension;
        }
        return path;
    }

    /** Whether something else of this import has a path, whatever its case. Two items of one name are two. */
    private boolean isTaken(String path, String item) {
        String other = items.get(path.toLowerCase(Locale.ROOT));
        return other != null && (!other.equals(item) || item.startsWith(DOCUMENT));
    }

    private String parent(String name) {
        StringBuilder safe = new StringBuilder(content).append('/');
        for (String part : name.split("/")) {
            Slugs.of(part, false).ifPresent(slug -> safe.append(slug).append('/'));
        }
        return safe.toString();
    }

    private static String safeName(String name) {
        String slug = Slugs.of(name, false).orElse("untitled");
        return slug.length() <= LONGEST_NAME ? slug : slug.substring(0, slug.offsetByCodePoints(0, LONGEST_NAME / 2));
    }

    /**
     * Remembers what was written, and tells what the source had once and did not bring now.
     *
     * @throws IOException if it cannot be
     */
    @Override
    public void close() throws IOException {
        Map<String, ImportMemory.Entry> gone = memory.of(source, DOCUMENT);
        gone.keySet().removeAll(now.keySet());
        gone.keySet().removeIf(path -> !Files.exists(folder.resolve(path)));
        gone.keySet().stream()
                .findFirst()
                .ifPresent(first -> report.note(gone.size()
                        + " documents that an earlier run brought are not in this source now. They stay in the site; the first is "
                        + first + "."));
        memory.write(now);
    }
}
