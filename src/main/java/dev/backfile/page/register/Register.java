package dev.backfile.page.register;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every URL that a site ever published, by its path, in the order of code points. Immutable.
 *
 * <pre>{@code
 * 2014/bridge.html<TAB>content/2014/bridge.md
 * tags/harbour.html<TAB>the page of the tag 'Harbour'
 * }</pre>
 *
 * @param urls the URLs by their paths
 */
public record Register(SortedMap<String, RegisteredUrl> urls) {

    /** A register that has nothing yet. */
    public static final Register EMPTY = new Register(new TreeMap<>());

    /** The order of the lines, the same on every machine: that of the bytes of their paths. */
    static final Comparator<String> ORDER = Register::compare;

    private static final int FIRST_SURROGATE = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;

    /** Keeps a copy of the URLs. */
    public Register {
        SortedMap<String, RegisteredUrl> copy = new TreeMap<>(ORDER);
        copy.putAll(urls);
        urls = Collections.unmodifiableSortedMap(copy);
    }

    /** The same register with these URLs added, or with their sources where it has them. */
    public Register with(Map<String, String> sources) {
        SortedMap<String, RegisteredUrl> all = new TreeMap<>(ORDER);
        all.putAll(urls);
        sources.forEach((path, source) -> all.put(path, new RegisteredUrl(path, source, 0)));
        return new Register(all);
    }

    /** The text of the file: a line for each URL, its path and its source with a tab between them. */
    public String text() {
        StringBuilder text = new StringBuilder(urls.size() * 64);
        urls.values().forEach(url -> {
            text.append(url.path());
            if (!url.source().isEmpty()) {
                text.append('\t').append(url.source());
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int index = 0; index < length; index++) {
            char left = one.charAt(index);
            char right = other.charAt(index);
            if (left != right) {
                return rank(left) - rank(right);
            }
        }
        return one.length() - other.length();
    }

    /** Halves of characters beyond the first plane go behind all others, as whole characters do. */
    private static int rank(char unit) {
        boolean half = unit >= FIRST_SURROGATE && unit < AFTER_SURROGATES;
        return half ? unit + Character.MAX_VALUE : unit;
    }
}
