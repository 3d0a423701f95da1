package dev.backfile.build.search;

import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.index.IndexChanges;
import dev.backfile.search.index.IndexFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of the index in the destination, and those that take their places. */
final class IndexFilesOfBake implements IndexChanges {

    /** How the mark ends of an index that has given way to other outputs: it lacks files. */
    private static final String PART = "/part";

    private final SearchStage.Files files;
    private final Map<String, CopyRecord> records = new TreeMap<>();
    private boolean isPart;

    IndexFilesOfBake(SearchStage.Files files) {
        this.files = files;
    }

    @Override
    public byte[] read(String path) {
        CopyRecord record = last(path).orElseThrow(() -> new DamagedIndexException("a file that is not remembered"));
        try {
            byte[] bytes = files.destination().reaches(path)
                    ? Files.readAllBytes(files.destination().file(path))
                    : new byte[0];
            if (!Fingerprint.of(bytes).equals(record.stamp().content())) {
                throw new DamagedIndexException("a file that is not what was written");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new DamagedIndexException("a file that cannot be read");
        }
    }

    private Optional<CopyRecord> last(String path) {
        return Optional.ofNullable(files.ledger().lastBake().copies().get(path))
                .filter(record -> record.source().startsWith(CopyRecord.SEARCH));
    }

    @Override
    public void keep(String path) {
        if (!isTaken(path)) {
            records.put(
                    path,
                    last(path)
                            .flatMap(files::inPlace)
                            .orElseThrow(() -> new DamagedIndexException("a file that is gone")));
        }
    }

    @Override
    public void put(String path, byte[] bytes) {
        if (isTaken(path)) {
            return;
        }
        FileStamp stamp = FileStamp.ofBytes(bytes.length, Fingerprint.of(bytes));
        Optional<CopyRecord> same = last(path)
                .filter(record -> record.stamp().content().equals(stamp.content()))
                .flatMap(files::inPlace);
        if (same.isEmpty()) {
            files.staging().put(path, bytes);
        }
        long look = same.map(CopyRecord::look).orElse(FileStamp.UNSEEN);
        records.put(path, new CopyRecord(path, CopyRecord.SEARCH + path, stamp, look));
    }

    private boolean isTaken(String path) {
        boolean isTaken = files.taken().contains(path);
        isPart |= isTaken;
        return isTaken;
    }

    /** Forgets all that was put and kept. */
    void forget() {
        records.clear();
        isPart = false;
    }

    /**
     * What the file that leads to all others is remembered by: it tells one index from another.
     *
     * @param memory the fingerprint of what is remembered of it
     */
    String mark(Fingerprint memory) {
        String mark = CopyRecord.SEARCH + Long.toHexString(memory.high()) + Long.toHexString(memory.low());
        return isPart ? mark + PART : mark;
    }

    /** The mark of the last index. */
    Optional<String> lastMark() {
        return last(IndexFiles.ROOT).map(CopyRecord::source);
    }

    /** Keeps every file of the last index, and gives what is remembered of all; empty where one is not where it should be. */
    Optional<List<CopyRecord>> allKept() {
        Optional<String> mark = lastMark().filter(last -> !last.endsWith(PART));
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        for (CopyRecord record : files.ledger().lastBake().copies().values()) {
            if (record.source().startsWith(CopyRecord.SEARCH)) {
                Optional<CopyRecord> same = isTaken(record.path()) ? Optional.empty() : files.inPlace(record);
                if (same.isEmpty()) {
                    forget();
                    return Optional.empty();
                }
                records.put(record.path(), same.get());
            }
        }
        return Optional.of(finish(mark.get()));
    }

    /**
     * Says which files stay where they are, and gives what is to be remembered of all.
     *
     * @param mark what the file that leads to all others is remembered by
     */
    List<CopyRecord> finish(String mark) {
        records.values().stream()
                .filter(record -> record.look() != FileStamp.UNSEEN)
                .forEach(record -> files.staging().keep(record.path()));
        records.computeIfPresent(
                IndexFiles.ROOT, (path, root) -> new CopyRecord(path, mark, root.stamp(), root.look()));
        return new ArrayList<>(records.values());
    }
}
