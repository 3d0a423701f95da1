package dev.backfile.config.file;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of other settings where {@code ${key}} names them, as JBake does; a key that is not there stays as it
 * is written. Only settings are looked up, never the Java system or the environment.
 */
public final class Interpolation {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^${}]+)}");
    private static final int DEEPEST = 10;
    private static final int LONGEST = 20_000;
    private static final int MOST = 1_000;

    private final Map<String, Object> values;

    /** Looks names up among these values. */
    public Interpolation(Map<String, Object> values) {
        this.values = values;
    }

    /** The text with its references filled in; empty if they lead in a circle or to a text beyond measure. */
    public Optional<String> fill(String text) {
        return Optional.ofNullable(fill(text, 0, new AtomicInteger()));
    }

    private @Nullable String fill(String text, int depth, AtomicInteger references) {
        if (depth > DEEPEST) {
            return null;
        }
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            if (references.incrementAndGet() > MOST) {
                return null;
            }
            Object value = values.get(matcher.group(1));
            String replacement = matcher.group();
            if (value != null) {
                String first = value instanceof Iterable<?> list ? first(list) : value.toString();
                replacement = fill(first, depth + 1, references);
            }
            if (replacement == null || filled.length() + replacement.length() > LONGEST) {
                return null;
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(replacement));
        }
        matcher.appendTail(filled);
        return filled.toString();
    }

    private static String first(Iterable<?> list) {
        return list.iterator().hasNext() ? String.valueOf(list.iterator().next()) : "";
    }
}
