package dev.backfile.config;

import java.util.regex.Pattern;

/** Checks the menu that a site sets with {@code site.navigation=Label: URL, Label: URL}. */
final class NavigationCheck {

    private static final String KEY = "site.navigation";
    private static final Pattern ENTRY = Pattern.compile(
            "[^:]*[^:\\s]\\s*:\\s*((https?|mailto):\\S+|/|/?[^/:\\s][^:\\s]*)", Pattern.CASE_INSENSITIVE);

    private NavigationCheck() {}

    /** Says which entries have no label, or no URL that a page may link to. */
    static void check(Values values) {
        for (String entry : values.list(KEY)) {
            if (!ENTRY.matcher(entry).matches()) {
                values.bad(
                        KEY,
                        values.place(KEY, entry),
                        "has an entry without a label or a URL: '" + entry + "'",
                        "write a label, a colon and a path or URL, such as About us: /about.html");
            }
        }
    }
}
