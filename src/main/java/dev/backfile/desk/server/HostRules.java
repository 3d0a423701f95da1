package dev.backfile.desk.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Redirects that the site's own files tell its host of: {@code _redirects} as Netlify and Cloudflare read it, and the plain
 * lines {@code Redirect …} of {@code .htaccess}; and what a bake tells Apache, nginx and Caddy. Other rules of theirs are not
 * understood, and passed over.
 */
final class HostRules {

    private static final int FOUND = 302;
    private static final int MOVED = 301;
    private static final int GONE = 410;
    private static final long LARGEST = 1 << 20;

    private HostRules() {}

    /**
     * An answer in the place of a file.
     *
     * @param from the path from the root of the host; with {@code *} at its end every path that begins so
     * @param to where it leads; empty where it leads nowhere
     * @param status the status of the answer
     * @param first whether it goes before a file
     */
    record Rule(String from, String to, int status, boolean first) {

        /** Where a path is led; empty when the rule is not for it. */
        Optional<String> target(String path) {
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

        boolean isRedirect() {
            return status > 300 && status < 309 && status != 304;
        }
    }

    /** The rules of a site. */
    static List<Rule> of(SiteFolder site) {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines(site, "_redirects")) {
            redirects(line.strip().split("\\s+")).ifPresent(rules::add);
        }
        for (String line : lines(site, ".htaccess")) {
            htaccess(line.strip().split("\\s+")).ifPresent(rules::add);
        }
        rules.addAll(WrittenRules.ofApache(lines(site, ".htaccess")));
        rules.addAll(WrittenRules.ofNginx(lines(site, "redirects.nginx.conf")));
        rules.addAll(WrittenRules.ofCaddy(lines(site, "redirects.caddy")));
        return rules;
    }

    private static Optional<Rule> redirects(String[] words) {
        if (words.length < 2 || !words[0].startsWith("/") || words[0].indexOf(':') >= 0) {
            return Optional.empty();
        }
        String last = words.length > 2 ? words[2] : "301";
        boolean first = last.endsWith("!");
        return number(first ? last.substring(0, last.length() - 1) : last)
                .map(status -> new Rule(words[0], words[1], status, first));
    }

    private static Optional<Rule> htaccess(String[] words) {
        String directive = words[0].toLowerCase(Locale.ROOT);
        if (directive.equals("redirectpermanent") && words.length == 3) {
            return Optional.of(new Rule(words[1], words[2], MOVED, true));
        }
        if (!directive.equals("redirect") || words.length < 3 || words.length > 4) {
            return Optional.empty();
        }
        if (words.length == 3 && words[1].startsWith("/")) {
            return Optional.of(new Rule(words[1], words[2], FOUND, true));
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
                : Optional.of(new Rule(words[2], words.length == 4 ? words[3] : "", status, true));
    }

    private static Optional<Integer> number(String written) {
        return written.matches("[2-5]\\d\\d") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static List<String> lines(SiteFolder site, String name) {
        Optional<Path> file = site.file(name).map(SiteFolder.Found.Page::file);
        try {
            return file.isPresent() && Files.size(file.get()) <= LARGEST
                    ? new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
