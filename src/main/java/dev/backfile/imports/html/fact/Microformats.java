package dev.backfile.imports.html.fact;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads microformats: h-entry, and hAtom, which came before it. */
public final class Microformats {

    private static final String ENTRIES = ".h-entry, .hentry";

    private Microformats() {}

    /** The facts of a page that is one entry; none of a page that lists several. */
    public static Facts of(Document page) {
        Facts.Gathering facts = new Facts.Gathering();
        List<Element> entries = page.select(ENTRIES).stream()
                .filter(each -> each.parent() == null || each.parent().closest(ENTRIES) == null)
                .toList();
        if (entries.size() == 1) {
            Element entry = entries.get(0);
            facts.add(Fact.TYPE, "hentry");
            add(entry.select(".p-name, .entry-title"), Fact.HEADLINE, facts, 1);
            add(entry.select(".p-summary, .entry-summary"), Fact.STANDFIRST, facts, 1);
            add(entry.select(".p-category, a[rel~=(^|\\s)tag(\\s|$)]"), Fact.TAG, facts, 30);
            names(entry, facts);
            dates(entry.select(".dt-published, .published, abbr.published"), Fact.DATE, facts);
            dates(entry.select(".dt-updated, .updated"), Fact.UPDATED, facts);
        }
        return facts.facts();
    }

    private static void names(Element entry, Facts.Gathering facts) {
        Elements authors =
                entry.select(".p-author, .author.vcard, .vcard.author, .byline .vcard, .byline.vcard, .entry-author");
        for (Element author : authors) {
            if (author.closest(".comment, .h-cite, #comments, .comments") == null) {
                Element name = author.selectFirst(".fn, .p-name");
                facts.add(Fact.AUTHOR, name == null ? author.text() : name.text());
            }
        }
    }

    private static void add(Elements elements, Fact fact, Facts.Gathering facts, int most) {
        elements.stream().limit(most).forEach(element -> facts.add(fact, element.text()));
    }

    private static void dates(Elements elements, Fact fact, Facts.Gathering facts) {
        for (Element element : elements) {
            Element value = element.selectFirst(".value-title[title], [datetime]");
            Element said = value == null ? element : value;
            facts.add(
                    fact,
                    !said.attr("datetime").isBlank()
                            ? said.attr("datetime")
                            : !said.attr("title").isBlank() ? said.attr("title") : said.text());
        }
    }
}
