package dev.backfile.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The menu that a site sets with {@code site.navigation=Label URL, Label URL}.
 *
 * @param label what is shown
 * @param url a URL of the site that begins with a slash, or an absolute one
 */
public record Navigation(String label, String url) {

    private static final String KEY = "site.navigation";
    private static final Pattern ENTRY = Pattern.compile("(\\S.*?)\\s+(/\\S*|https?://\\S+|mailto:\\S+)");

    /** The entries of the site's menu, in order; empty when the site leaves the menu to Backfile. */
    public static List<Navigation> of(Settings settings) {
        Object value = settings.properties().get(KEY);
        List<?> written = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return written.stream()
                .flatMap(entry -> parse(String.valueOf(entry)).stream())
                .toList();
    }

    static void check(Values values) {
        for (String entry : values.list(KEY)) {
            if (parse(entry).isEmpty()) {
                values.doubtful(
                        KEY,
                        values.place(KEY, entry),
                        "has an entry without a label or a URL: '" + entry + "'",
                        "write a label, a space and a URL, such as About us /about.html");
            }
        }
    }

    private static Optional<Navigation> parse(String entry) {
        Matcher matcher = ENTRY.matcher(entry.strip());
        return matcher.matches() ? Optional.of(new Navigation(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
