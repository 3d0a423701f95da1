package dev.backfile.theme.template;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a template writes an id as it stands, so that a link may lead to it on any page. The templates are read when it
 * is first asked. Used by one thread.
 */
public final class TemplateIds implements Predicate<String> {

    private static final Pattern ID = Pattern.compile("\\b(?:id|name)\\s*=\\s*([\"'])([^\"'<>$\\s]+)\\1");

    private final Iterable<TemplateSources> places;
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
        return known.contains(id);
    }

    private Set<String> read() {
        Set<String> found = new HashSet<>();
        for (TemplateSources place : places) {
            place.all().forEach(source -> {
                Matcher matcher = ID.matcher(text(source));
                while (matcher.find()) {
                    found.add(matcher.group(2));
                }
            });
        }
        return found;
    }

    private static String text(TemplateSource source) {
        return new String(source.content(), source.charset());
    }
}
