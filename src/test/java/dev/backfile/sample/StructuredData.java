package dev.backfile.sample;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The blocks of JSON-LD in a page, and what search engines ask of them. */
final class StructuredData {

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "Article", List.of("headline", "datePublished", "dateModified", "author", "publisher", "url", "inLanguage"),
            "WebPage", List.of("headline", "url"),
            "ProfilePage", List.of("mainEntity", "url"),
            "CollectionPage", List.of("name", "url", "isPartOf"),
            "WebSite", List.of("name"),
            "BreadcrumbList", List.of("itemListElement"),
            "Person", List.of("name"),
            "Organization", List.of("name"),
            "ImageObject", List.of("url"),
            "ListItem", List.of("position", "name", "item"));

    private StructuredData() {}

    /** The blocks of a page, each a JSON object. */
    static List<Map<?, ?>> of(Document page) throws ParseException {
        List<Map<?, ?>> blocks = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            blocks.add((Map<?, ?>) new JSONParser().parse(script.data()));
        }
        return blocks;
    }

    /** Every mistake in a block: what is missing, relative, or no date. */
    static List<String> check(Map<?, ?> block) {
        List<String> mistakes = new ArrayList<>();
        if (!"https://schema.org".equals(block.get("@context"))) {
            mistakes.add("no context");
        }
        checkThing(block, mistakes);
        return mistakes;
    }

    private static void checkThing(Map<?, ?> thing, List<String> mistakes) {
        String type = String.valueOf(thing.get("@type"));
        if (!thing.containsKey("@type")) {
            mistakes.add("no type: " + thing);
        }
        for (String property : REQUIRED.getOrDefault(type, List.of())) {
            if (!thing.containsKey(property)) {
                mistakes.add(type + " has no " + property + ": " + thing);
            }
        }
        if (!SchemaTerms.has(type)) {
            mistakes.add("no such type: " + type);
        }
        thing.keySet().stream()
                .map(String::valueOf)
                .filter(property -> !SchemaTerms.has(type, property))
                .forEach(property -> mistakes.add(type + " can have no " + property));
        thing.forEach((key, value) -> checkProperty(String.valueOf(key), value, mistakes));
    }

    private static void checkProperty(String key, Object value, List<String> mistakes) {
        if (value instanceof Map<?, ?> thing) {
            checkThing(thing, mistakes);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> checkProperty(key, item, mistakes));
        } else if (List.of("url", "@id", "item", "mainEntityOfPage").contains(key)
                && !String.valueOf(value).matches("https?://[!-~]+")) {
            mistakes.add("no absolute URL: " + key + " " + value);
        } else if (key.startsWith("date") && !isDate(String.valueOf(value))) {
            mistakes.add("no date: " + key + " " + value);
        }
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) != null : OffsetDateTime.parse(text) != null;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
