package dev.backfile.imports.html.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself in microdata and RDFa, in the words of schema.org: both name properties of elements. */
public final class Microdata {

    private static final Map<String, Fact> PROPERTIES = Map.ofEntries(
            Map.entry("headline", Fact.HEADLINE),
            Map.entry("author", Fact.AUTHOR),
            Map.entry("creator", Fact.AUTHOR),
            Map.entry("datepublished", Fact.DATE),
            Map.entry("datecreated", Fact.DATE),
            Map.entry("created", Fact.DATE),
            Map.entry("datemodified", Fact.UPDATED),
            Map.entry("alternativeheadline", Fact.STANDFIRST),
            Map.entry("articlesection", Fact.SECTION),
            Map.entry("keywords", Fact.TAG),
            Map.entry("inlanguage", Fact.LANGUAGE));
    private static final String ARTICLES =
            "[itemtype~=(?i)(article|blogposting|report|review)$], [typeof~=(?i)(article|blogposting|report|review)$]";

    private Microdata() {}

    /** The facts of a page. */
    public static Facts of(Document page) {
        Facts.Gathering facts = new Facts.Gathering();
        Optional<Element> article = article(page);
        article.ifPresent(scope -> facts.add(Fact.TYPE, type(scope)));
        Element scope = article.orElse(page);
        for (Element element : scope.select("[itemprop], [property]")) {
            boolean meta = element.normalName().equals("meta") && article.isEmpty() && element.hasAttr("property");
            if (meta || !belongs(element, article)) {
                continue;
            }
            for (String name : (element.attr("itemprop") + " " + element.attr("property")).split("\\s+")) {
                Fact fact = PROPERTIES.get(name.toLowerCase(Locale.ROOT)
                        .replaceFirst("^(?:schema|dc|dcterms|sioc|rnews):|^https?://schema\\.org/", ""));
                if (fact != null) {
                    values(element, fact).forEach(value -> facts.add(fact, value));
                }
            }
        }
        return facts.facts();
    }

    /** The one article of the page; none where there are several side by side. */
    private static Optional<Element> article(Document page) {
        List<Element> outermost = page.select(ARTICLES).stream()
                .filter(each -> each.parent() == null || each.parent().closest(ARTICLES) == null)
                .toList();
        return outermost.size() == 1 ? Optional.of(outermost.get(0)) : Optional.empty();
    }

    private static String type(Element scope) {
        return (scope.attr("itemtype") + " " + scope.attr("typeof")).strip().replaceAll(".*[/:]", "");
    }

    /** Whether a property is one of the article, and not of a picture, a person or a comment in it. */
    private static boolean belongs(Element element, Optional<Element> article) {
        for (Element parent : element.parents()) {
            if (article.isPresent() && parent == article.get()) {
                return true;
            }
            if (parent.hasAttr("itemscope") || parent.hasAttr("typeof")) {
                return (parent.attr("itemtype") + parent.attr("typeof")).matches("(?i).*(?:WebPage|article|posting)$");
            }
        }
        return article.isEmpty();
    }

    private static List<String> values(Element element, Fact fact) {
        if (fact == Fact.AUTHOR) {
            List<String> names = element.select("[itemprop~=(?i)^name$], [property~=(?i)(^|:)name$]").stream()
                    .map(name -> name.hasAttr("content") ? name.attr("content") : name.text())
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return List.of(element.attr(attribute));
            }
        }
        if (fact == Fact.TAG) {
            return List.of(element.text().split("\\s*,\\s*"));
        }
        return List.of(
                fact == Fact.DATE && element.hasAttr("title") && element.text().isBlank()
                        ? element.attr("title")
                        : element.text());
    }
}
