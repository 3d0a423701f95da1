package dev.backfile.search.lexicon;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.bytes.SortedRecords;
import dev.backfile.search.bytes.SpillFile;
import dev.backfile.search.lexicon.ArticleTerms.Link;
import dev.backfile.search.lexicon.ArticleTerms.Membership;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns what each article is found by into what finds which articles. What does not fit into memory waits in a file, sorted, part by
 * part.
 */
public final class Inverter implements AutoCloseable {

    /** About how many bytes of memory a group takes, and a key, beyond what is counted. */
    private static final int MEMORY_OF_GROUP = 200;

    static final int MEMORY_OF_KEY = 160;

    private final Path scratch;
    private final long mostInMemory;
    private final Map<String, GrowingGroup> groups = new HashMap<>();
    private final Map<String, GrowingKey> keys = new HashMap<>();
    private final List<SortedRecords> partsOfGroups = new ArrayList<>();
    private final List<SortedRecords> partsOfKeys = new ArrayList<>();
    private long inMemory;
    private @Nullable SpillFile file;

    /**
     * An inverter.
     *
     * @param scratch where a file may be made, until it is closed
     * @param mostInMemory how many bytes of memory words and postings may take, about
     */
    public Inverter(Path scratch, long mostInMemory) {
        this.scratch = scratch;
        this.mostInMemory = mostInMemory;
    }

    /** Whether a key that stands in so many articles is found by its end, too. */
    @FunctionalInterface
    public interface Backwards {

        /** Whether it is. */
        boolean has(String key, int count);
    }

    /** Takes an article; they come in the order of their ids. */
    public void add(int id, ArticleTerms terms) {
        for (Membership member : terms.groups()) {
            GrowingGroup group = groups.get(member.group());
            if (group == null) {
                group = new GrowingGroup(member.weight() != ArticleTerms.BELONGS);
                groups.put(member.group(), group);
                inMemory += MEMORY_OF_GROUP;
                if (Key.isWord(member.group())) {
                    key(member.group(), member.group()).addHome(member.group());
                }
            }
            inMemory += group.add(id, member.weight());
        }
        for (Link link : terms.links()) {
            if (key(link.key(), link.group()).add(link.group())) {
                Objects.requireNonNull(groups.get(link.group())).add(link.key());
            }
        }
        if (inMemory > mostInMemory) {
            spill();
        }
    }

    private GrowingKey key(String name, String group) {
        GrowingKey key = keys.get(name);
        if (key == null) {
            key = new GrowingKey(group);
            keys.put(name, key);
            inMemory += MEMORY_OF_KEY + name.length();
        }
        return key;
    }

    /** Moves everything to the file. */
    private void spill() {
        SpillFile to = file == null ? SpillFile.at(scratch) : file;
        file = to;
        partsOfGroups.add(sorted(to, groups, group -> group.record().toBytes()));
        partsOfKeys.add(sorted(to, keys, key -> key.key().toBytes()));
        groups.clear();
        keys.clear();
        inMemory = 0;
    }

    private static <T> SortedRecords sorted(SpillFile to, Map<String, T> values, Function<T, byte[]> bytes) {
        SortedRecords.Writer out = new SortedRecords.Writer(to);
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(KeyOrder.BY_BYTES))
                .forEach(entry -> out.add(KeyOrder.bytes(entry.getKey()), bytes.apply(entry.getValue())));
        return out.finish();
    }

    /**
     * The lexicon of all articles; to be read before it is closed, and no more are to be added.
     *
     * @param backwards which keys are found by their ends
     */
    public Lexicon finish(Backwards backwards) {
        if (file == null) {
            return new HeldLexicon(groups, keys, backwards);
        }
        spill();
        return SpilledLexicon.of(file, partsOfGroups, partsOfKeys, backwards, mostInMemory);
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
