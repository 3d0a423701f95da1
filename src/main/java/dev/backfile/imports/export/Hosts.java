package dev.backfile.imports.export;

import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hosts of the old site, where its export does not name them: those that links to its own paths name most. Confined to one thread. */
public final class Hosts {

    private static final Pattern LINK =
            Pattern.compile("https?://(?:www\\.)?([\\w.-]{1,253})(/[^\"'<>\\s?#\\\\]{1,2000})");

    private final Set<String> paths;
    private final Map<String, Integer> counts = new HashMap<>();

    /** Looks for hosts of these paths. */
    public Hosts(Set<String> paths) {
        this.paths = paths;
    }

    /** Looks at the links of a text. */
    public void look(String html) {
        Matcher links = LINK.matcher(html);
        while (links.find()) {
            if (paths.contains(links.group(2))) {
                counts.merge(links.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    /** The host that was met most often; none if none was. */
    public Set<String> found() {
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(most -> Set.of(most.getKey()))
                .orElse(Set.of());
    }

    /** The host of an address, without {@code www.}. */
    public static Optional<String> of(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
