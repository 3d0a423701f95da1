package dev.backfile.config;

import java.util.List;
import java.util.regex.Pattern;

/** Checks the links that a site sets with {@code site.navigation=Label: URL, Label: URL} and its like. */
final class NavigationCheck {

    private static final List<String> KEYS = List.of("site.navigation", "site.footer.links");
    private static final Pattern ENTRY = Pattern.compile(
            "[^:]*[^:\\s]\\s*:\\s*((https?|mailto):\\S+|/|/?[^/:\\s][^:\\s]*)", Pattern.CASE_INSENSITIVE);

    private NavigationCheck() {}

    /** Says which entries have no label, or no URL that a page may link to. */
    static void check(Values values) {
        KEYS.forEach(key -> check(values, key));
    }

    private static void check(Values values, String key) {
        for (String entry : values.list(key)) {
            if (!ENTRY.matcher(entry).matches()) {
                values.bad(
                        key,
                        values.place(key, entry),
                        "has an entry without a label or a URL: '" + entry + "'",
                        "write a label, a colon and a path or URL, such as About us: /about.html");
            }
        }
    }
}
