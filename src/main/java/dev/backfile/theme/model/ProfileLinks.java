package dev.backfile.theme.model;

import dev.backfile.page.path.PageUrls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The web addresses among the {@code links} of a profile: a list of URLs or of hashes with one, or a hash of them. */
final class ProfileLinks {

    private ProfileLinks() {}

    static List<String> of(Map<String, Object> fields) {
        Object links = fields.get("links");
        return members(links)
                .map(link -> link instanceof Map<?, ?> hash ? hash.get("url") : link)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(url -> url.matches("(?i)https?://\\S+"))
                .map(PageUrls::legal)
                .distinct()
                .toList();
    }

    private static Stream<?> members(@Nullable Object links) {
        if (links instanceof Collection<?> list) {
            return list.stream();
        }
        return links instanceof Map<?, ?> hash ? hash.values().stream() : Stream.ofNullable(links);
    }
}
