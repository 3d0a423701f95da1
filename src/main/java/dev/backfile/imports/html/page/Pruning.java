package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of the text of an article what leads elsewhere: lists of links, teasers, columns of others. */
final class Pruning {

    private static final Pattern POINTER = Pattern.compile(
            "(?U)^\\W{0,3}(?:read (?:more|also|next|the full)|also read|see also|related|more on|more:|more from|recommended|don't miss|watch:|listen:|click here|lire aussi|à lire|voir aussi|mehr (?:zum|über|lesen|dazu)|lesen sie (?:auch|mehr)|siehe auch|leia (?:também|mais)|lea (?:también|más)|leggi anche|lees ook|läs också|les også|læs også|lue myös|(?:czytaj|zobacz) (?:też|także|również)|čtěte (?:také|dále)|читайте также|相关阅读|関連記事|advertisement|anzeige$|publicité$|publicidade?$|advertentie$|annons$|reklama$|pubblicità$|реклама$|广告$|広告$|story continues|article continues|continue reading).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Pruning() {}

    /** Changes an element; tells what was taken out. */
    static Map<String, Integer> prune(Element body) {
        Map<String, Integer> counts = new TreeMap<>();
        Weights weights = new Weights(body);
        int total = Math.max(1, weights.of(body));
        List<Element> all = new ArrayList<>(body.getAllElements());
        for (int at = all.size() - 1; at > 0; at--) {
            Element each = all.get(at);
            String kind = each.parent() == null || weights.of(each) > total * 0.35 ? "" : kind(each, weights);
            if (!kind.isEmpty()) {
                counts.merge(kind, 1, Integer::sum);
                Element heading = each.previousElementSibling();
                if (heading != null && heading.is("h1, h2, h3, h4, h5, h6") && isAlone(heading, each)) {
                    heading.remove();
                }
                each.remove();
            }
        }
        return counts;
    }

    /** Whether a heading stands above nothing but a block, as what follows that is another heading or nothing. */
    private static boolean isAlone(Element heading, Element block) {
        Element next = block.nextElementSibling();
        return !heading.hasAttr("data-headline") && (next == null || next.is("h1, h2, h3, h4, h5, h6, hr"));
    }

    private static String kind(Element each, Weights weights) {
        String name = each.normalName();
        if (name.matches("ul|ol|menu|dir|dl")) {
            boolean listed = each.select("li, dd").size() > 0 && Prose.linkShare(each) > 0.7;
            return listed && average(each) < 160 ? "lists of links" : "";
        }
        if (name.matches("p|h[2-6]|strong|b")) {
            boolean button = name.equals("p")
                    && Prose.length(each) < 60
                    && each.selectFirst("a[class~=(?i)(^|[\\s_-])(button|btn)]") != null
                    && Prose.linkShare(each) > 0.9;
            if (button) {
                return "buttons";
            }
            if (name.equals("p") && isListOfPlaces(each)) {
                return "lists of links";
            }
            boolean listed = name.equals("p") && each.selectFirst("br") != null && Prose.linkShare(each) > 0.25;
            boolean pointer = POINTER.matcher(each.text().strip()).matches()
                    && Prose.length(each) < (listed ? 600 : 220)
                    && !(name.matches("strong|b") && leadsItsBlock(each));
            boolean leads =
                    listed || Prose.linkShare(each) > 0.4 || each.text().strip().length() < 30;
            return pointer && leads && each.closest("blockquote") == null ? "lines that lead elsewhere" : "";
        }
        if (name.matches("div|section|aside|table|td|tr|center|address|header|footer|article")
                && each.selectFirst("figure") == null) {
            double share = Prose.linkShare(each);
            int length = Prose.length(each);
            boolean teaser = share > 0.5 && length < 1_500 && length > 0;
            boolean titled = each.selectFirst("h2 a[href], h3 a[href], h4 a[href], h5 a[href]") != null
                    && share > 0.25
                    && weights.of(each) < 600;
            boolean narrow = name.equals("td")
                    && each.attr("width").matches("\\d{2,3}")
                    && Integer.parseInt(each.attr("width")) < 190
                    && weights.of(each) < 500;
            boolean pointer =
                    length < 260 && POINTER.matcher(each.text().strip()).matches() && (share > 0.15 || length < 30);
            return teaser || titled || narrow || pointer ? "boxes of links" : "";
        }
        return "";
    }

    /** Whether links follow strong words in their block, which are a list of these. */
    private static boolean leadsItsBlock(Element strong) {
        Element block = strong.parent();
        return block != null
                && strong.selectFirst("a") == null
                && block.children().stream()
                        .anyMatch(each -> each != strong && each.normalName().equals("a"));
    }

    /** Whether a paragraph is nothing but links to places on its page. */
    private static boolean isListOfPlaces(Element paragraph) {
        List<Element> links = paragraph.select("a[href]");
        return links.size() > 1
                && Prose.linkShare(paragraph) > 0.8
                && links.stream().allMatch(link -> link.attr("href").startsWith("#"));
    }

    private static int average(Element list) {
        List<Element> items = list.select("li, dd");
        return Prose.length(list) / Math.max(1, items.size());
    }
}
