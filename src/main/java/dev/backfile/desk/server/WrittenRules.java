package dev.backfile.desk.server;

import dev.backfile.desk.redirect.RedirectRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The redirects and withdrawals that a bake tells hosts of ({@code redirect.targets}), in the form in which it writes them
 * for each. A withdrawn page is shown with the answer that it is gone.
 */
final class WrittenRules {

    private static final int MOVED = 301;
    private static final int GONE = 410;

    private static final Pattern APACHE_MOVED = Pattern.compile("RedirectMatch 301 \"\\^(.*)\\$\" \"([^\"]*)\"");
    private static final Pattern APACHE_URL = Pattern.compile("RewriteCond %\\{REQUEST_URI\\} \"\\^(.*)\\$\"");
    private static final String APACHE_GONE = "RewriteRule \"^\" - [G]";
    private static final Pattern APACHE_CHARACTER = Pattern.compile("\\\\x([0-9a-f]{2})");
    private static final Pattern NGINX =
            Pattern.compile("location = \"(.*)\" \\{ return (?:301 \"([^\"]*)\"|410); \\}");
    private static final Pattern CADDY_ENTRY = Pattern.compile("\"([^\"]*)\" \"([^\"]*)\"");
    private static final String CADDY_MAP = "map {path} ";
    private static final Map<String, Integer> CADDY_MAPS =
            Map.of("{backfile_moved} {", MOVED, "{backfile_gone} {", GONE);

    private WrittenRules() {}

    /** The rules in {@code .htaccess}. */
    static List<RedirectRule> ofApache(List<String> lines) {
        List<RedirectRule> rules = new ArrayList<>();
        String url = "";
        for (String line : lines) {
            Matcher moved = APACHE_MOVED.matcher(line);
            Matcher named = APACHE_URL.matcher(line);
            if (moved.matches()) {
                rules.add(exactly(plain(moved.group(1)), moved.group(2), MOVED));
            } else if (named.matches()) {
                url = plain(named.group(1));
            } else if (line.equals(APACHE_GONE)) {
                rules.add(exactly(url, url, GONE));
            }
        }
        return rules;
    }

    /** The rules in {@code redirects.nginx.conf}. */
    static List<RedirectRule> ofNginx(List<String> lines) {
        List<RedirectRule> rules = new ArrayList<>();
        for (String line : lines) {
            Matcher location = NGINX.matcher(line);
            if (location.matches()) {
                String url = location.group(1).replaceAll("\\\\(.)", "$1");
                rules.add(location.group(2) == null ? exactly(url, url, GONE) : exactly(url, location.group(2), MOVED));
            }
        }
        return rules;
    }

    /** The rules in {@code redirects.caddy}. */
    static List<RedirectRule> ofCaddy(List<String> lines) {
        List<RedirectRule> rules = new ArrayList<>();
        Optional<Integer> status = Optional.empty();
        for (String line : lines) {
            if (line.startsWith(CADDY_MAP)) {
                status = Optional.ofNullable(CADDY_MAPS.get(line.substring(CADDY_MAP.length())));
            } else if (line.equals("}")) {
                status = Optional.empty();
            } else if (status.isPresent()) {
                Matcher entry = CADDY_ENTRY.matcher(line);
                if (entry.matches()) {
                    String url = entry.group(1);
                    rules.add(exactly(url, status.get() == GONE ? url : entry.group(2), status.get()));
                }
            }
        }
        return rules;
    }

    private static RedirectRule exactly(String url, String to, int status) {
        return new RedirectRule(url, to, status, true);
    }

    private static String plain(String literal) {
        return APACHE_CHARACTER
                .matcher(literal)
                .replaceAll(each -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1), 16))));
    }
}
