package dev.backfile.cache;

import dev.backfile.cache.codec.JournalEntries;
import dev.backfile.parallel.Background;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What was taken in of the journal of one ledger. A process that opens a ledger again and again keeps it: then only what was
 * appended since is read. What an opened ledger remembers is lent from here, so the last one must be closed before the next
 * is opened. Confined to one thread at a time.
 */
public final class LoadedJournal {

    private JournalLoader loader = new JournalLoader();
    private Optional<Journal.End> end = Optional.empty();

    /** Of no journal yet. */
    public LoadedJournal() {
        // nothing is taken in
    }

    /** Lets go of everything, so that the whole journal is read next. */
    public void forget() {
        loader = new JournalLoader();
        end = Optional.empty();
    }

    /**
     * Takes in what is new in a journal, if there is one; all of it, where it is not the one of before.
     *
     * @param background reads its entries
     * @return how long it is up to the end of the last whole bake
     */
    long load(Journal journal, Background background) throws IOException, Journal.OtherEngineException {
        Journal.FrameReader<Supplier<List<Consumer<JournalEntries.Taker>>>> reader =
                frame -> background.begin(() -> JournalEntries.read(frame));
        boolean done = false;
        try {
            if (end.isPresent() && journal.has(end.get())) {
                journal.readBehind(end.get(), reader).ifPresent(this::take);
            } else {
                forget();
                take(journal.read(reader));
            }
            done = true;
            return end.orElseThrow().length();
        } catch (NoSuchFileException none) {
            return 0;
        } finally {
            if (!done) {
                forgetLength();
            }
        }
    }

    private void take(Journal.Content<Supplier<List<Consumer<JournalEntries.Taker>>>> content) {
        loader.take(content);
        end = Optional.of(content.end());
    }

    /** What was taken in stays for whoever asks now; the next time the whole journal is read. */
    private void forgetLength() {
        end = Optional.empty();
    }

    JournalLoader content() {
        return loader;
    }
}
