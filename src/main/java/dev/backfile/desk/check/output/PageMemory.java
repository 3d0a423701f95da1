package dev.backfile.desk.check.output;

import dev.backfile.desk.check.output.PageReader.Content;
import dev.backfile.desk.check.output.RecordFile.Remembered;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What was read in the pages of a site when it was checked last, in a file of which no more than a page is in memory at a time.
 * Pages are asked for in the order of their paths. What cannot be believed is read again, and where nothing can be written
 * nothing is remembered.
 */
final class PageMemory implements AutoCloseable {

    private final Path file;
    private final Path fresh;
    private Optional<RecordFile.Reader> old;
    private Optional<RecordFile.Writer> current;
    private Optional<Remembered> next = Optional.empty();

    private PageMemory(Path file, Path fresh, Optional<RecordFile.Reader> old, Optional<RecordFile.Writer> current) {
        this.file = file;
        this.fresh = fresh;
        this.old = old;
        this.current = current;
    }

    /** Reads the content of a page. */
    interface Source {

        Content read() throws IOException;
    }

    /**
     * Opens the memory in a file.
     *
     * @param reader what all that is remembered follows from beside the pages; what another remembered is not believed
     */
    static PageMemory open(Path file, Fingerprint reader) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        return new PageMemory(file, fresh, RecordFile.Reader.open(file, reader), RecordFile.Writer.open(fresh, reader));
    }

    /**
     * What stands in a page.
     *
     * @param path its path, behind those of all that were asked for before
     * @param bytes the fingerprint of its bytes
     */
    Content of(String path, Fingerprint bytes, Source source) throws IOException {
        while (old.isPresent() && (next.isEmpty() || next.get().path().compareTo(path) < 0)) {
            next = old.get().next();
            if (next.isEmpty()) {
                forget();
            }
        }
        Optional<Remembered> known =
                next.filter(page -> page.path().equals(path) && page.bytes().equals(bytes));
        Content content = known.isPresent() ? known.get().content() : source.read();
        if (current.isPresent() && !current.get().write(new Remembered(path, bytes, content))) {
            current.get().close();
            current = Optional.empty();
        }
        return content;
    }

    private void forget() {
        old.ifPresent(RecordFile.Reader::close);
        old = Optional.empty();
    }

    @Override
    public void close() {
        forget();
        try {
            if (current.isPresent() && current.get().close()) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritable) {
            // then the next check reads the pages again
        }
    }
}
