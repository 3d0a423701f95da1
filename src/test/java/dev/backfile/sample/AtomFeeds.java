package dev.backfile.sample;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What RFC 4287 demands of a feed beyond its grammar. */
final class AtomFeeds {

    private AtomFeeds() {}

    static Document parse(Baked baked, String path) {
        return Jsoup.parse(baked.text(path), "", Parser.xmlParser());
    }

    /** Every mistake in a feed, the grammar's included. */
    static List<String> check(Baked baked, String path) throws Exception {
        List<String> mistakes = new ArrayList<>(Schemas.checkAtom(baked.bytes(path)));
        Element feed = parse(baked, path).selectFirst("feed");
        checkAuthors(feed, mistakes);
        checkIdentifiers(feed, mistakes);
        checkLinks(feed, mistakes);
        for (Element moment : feed.select("updated, published")) {
            OffsetDateTime.parse(moment.text());
        }
        for (Element content : feed.select("content[type=html], summary[type=html]")) {
            checkUrls(content, mistakes);
        }
        return mistakes.stream().map(mistake -> path + ": " + mistake).toList();
    }

    /** 4.1.1: a feed has an author unless all of its entries have one. */
    private static void checkAuthors(Element feed, List<String> mistakes) {
        boolean signed = !feed.select("feed > author").isEmpty();
        for (Element entry : feed.select("entry")) {
            if (!signed && entry.select("> author").isEmpty()) {
                mistakes.add("nobody wrote " + entry.select("> id").text());
            }
        }
    }

    /** 4.2.6: identifiers are unique, normalized and absolute. */
    private static void checkIdentifiers(Element feed, List<String> mistakes) {
        Set<String> seen = new HashSet<>();
        for (Element identifier : feed.select("feed > id, entry > id")) {
            if (!seen.add(identifier.text())) {
                mistakes.add("twice: " + identifier.text());
            }
        }
    }

    /** 4.1.1 and 4.1.2: one alternate link, which an entry without content must have; a feed should name itself. */
    private static void checkLinks(Element feed, List<String> mistakes) {
        for (Element element : feed.select("feed, entry")) {
            int alternates =
                    element.select("> link[rel=alternate], > link:not([rel])").size();
            if (alternates != 1) {
                mistakes.add(alternates + " alternate links in "
                        + element.select("> id").text());
            }
        }
        if (feed.select("> link[rel=self]").size() != 1) {
            mistakes.add("the feed does not name itself");
        }
        for (Element link : feed.select("link")) {
            if (!link.attr("href").startsWith("https://")) {
                mistakes.add("no absolute URL: " + link.attr("href"));
            }
        }
    }

    /** Readers have no base that all of them honour, so every URL in a text is absolute. */
    private static void checkUrls(Element content, List<String> mistakes) {
        Document html = Jsoup.parseBodyFragment(content.wholeText());
        for (Element element : html.select("[href], [src], [poster]")) {
            for (String attribute : List.of("href", "src", "poster")) {
                String url = element.attr(attribute);
                if (element.hasAttr(attribute) && !url.matches("(?i)(https?|mailto|tel|data):.*")) {
                    mistakes.add("no absolute URL in "
                            + content.parent().select("> id").text() + ": " + url);
                }
            }
        }
    }
}
