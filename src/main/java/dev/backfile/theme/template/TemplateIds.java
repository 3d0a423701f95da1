package dev.backfile.theme.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a template writes an id, as it stands or with parts that it computes, so that a link may lead to it on any page. The templates are read when it
 * is first asked. Used by one thread.
 */
public final class TemplateIds implements Predicate<String> {

    private static final Pattern ID =
            Pattern.compile("\\b(?:id|name)(?:\\s*=\\s*([\"'])((?:\\$\\{[^}]*}|[^\"'<>\\s])+)\\1|=([^\"'<>=`$\\s]+))");

    /** What a template computes within an id. */
    private static final Pattern COMPUTED = Pattern.compile("\\$\\{[^}]*}");

    /** So much of an id stands as it is, where the rest is computed: else any id might be it. */
    private static final int LEAST_WRITTEN = 3;

    private final Iterable<TemplateSources> places;
    private final List<Pattern> computed = new ArrayList<>();
    private @Nullable Set<String> ids;

    TemplateIds(Iterable<TemplateSources> places) {
        this.places = places;
    }

    @Override
    public boolean test(String id) {
        Set<String> known = ids;
        if (known == null) {
            known = read();
            ids = known;
        }
        return known.contains(id)
                || computed.stream().anyMatch(pattern -> pattern.matcher(id).matches());
    }

    private Set<String> read() {
        Set<String> found = new HashSet<>();
        for (TemplateSources place : places) {
            place.all().forEach(source -> {
                Matcher matcher = ID.matcher(text(source));
                while (matcher.find()) {
                    String id = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
                    String[] written = COMPUTED.split(id, -1);
                    if (written.length == 1) {
                        found.add(id);
                    } else if (String.join("", written).length() >= LEAST_WRITTEN) {
                        computed.add(Pattern.compile(
                                Stream.of(written).map(Pattern::quote).collect(Collectors.joining(".+"))));
                    }
                }
            });
        }
        return found;
    }

    private static String text(TemplateSource source) {
        return new String(source.content(), source.charset());
    }
}
