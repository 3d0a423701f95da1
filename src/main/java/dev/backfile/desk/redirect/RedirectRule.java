package dev.backfile.desk.redirect;

import java.util.Locale;
import java.util.Optional;

/**
 * An answer in the place of a file, as a site tells it its host: in {@code _redirects} as Netlify and Cloudflare read it, or in
 * a plain line {@code Redirect …} of {@code .htaccess}.
 *
 * @param from the path from the root of the host; with {@code *} at its end every path that begins so
 * @param to where it leads; empty where it leads nowhere
 * @param status the status of the answer
 * @param first whether it goes before a file
 */
public record RedirectRule(String from, String to, int status, boolean first) {

    private static final int FOUND = 302;
    private static final int MOVED = 301;
    private static final int GONE = 410;

    /** Where a path is led; empty when the rule is not for it. */
    public Optional<String> target(String path) {
        if (from.endsWith("*")) {
            String begin = from.substring(0, from.length() - 1);
            return path.startsWith(begin)
                    ? Optional.of(to.replace(":splat", path.substring(begin.length())))
                    : Optional.empty();
        }
        String plain = path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
        String wanted = from.endsWith("/") && from.length() > 1 ? from.substring(0, from.length() - 1) : from;
        return plain.equals(wanted) ? Optional.of(to) : Optional.empty();
    }

    /** Whether it leads the browser elsewhere. */
    public boolean isRedirect() {
        return status > 300 && status < 309 && status != 304;
    }

    /** The rule in a line of {@code _redirects}; empty where it has none that is understood. */
    public static Optional<RedirectRule> ofRedirects(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length < 2 || !words[0].startsWith("/") || words[0].indexOf(':') >= 0) {
            return Optional.empty();
        }
        String last = words.length > 2 ? words[2] : "301";
        boolean first = last.endsWith("!");
        return number(first ? last.substring(0, last.length() - 1) : last)
                .map(status -> new RedirectRule(words[0], words[1], status, first));
    }

    /** The rule in a line of {@code .htaccess}; empty where it has none that is understood. */
    public static Optional<RedirectRule> ofHtaccess(String line) {
        String[] words = line.strip().split("\\s+");
        String directive = words[0].toLowerCase(Locale.ROOT);
        if (directive.equals("redirectpermanent") && words.length == 3) {
            return Optional.of(new RedirectRule(words[1], words[2], MOVED, true));
        }
        if (!directive.equals("redirect") || words.length < 3 || words.length > 4) {
            return Optional.empty();
        }
        if (words.length == 3 && words[1].startsWith("/")) {
            return Optional.of(new RedirectRule(words[1], words[2], FOUND, true));
        }
        int status = switch (words[1].toLowerCase(Locale.ROOT)) {
            case "gone" -> GONE;
            case "permanent" -> MOVED;
            case "temp" -> FOUND;
            case "seeother" -> 303;
            default -> number(words[1]).orElse(0);
        };
        return status == 0
                ? Optional.empty()
                : Optional.of(new RedirectRule(words[2], words.length == 4 ? words[3] : "", status, true));
    }

    private static Optional<Integer> number(String written) {
        return written.matches("[2-5]\\d\\d") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
