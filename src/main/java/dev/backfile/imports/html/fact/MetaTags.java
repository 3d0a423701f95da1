package dev.backfile.imports.html.fact;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the {@code <meta>} of a page: OpenGraph, Dublin Core, the names for libraries ({@code citation_…}), those of services that count
 * readers, and what houses had of their own.
 */
public final class MetaTags {

    private static final Map<String, Fact> NAMES = Map.ofEntries(
            Map.entry("og:type", Fact.TYPE),
            Map.entry("og:title", Fact.HEADLINE),
            Map.entry("twitter:title", Fact.HEADLINE),
            Map.entry("dc.title", Fact.HEADLINE),
            Map.entry("dcterms.title", Fact.HEADLINE),
            Map.entry("citation_title", Fact.HEADLINE),
            Map.entry("parsely-title", Fact.HEADLINE),
            Map.entry("sailthru.title", Fact.HEADLINE),
            Map.entry("content_title", Fact.HEADLINE),
            Map.entry("hdl", Fact.HEADLINE),
            Map.entry("headline", Fact.HEADLINE),
            Map.entry("author", Fact.AUTHOR),
            Map.entry("authors", Fact.AUTHOR),
            Map.entry("byl", Fact.AUTHOR),
            Map.entry("byline", Fact.AUTHOR),
            Map.entry("article:author", Fact.AUTHOR),
            Map.entry("article:author_name", Fact.AUTHOR),
            Map.entry("dc.creator", Fact.AUTHOR),
            Map.entry("dcterms.creator", Fact.AUTHOR),
            Map.entry("citation_author", Fact.AUTHOR),
            Map.entry("citation_authors", Fact.AUTHOR),
            Map.entry("parsely-author", Fact.AUTHOR),
            Map.entry("sailthru.author", Fact.AUTHOR),
            Map.entry("content_author", Fact.AUTHOR),
            Map.entry("article:published_time", Fact.DATE),
            Map.entry("og:article:published_time", Fact.DATE),
            Map.entry("article:published", Fact.DATE),
            Map.entry("article.published", Fact.DATE),
            Map.entry("datepublished", Fact.DATE),
            Map.entry("published_at", Fact.DATE),
            Map.entry("published_time", Fact.DATE),
            Map.entry("pubdate", Fact.DATE),
            Map.entry("pub_date", Fact.DATE),
            Map.entry("publishdate", Fact.DATE),
            Map.entry("publish-date", Fact.DATE),
            Map.entry("publish_date", Fact.DATE),
            Map.entry("publication_date", Fact.DATE),
            Map.entry("publicationdate", Fact.DATE),
            Map.entry("originalpublicationdate", Fact.DATE),
            Map.entry("displaydate", Fact.DATE),
            Map.entry("pdate", Fact.DATE),
            Map.entry("ptime", Fact.DATE),
            Map.entry("sailthru.date", Fact.DATE),
            Map.entry("parsely-pub-date", Fact.DATE),
            Map.entry("citation_publication_date", Fact.DATE),
            Map.entry("citation_date", Fact.DATE),
            Map.entry("citation_online_date", Fact.DATE),
            Map.entry("dc.date", Fact.DATE),
            Map.entry("dc.date.issued", Fact.DATE),
            Map.entry("dc.date.created", Fact.DATE),
            Map.entry("dcterms.created", Fact.DATE),
            Map.entry("dcterms.issued", Fact.DATE),
            Map.entry("dcterms.date", Fact.DATE),
            Map.entry("date", Fact.DATE),
            Map.entry("dat", Fact.DATE),
            Map.entry("article:modified_time", Fact.UPDATED),
            Map.entry("dcterms.modified", Fact.UPDATED),
            Map.entry("datemodified", Fact.UPDATED),
            Map.entry("lastmod", Fact.UPDATED),
            Map.entry("og:description", Fact.DESCRIPTION),
            Map.entry("description", Fact.DESCRIPTION),
            Map.entry("dc.description", Fact.DESCRIPTION),
            Map.entry("twitter:description", Fact.DESCRIPTION),
            Map.entry("article:section", Fact.SECTION),
            Map.entry("og:article:section", Fact.SECTION),
            Map.entry("prism.section", Fact.SECTION),
            Map.entry("parsely-section", Fact.SECTION),
            Map.entry("content_section", Fact.SECTION),
            Map.entry("section", Fact.SECTION),
            Map.entry("article:tag", Fact.TAG),
            Map.entry("news_keywords", Fact.TAG),
            Map.entry("parsely-tags", Fact.TAG),
            Map.entry("sailthru.tags", Fact.TAG),
            Map.entry("dc.subject", Fact.TAG),
            Map.entry("keywords", Fact.TAG),
            Map.entry("dc.language", Fact.LANGUAGE),
            Map.entry("content-language", Fact.LANGUAGE),
            Map.entry("og:locale", Fact.LANGUAGE),
            Map.entry("og:image", Fact.PICTURE),
            Map.entry("og:site_name", Fact.SITE),
            Map.entry("dc.publisher", Fact.SITE),
            Map.entry("application-name", Fact.SITE),
            Map.entry("og:url", Fact.CANONICAL));

    private static final Pattern PARSELY = Pattern.compile(
            "\"(title|author|authors|pub_date|section)\"\\s{0,4}:\\s{0,4}\\[?\\s{0,4}\"((?:[^\"\\\\]|\\\\.){1,400})\"");
    private static final Map<String, Fact> PARSELY_KEYS = Map.of(
            "title",
            Fact.HEADLINE,
            "author",
            Fact.AUTHOR,
            "authors",
            Fact.AUTHOR,
            "pub_date",
            Fact.DATE,
            "section",
            Fact.SECTION);

    private MetaTags() {}

    /** The facts of a page. */
    public static Facts of(Document page) {
        Facts.Gathering facts = new Facts.Gathering();
        Element canonical = page.selectFirst("link[rel~=(?i)(^|\\s)canonical(\\s|$)][href]");
        if (canonical != null) {
            facts.add(
                    Fact.CANONICAL,
                    canonical.absUrl("href").isEmpty() ? canonical.attr("href") : canonical.absUrl("href"));
        }
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content");
            for (String attribute : new String[] {"property", "name", "http-equiv", "itemprop"}) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                Fact fact = NAMES.get(name);
                if (name.equals("parsely-page")) {
                    parsely(content, facts);
                } else if (name.equals("citation_authors")) {
                    for (String author : content.split(";")) {
                        facts.add(fact, author);
                    }
                } else if (fact == Fact.TAG) {
                    for (String tag : content.split("[,;]")) {
                        facts.add(fact, tag);
                    }
                } else if (fact != null) {
                    facts.add(fact, content);
                }
            }
        }
        return facts.facts();
    }

    private static void parsely(String json, Facts.Gathering facts) {
        Matcher matcher = PARSELY.matcher(json);
        while (matcher.find()) {
            facts.add(
                    PARSELY_KEYS.get(matcher.group(1)),
                    matcher.group(2).replace("\\\"", "\"").replace("\\/", "/"));
        }
    }
}
