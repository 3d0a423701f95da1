package dev.backfile.theme.model;

import dev.backfile.page.path.PageUrls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The {@code links} of a profile, as its writer gave them: a list of URLs or of hashes with one, or a hash of them. */
final class ProfileLinks {

    private static final Pattern FOLLOWABLE = Pattern.compile("(https?://|mailto:).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRIVIAL = Pattern.compile("^(https?://|mailto:)(www\\.)?");

    private ProfileLinks() {}

    /** A link as a reader sees it. */
    record Link(String label, String url) {}

    /** The web addresses among them. */
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

    /**
     * The links that a reader may safely follow, each with its label: of a hash its keys, of a list what stands with each
     * URL, else the URL without what says nothing.
     */
    static List<Link> followable(Map<String, Object> fields) {
        Object links = fields.get("links");
        Stream<Link> given = links instanceof Map<?, ?> hash
                ? hash.entrySet().stream().map(link -> new Link(link.getKey().toString(), plain(link.getValue())))
                : members(links).map(ProfileLinks::link);
        return given.filter(link -> FOLLOWABLE.matcher(link.url()).matches()).toList();
    }

    private static Link link(Object given) {
        if (!(given instanceof Map<?, ?> hash)) {
            String url = given instanceof String text ? text : "";
            return new Link(TRIVIAL.matcher(url).replaceFirst(""), url);
        }
        String url = plain(hash.get("url"));
        Object label = hash.get("label") != null ? hash.get("label") : hash.get("title");
        return new Link(label == null ? url : plain(label), url);
    }

    private static String plain(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }

    private static Stream<?> members(@Nullable Object links) {
        if (links instanceof Collection<?> list) {
            return list.stream();
        }
        return links instanceof Map<?, ?> hash ? hash.values().stream() : Stream.ofNullable(links);
    }
}
