package dev.backfile.search.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Under which keys the name of an author, a tag, a series or a section stands. */
public final class NameKeys {

    private static final String SECTIONS = "sections";

    /** What is longer is no name that anybody types, and would stand in the index as often as it has words. */
    private static final int LONGEST = 200;

    /** What divides keys, and halves of characters, which have no bytes. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x1f\\x{d800}-\\x{dfff}]");

    private NameKeys() {}

    /**
     * The keys of a name, each with its group; none of a name that is much too long.
     *
     * @param taxonomy the name of its taxonomy
     * @param name the name that readers see
     * @param words its words, as readers may type them
     */
    public static Map<String, String> of(String taxonomy, String name, Set<String> words) {
        Map<String, String> keys = new HashMap<>();
        if (name.length() > LONGEST) {
            return keys;
        }
        String plain = UNWRITABLE.matcher(name).replaceAll(" ");
        String whole = "" + Key.BETWEEN + taxonomy + Key.BETWEEN + plain;
        words.forEach(word -> keys.put(Key.NAME + word + whole, Key.NAME + whole));
        if (taxonomy.equals(SECTIONS)) {
            keys.put(Key.SECTION + plain, Key.SECTION + plain);
        }
        return keys;
    }
}
