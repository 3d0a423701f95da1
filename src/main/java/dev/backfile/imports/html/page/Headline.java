package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import dev.backfile.imports.html.fact.Fact;
import dev.backfile.imports.html.fact.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param text its words
 * @param element where it stands; null where only the page's data have it
 * @param certain whether more than its place speaks for it
 */
record Headline(String text, @Nullable Element element, boolean certain) {

    private static final int LONGEST = 300;
    private static final int SHORTEST = 2;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—:»«·•@/~]+\\s+|\\s+-{1,2}\\s+|\\s*::+\\s*|: ");
    private static final Pattern TIGHT = Pattern.compile("\\s*[|_]\\s*");
    private static final String SAID = "[itemprop~=(?i)(^|\\s)headline(\\s|$)], [property~=(?i)(^|:)headline$]";
    private static final String ENTRY = ".p-name, .entry-title";
    private static final String NAMED =
            "h1, h2, h3, h4, [class*=headline], [id*=headline], [class*=title], [id*=title], [class*=hdln], [class*=heading], [class*=titre], [class*=titulo], [class*=titular], [class*=titolo], [class*=ueberschrift], [class*=tytul], nyt_headline, [class*=Headline], [class*=Title], [class*=Heading]";
    private static final String DRAWN =
            "font[size], b, strong, big, center, caption, th, td[class], td[align=center], p[class], p[align=center], div[class], span[class], dt, i, u, div[style], p[style], span[style]";
    private static final int MOST = 1_500;
    private static final Pattern BANNER = Pattern.compile(
            "(?:^|[\\s_-])(?:page|site)?[_-]?(?:header|headerimg|kopf|banner|branding|masthead|tete|cabecera|testata|top)(?:$|[\\s_-])");

    /** The headline of a page; empty where nothing on it could be one. */
    static Optional<Headline> of(Document page, Facts facts, SiteProfile profile) {
        Set<String> sites = new HashSet<>();
        profile.name().map(Prose::folded).ifPresent(sites::add);
        facts.all(Fact.SITE).stream().map(Prose::folded).forEach(sites::add);
        List<String> hints = hints(page, facts, sites);
        Optional<Headline> said =
                only(page.body().select(SAID), sites).or(() -> only(page.body().select(ENTRY), sites));
        if (said.isPresent()) {
            return said;
        }
        Map<Element, Integer> places = new IdentityHashMap<>();
        page.body().getAllElements().forEach(element -> places.put(element, places.size()));
        return candidates(page, sites).stream()
                .map(element -> new Scored(
                        element,
                        score(element, page, hints, profile) - 12.0 * places.getOrDefault(element, 0) / places.size()))
                .filter(scored -> scored.score() > 0)
                .max(Comparator.comparingDouble(Scored::score))
                .map(best ->
                        new Headline(said(best.element(), hints, page.title()), best.element(), best.score() >= 40))
                .or(() -> hints.stream().findFirst().map(hint -> new Headline(hint, null, false)));
    }

    private record Scored(Element element, double score) {}

    private static Optional<Headline> only(List<Element> elements, Set<String> sites) {
        List<Element> fitting = elements.stream()
                .filter(each -> fits(each, sites)
                        && each.closest(".comment, aside, nav, [class*=related], [class*=teaser]") == null)
                .toList();
        boolean one = fitting.stream()
                        .map(each -> Prose.folded(each.text()))
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(new Headline(text(fitting.get(0)), fitting.get(0), true)) : Optional.empty();
    }

    /** What the page's data and its title say, the site's name left out. */
    private static List<String> hints(Document page, Facts facts, Set<String> sites) {
        List<String> hints = new ArrayList<>();
        facts.all(Fact.HEADLINE).forEach(text -> hints.add(withoutSite(text, sites)));
        String title = page.title().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!title.isEmpty() && !sites.contains(Prose.folded(title))) {
            hints.add(withoutSite(title, sites));
        }
        hints.removeIf(String::isBlank);
        return hints;
    }

    /** A title without the parts that name the site; the longest part where it is not known. */
    private static String withoutSite(String title, Set<String> sites) {
        List<String> parts = Arrays.stream(separator(title).split(title))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> own = parts.stream()
                .filter(part -> !sites.contains(Prose.folded(part)))
                .toList();
        if (parts.size() < 2) {
            return title.strip();
        }
        if (own.size() < parts.size()) {
            int from = title.indexOf(own.isEmpty() ? title : own.get(0));
            String last = own.isEmpty() ? title : own.get(own.size() - 1);
            return title.substring(Math.max(0, from), title.lastIndexOf(last) + last.length())
                    .strip();
        }
        return parts.stream().max(Comparator.comparingInt(Prose::length)).orElse(title);
    }

    private static List<Element> candidates(Document page, Set<String> sites) {
        List<Element> candidates = new ArrayList<>(page.body().select(NAMED));
        candidates.addAll(page.body().select(DRAWN));
        return candidates.stream()
                .filter(Headline::isShort)
                .filter(each -> fits(each, sites))
                .limit(MOST)
                .toList();
    }

    /** Whether an element has no more text than a headline; stops to look when it has. */
    private static boolean isShort(Element element) {
        int[] length = {0};
        element.filter((node, depth) -> {
            length[0] +=
                    node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
            return length[0] > LONGEST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return length[0] >= SHORTEST && length[0] <= LONGEST;
    }

    private static boolean fits(Element element, Set<String> sites) {
        String text = text(element);
        boolean dated = text.length() < 80
                && WrittenDate.in(text, "en")
                        .filter(date -> date.to() - date.from() > text.length() * 0.45)
                        .isPresent();
        boolean byline = text.length() < 80
                && Byline.isLed(text)
                && !Byline.names(text).isEmpty()
                && element.normalName().matches("(?!h1).*");
        Element heading = element.parent() == null ? null : element.parent().closest("h1, h2, h3");
        boolean part = heading != null && heading.text().length() > text.length() + 2;
        return !dated
                && !byline
                && !Trimming.isOfRights(element)
                && !text.matches(".*\\S@\\S+\\.\\S.*")
                && !part
                && Prose.length(text) >= 4
                && text.length() <= LONGEST
                && !sites.contains(Prose.folded(text))
                && element.select("p, li, h1, h2, h3, td, img").stream()
                                .filter(each -> each != element && each.hasText())
                                .count()
                        <= 1;
    }

    private static double score(Element element, Document page, List<String> hints, SiteProfile profile) {
        String folded = Prose.folded(text(element));
        double agreement = Math.max(
                hints.stream()
                        .mapToDouble(hint -> agreement(folded, Prose.folded(hint)) * 0.97)
                        .max()
                        .orElse(0),
                parts(folded, page.title()));
        double whole = agreement(folded, Prose.folded(page.title()));
        double score = 40 * Math.max(agreement, whole * 0.9);
        String name = element.normalName();
        score += switch (name) {
            case "h1" -> 22;
            case "h2" -> 10;
            case "h3" -> 6;
            case "nyt_headline" -> 20;
            case "font" -> size(element);
            case "b", "strong", "big" -> 2;
            default -> 0;
        };
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        score +=
                names.matches(".*(?:head(?:line|er-title)|hdln|article-?title|post-?title|entry-?title|story-?title).*")
                        ? 14
                        : names.matches(".*(?:title|titre|titul|titol|tytul|ueberschrift).*") ? 6 : 0;
        score += names.matches(
                        ".*(?:sub|surtit|antetit|sous-?tit|sotto|sopra|site|logo|widget|blog-?title|section|kicker|upper|related|page-header).*")
                ? -14
                : 0;
        score += element.closest(
                                "nav, aside, footer, li, .comment, [class*=sidebar], [class*=related], [class*=teaser], [id*=sidebar], [class*=comment], [class*=masthead], [id*=masthead], [class*=widget], [class*=logo]")
                        != null
                ? -22
                : 0;
        score += element.closest("article, main, .hentry, [class*=article], [id*=article], [class*=story], [itemtype]")
                        != null
                ? 5
                : 0;
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
        if (link != null && Prose.length(link) > 0.8 * Prose.length(element)) {
            boolean home = link.attr("href").matches("(?:https?://[^/]+)?/?(?:index\\.\\w+)?");
            boolean banner = isBanner(element);
            score += link.attr("href").matches(".*/(?:users?|~|authors?|profiles?|members?)/?.*") ? -25 : 0;
            score += home ? -40 : banner ? -100 : Math.max(agreement, whole) > 0.65 ? -4 : -18;
        }
        if (profile.furniture().contains(SiteSample.fingerprint(element))) {
            score -= 40;
        }
        if (agreement < 0.3
                && whole < 0.3
                && !name.matches("h[1-3]|nyt_headline|font")
                && !names.matches(".*(?:headline|title|titre|titul|titol|tytul|ueberschrift).*")) {
            score -= 20;
        }
        score -= folded.split(" ").length > 28 ? 25 : 0;
        score -= agreement < 0.9 && WrittenDate.in(text(element), "en").isPresent() ? 15 : 0;
        score -= element.text().strip().matches("(?i)\\S+\\.(?:com|org|net|de|ch|fr|uk|[a-z]{2})") ? 14 : 0;
        return score;
    }

    /** Whether an element stands in what names the site above all of its pages. */
    private static boolean isBanner(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            String names = (each.className() + " " + each.id()).toLowerCase(Locale.ROOT);
            if (each.normalName().matches("article|main") || names.contains("entry") || names.contains("post")) {
                return false;
            }
            if (BANNER.matcher(names).find()) {
                return true;
            }
        }
        return false;
    }

    /** How far a text is a part of the page's title: the first part is most often the headline. */
    private static double parts(String folded, String title) {
        String[] parts = separator(title).split(title.strip());
        double best = 0;
        for (int at = 0; at < parts.length; at++) {
            double agreement = agreement(folded, Prose.folded(parts[at]));
            boolean last = at > 0 && at == parts.length - 1;
            best = Math.max(
                    best,
                    at == 0
                            ? agreement * (agreement == 1 && parts.length > 1 ? 1.25 : 1)
                            : agreement * (last && agreement < 1 ? 0.6 : 0.9));
        }
        boolean run = folded.length() > 15 && Prose.folded(title).contains(folded);
        return run
                ? Math.max(
                        best, 0.75 + 0.2 * folded.length() / Prose.folded(title).length())
                : best;
    }

    private static Pattern separator(String title) {
        return SEPARATOR.matcher(title).find() ? SEPARATOR : TIGHT;
    }

    /** How much of a larger letter a {@code font} is. */
    private static int size(Element font) {
        String size = font.attr("size").strip();
        if (size.matches("[4-7]")) {
            return size.equals("4") ? 14 : 10 + 2 * (size.charAt(0) - '1');
        }
        return size.matches("\\+[2-7]") ? 14 : size.matches("\\+1|3") ? 6 : 0;
    }

    /** How far two texts are the same: 1 where they are, 0 where they share no word. */
    static double agreement(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        if (other.startsWith(one + " ")
                || other.endsWith(" " + one)
                || one.startsWith(other + " ")
                || one.endsWith(" " + other)) {
            return 0.5 + 0.49 * Math.min(one.length(), other.length()) / Math.max(one.length(), other.length());
        }
        Set<String> first = new HashSet<>(Arrays.asList(one.split(" ")));
        Set<String> second = new HashSet<>(Arrays.asList(other.split(" ")));
        int all = first.size() + second.size();
        second.retainAll(first);
        double shared = 2.0 * second.size() / all;
        return other.contains(one) ? Math.max(shared, 0.5 + 0.4 * one.length() / other.length()) : shared * 0.85;
    }

    /** The words of an element; as the page's data have them, where it sets them in several parts. */
    private static String said(Element element, List<String> hints, String title) {
        String text = text(element);
        String folded = Prose.folded(text);
        boolean parted = element.children().stream()
                .anyMatch(child -> child.hasText() && child.text().length() < text.length());
        List<String> forms = new ArrayList<>(parted ? hints : List.of());
        if (parted) {
            Matcher separator = SEPARATOR.matcher(title);
            while (separator.find()) {
                forms.add(title.substring(0, separator.start()).strip());
                forms.add(title.substring(separator.end()).strip());
            }
        }
        return forms.stream()
                .filter(form -> Prose.folded(form).equals(folded))
                .findFirst()
                .orElse(text);
    }

    private static String text(Element element) {
        Element plain = element;
        Element first = element.firstElementChild();
        boolean led = first != null
                && first.normalName().equals("a")
                && element.textNodes().stream().anyMatch(text -> text.text().matches("\\s*(?::+|»|>|/)\\s+\\S.*"));
        if (led || element.selectFirst("br, .kicker, [class*=subtitle], [class*=time], [class*=date], small") != null) {
            plain = element.clone();
            plain.select("[class*=subtitle]").remove();
            plain.select("span[class*=time], span[class*=date]").stream()
                    .filter(each -> WrittenDate.in(each.text(), "en").isPresent())
                    .forEach(Node::remove);
            if (led) {
                plain.child(0).remove();
            }
            plain.select("br").forEach(line -> line.replaceWith(new TextNode(" ")));
        }
        String text = plain.text().replaceAll("[\\s\\u00a0]+", " ").strip();
        return text.replaceFirst(led ? "^[:»>/]+\\s*" : "^\\[[\\w-]{2,30}]\\s+(?=\\S{3})", "");
    }
}
