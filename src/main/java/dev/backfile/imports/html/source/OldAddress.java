package dev.backfile.imports.html.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page or a file of the old site.
 *
 * @param host its host in lower case, without {@code www.}; empty where it is not known
 * @param path its path, which begins with {@code /}
 * @param query what stood behind {@code ?}; empty where nothing did
 */
public record OldAddress(String host, String path, String query) {

    private static final int LONGEST = 2_000;
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?i)^(?:https?:)?//(?:[^/@]*@)?([^/?#:]{1,255})(?::\\d{1,5})?(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?$");
    private static final Pattern RELATIVE = Pattern.compile("^([^?#:]*)(?:\\?([^#]*))?(?:#.*)?$");

    /** The address that was written absolutely; empty where it is none of the web. */
    public static Optional<OldAddress> of(String written) {
        String text = written.strip();
        Matcher matcher = ABSOLUTE.matcher(text);
        return text.length() <= LONGEST && matcher.matches()
                ? Optional.of(new OldAddress(
                        matcher.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""),
                        normal(matcher.group(2) == null ? "/" : matcher.group(2)),
                        matcher.group(3) == null ? "" : matcher.group(3)))
                : Optional.empty();
    }

    /** What a link on this page leads to; empty for what is no page or file of the web. */
    public Optional<OldAddress> resolve(String written) {
        String text = written.strip().replace('\\', '/');
        Optional<OldAddress> absolute = of(text);
        Matcher relative = RELATIVE.matcher(text);
        if (absolute.isPresent() || text.length() > LONGEST || text.startsWith("//") || !relative.matches()) {
            return absolute;
        }
        String to = relative.group(1);
        String target =
                to.isEmpty() ? path : to.startsWith("/") ? to : path.substring(0, path.lastIndexOf('/') + 1) + to;
        String asked = relative.group(2) == null ? to.isEmpty() ? query : "" : relative.group(2);
        return Optional.of(new OldAddress(host, normal(target), asked));
    }

    /** The address as a browser has it; its path alone where the host is not known. */
    public String url() {
        return (host.isEmpty() ? "" : "http://" + host) + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** The path without the name of a folder's index, which hosts show at the folder as well. */
    public String plainPath() {
        return path.replaceFirst("(?i)/(?:index|default)\\.(?:html?|shtml|php\\d?|aspx?|jsp|cfm)$", "/");
    }

    /** A path in which no part leads up, and none is empty. */
    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        String[] split = path.split("/", -1);
        for (int at = 0; at < split.length; at++) {
            String part = split[at];
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        String last = split[split.length - 1];
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        return parts.isEmpty() ? "/" : "/" + String.join("/", parts) + (folder ? "/" : "");
    }
}
