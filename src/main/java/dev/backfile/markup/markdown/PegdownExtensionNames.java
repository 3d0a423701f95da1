package dev.backfile.markup.markdown;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names of pegdown's extensions, which switch its ways to mark text on and off. */
public final class PegdownExtensionNames {

    private static final Map<String, Integer> FLAGS = flags();

    private PegdownExtensionNames() {}

    /** Every name. */
    public static Set<String> all() {
        return FLAGS.keySet();
    }

    /**
     * What a list of names switches on: {@code X} and {@code +X} switch one on, {@code -X} switches it off, and one that is
     * not known does nothing.
     */
    static int flags(List<String> names) {
        int flags = PegdownExtensions.NONE;
        for (String name : names) {
            boolean off = name.startsWith("-");
            int flag =
                    FLAGS.getOrDefault(off || name.startsWith("+") ? name.substring(1) : name, PegdownExtensions.NONE);
            flags = off ? flags & ~flag : flags | flag;
        }
        return flags;
    }

    private static Map<String, Integer> flags() {
        Map<String, Integer> flags = new TreeMap<>();
        Arrays.stream(PegdownExtensions.class.getFields()).forEach(field -> flags.put(field.getName(), flag(field)));
        return Collections.unmodifiableMap(flags);
    }

    private static int flag(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("every field of an interface is public", hidden);
        }
    }
}
