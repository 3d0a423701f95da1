package dev.backfile.sample;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What JSON Feed 1.1 demands. */
final class JsonFeeds {

    private static final Set<String> ADDRESSES = Set.of("url", "external_url", "image", "banner_image", "avatar");

    private JsonFeeds() {}

    /** Every mistake in a feed. */
    static List<String> check(String text) throws ParseException {
        List<String> mistakes = new ArrayList<>();
        Map<?, ?> feed = (Map<?, ?>) new JSONParser().parse(text);
        expect("https://jsonfeed.org/version/1.1".equals(feed.get("version")), "the version", mistakes);
        expect(isText(feed.get("title")), "the feed's title", mistakes);
        expect(feed.get("items") instanceof List<?>, "items", mistakes);
        expect(isAddress(feed.get("home_page_url")), "home_page_url", mistakes);
        expect(isAddress(feed.get("feed_url")), "feed_url", mistakes);
        Set<Object> identifiers = new HashSet<>();
        for (Object item : (List<?>) feed.get("items")) {
            Map<?, ?> members = (Map<?, ?>) item;
            expect(identifiers.add(members.get("id")), "another id than " + members.get("id"), mistakes);
            checkItem(members, mistakes);
        }
        return mistakes;
    }

    private static void checkItem(Map<?, ?> item, List<String> mistakes) {
        String name = " of " + item.get("id");
        expect(isText(item.get("id")), "a text as id", mistakes);
        expect(isText(item.get("content_html")) || isText(item.get("content_text")), "content" + name, mistakes);
        item.forEach((key, value) -> {
            if (ADDRESSES.contains(key)) {
                expect(isAddress(value), key + name, mistakes);
            }
        });
        for (String key : List.of("date_published", "date_modified")) {
            OffsetDateTime.parse(String.valueOf(item.get(key)));
        }
        if (item.containsKey("authors")) {
            for (Object author : (List<?>) item.get("authors")) {
                Map<?, ?> members = (Map<?, ?>) author;
                expect(isText(members.get("name")) || isAddress(members.get("url")), "an author" + name, mistakes);
            }
        }
        if (item.containsKey("tags")) {
            ((List<?>) item.get("tags")).forEach(tag -> expect(isText(tag), "tags" + name, mistakes));
        }
        Document html = Jsoup.parseBodyFragment(String.valueOf(item.get("content_html")));
        html.select("[href]").eachAttr("href").forEach(url -> expect(isAbsolute(url), url + name, mistakes));
        html.select("[src]").eachAttr("src").forEach(url -> expect(isAbsolute(url), url + name, mistakes));
    }

    private static void expect(boolean held, String what, List<String> mistakes) {
        if (!held) {
            mistakes.add("expected " + what);
        }
    }

    private static boolean isText(Object value) {
        return value instanceof String text && !text.isEmpty();
    }

    private static boolean isAddress(Object value) {
        return value instanceof String text && text.matches("https?://[!-~]+");
    }

    private static boolean isAbsolute(String url) {
        return url.matches("(?i)(https?|mailto|tel|data):.*");
    }
}
