package dev.backfile.desk.check.external;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a host asks of robots (RFC 9309). Immutable.
 *
 * @param rules which paths they may read, and which not
 * @param delay how long they are to wait between two requests
 */
record Robots(List<Rule> rules, Duration delay) {

    /** Everything may be read. */
    static final Robots ALL = new Robots(List.of(), Duration.ZERO);

    /** Nothing may be read. */
    static final Robots NONE = new Robots(List.of(Rule.of("/", false)), Duration.ZERO);

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);
    private static final String NAME = "backfile";

    record Rule(Pattern path, int length, boolean allowed) {

        static Rule of(String written, boolean allowed) {
            StringBuilder pattern = new StringBuilder();
            for (int index = 0; index < written.length(); index++) {
                char character = written.charAt(index);
                boolean end = character == '$' && index == written.length() - 1;
                pattern.append(character == '*' ? ".*" : end ? "$" : Pattern.quote(String.valueOf(character)));
            }
            return new Rule(Pattern.compile(pattern.toString()), written.length(), allowed);
        }
    }

    /** Whether a path, with its query, may be read: the longest rule that fits decides. */
    boolean allow(String path) {
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            boolean stronger = rule.length() > longest || rule.length() == longest && rule.allowed();
            if (stronger && rule.path().matcher(path).lookingAt()) {
                allowed = rule.allowed();
                longest = rule.length();
            }
        }
        return allowed;
    }

    /** What a {@code robots.txt} asks of us: its lines for our name, or those for everybody. */
    static Robots read(String text) {
        Group own = new Group();
        Group everybody = new Group();
        List<Group> current = List.of();
        boolean naming = false;
        for (String line : text.lines().toList()) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            if (parts.length < 2) {
                continue;
            }
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts[1].strip();
            if (key.equals("user-agent")) {
                List<Group> named = value.equals("*")
                        ? List.of(everybody)
                        : value.toLowerCase(Locale.ROOT).startsWith(NAME) ? List.of(own) : List.of();
                List<Group> all = new ArrayList<>(naming ? current : List.of());
                all.addAll(named);
                current = all;
                naming = true;
            } else {
                naming = false;
                current.forEach(group -> group.add(key, value));
            }
        }
        return (own.isNamed ? own : everybody).robots();
    }

    private static final class Group {

        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean isNamed;

        void add(String key, String value) {
            isNamed = true;
            if ((key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
                rules.add(Rule.of(value, key.equals("allow")));
            } else if (key.equals("crawl-delay") && value.matches("\\d{1,6}")) {
                Duration asked = Duration.ofSeconds(Long.parseLong(value));
                delay = asked.compareTo(LONGEST_DELAY) < 0 ? asked : LONGEST_DELAY;
            }
        }

        Robots robots() {
            return new Robots(List.copyOf(rules), delay);
        }
    }
}
