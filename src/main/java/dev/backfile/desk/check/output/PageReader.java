package dev.backfile.desk.check.output;

import dev.backfile.desk.check.output.Reference.Use;
import dev.backfile.markup.html.HtmlCharacters;
import dev.backfile.markup.html.HtmlScanner;
import dev.backfile.markup.html.HtmlScanner.Tag;
import dev.backfile.markup.html.HtmlScanner.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a page refers to, and what can be referred to in it. */
final class PageReader implements HtmlScanner.Handler {

    private static final Pattern REFRESH =
            Pattern.compile("(?i)\\s*[\\d.]+\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)");
    private static final Pattern BETWEEN_CANDIDATES = Pattern.compile(",\\s+|,$");
    private static final Map<String, Set<String>> EMBEDDING = Map.of(
            "src", Set.of("img", "video", "audio", "source", "script", "iframe", "embed", "track", "input"),
            "poster", Set.of("video"),
            "data", Set.of("object"));
    private static final Set<String> HINTS =
            Set.of("preconnect", "dns-prefetch", "canonical", "alternate", "self", "prev", "next", "license", "author");

    private final String html;
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> mentions = new HashSet<>();
    private String base = "";

    private PageReader(String html) {
        this.html = html;
    }

    /**
     * What stands in a page.
     *
     * @param references what it refers to, in order
     * @param ids every name that a fragment can have
     * @param mentions the names of pictures that stand elsewhere in it, such as in metadata and scripts
     * @param base the URL from which its relative URLs are meant; empty for its own
     */
    record Content(List<Reference> references, Set<String> ids, Set<String> mentions, String base) {}

    static Content read(String html) {
        PageReader reader = new PageReader(html);
        HtmlScanner.scan(html, reader);
        return new Content(reader.references, reader.ids, reader.mentions, reader.base);
    }

    @Override
    public void text(int start, int end) {
        // texts refer to nothing
    }

    @Override
    public void other(int start, int end) {
        PictureNames.in(html.substring(start, end), mentions);
    }

    @Override
    public void tag(Tag tag) {
        if (tag.closing() || tag.attributes().isEmpty()) {
            return;
        }
        switch (tag.name()) {
            case "meta" -> meta(values(tag));
            case "link" -> link(tag);
            case "base" -> base = values(tag).getOrDefault("href", base);
            default -> tag.attributes().forEach(value -> attribute(tag.name(), value));
        }
    }

    private void attribute(String element, Value value) {
        String name = value.name();
        if (name.equals("id") || name.equals("name") && element.equals("a")) {
            ids.add(text(value));
        } else if (name.equals("href") && (element.equals("a") || element.equals("area"))) {
            add(text(value), Use.LINK, value);
        } else if (EMBEDDING.getOrDefault(name, Set.of()).contains(element)) {
            add(text(value), Use.EMBEDDED, value);
        } else if (name.equals("srcset")) {
            candidates(value);
        } else if (name.startsWith("data-") || name.equals("style")) {
            PictureNames.in(text(value), mentions);
        }
    }

    private void candidates(Value value) {
        for (String candidate : BETWEEN_CANDIDATES.split(text(value))) {
            String url = candidate.strip().split("\\s", 2)[0];
            if (!url.isEmpty()) {
                add(url, Use.EMBEDDED, value);
            }
        }
    }

    private void link(Tag tag) {
        Map<String, String> values = values(tag);
        Set<String> relations = Set.of(
                values.getOrDefault("rel", "").strip().toLowerCase(Locale.ROOT).split("\\s+"));
        boolean hint = relations.stream().anyMatch(HINTS::contains) && !relations.contains("stylesheet");
        tag.attributes().stream()
                .filter(value -> value.name().equals("href"))
                .forEach(value -> add(text(value), hint ? Use.HINT : Use.EMBEDDED, value));
    }

    private void meta(Map<String, String> values) {
        String content = values.getOrDefault("content", "");
        Matcher refresh = REFRESH.matcher(content);
        if (values.getOrDefault("http-equiv", "").equalsIgnoreCase("refresh") && refresh.lookingAt()) {
            references.add(new Reference(refresh.group(1).strip(), Use.REDIRECT, html.indexOf(content)));
        } else {
            PictureNames.in(content, mentions);
        }
    }

    private void add(String url, Use use, Value value) {
        references.add(new Reference(url, use, value.start()));
    }

    private String text(Value value) {
        return HtmlCharacters.decodeAttribute(html.substring(value.start(), value.end()));
    }

    private Map<String, String> values(Tag tag) {
        Map<String, String> values = new HashMap<>();
        tag.attributes().forEach(value -> values.putIfAbsent(value.name(), text(value)));
        return values;
    }
}
