package dev.backfile.imports.html.page;

import dev.backfile.imports.html.fact.Fact;
import dev.backfile.imports.html.fact.Facts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that are articles from those that lead to them. */
final class PageKind {

    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(?:search(?: results)?\\b.*|results for.*|.*\\b(?:search results|page not found|file not found|404 .*)|404.*|not found|error\\b.*|index of /.*|site ?map|tag ?: .*|tag archives.*|category(?: archives)?: .*|archives? for .*|(?:monthly|daily|author) archives.*|suchergebnis.*|résultats de.*|log ?in|sign in|guestbook)$");
    private static final Pattern HOME = Pattern.compile(
            "(?:^|.*/)(?:(?:index|default|home|main|welcome|start)[^/]{0,12}\\.[a-z0-9]{2,5})?(?:[?@].*)?$");
    private static final Pattern LISTS = Pattern.compile(
            "(?i).*/(?:tags?|category|categories|topics?|search|suche|authors?|archives?|label|page/\\d+|feed)/?(?:index\\.\\w+)?$");
    private static final Pattern ARTICLE = Pattern.compile("(?i).*(?:article|posting|report|review|newsstory)$");

    private PageKind() {}

    /**
     * Why a page is no article, seen before its text is looked for; empty where it may be one.
     *
     * @param path its path
     */
    static Optional<String> before(Document page, Facts facts, String path) {
        if (page.selectFirst("frameset") != null) {
            return Optional.of("frames, whose parts are pages of their own");
        }
        Element refresh = page.selectFirst("meta[http-equiv~=(?i)^refresh$][content~=(?i)^\\s*[0-5]\\s*;\\s*url]");
        if (refresh != null && Prose.length(page.body()) < 400) {
            return Optional.of("pages that lead to another one at once");
        }
        if (TITLE.matcher(page.title().strip()).matches() && !isSaid(facts)) {
            return Optional.of("searches, errors and lists by tag or month");
        }
        if (LISTS.matcher(path).matches() && !isSaid(facts)) {
            return Optional.of("searches, errors and lists by tag or month");
        }
        return Optional.empty();
    }

    /** Why a page is no article, now that its text is known; empty where it is one. */
    static Optional<String> after(Document page, Facts facts, String path, Element body) {
        int weight = new Weights(body).of(body);
        int length = Prose.length(body);
        if (length < 90 || weight < 60) {
            return Optional.of("pages without a text");
        }
        if (isSaid(facts)) {
            return Optional.empty();
        }
        boolean home = HOME.matcher(path.toLowerCase(Locale.ROOT)).matches()
                && !path.matches(".*/[^/]*\\d{4}.*|.*/[\\w-]{12,}/[^/]*");
        int teasers = teasers(page.body());
        if (teasers >= 3 && weight < 600 * teasers || Prose.linkShare(body) > 0.5) {
            return Optional.of("pages that lead to articles");
        }
        boolean website = facts.first(Fact.TYPE)
                .filter(type -> type.matches("(?i)website|webpage|collectionpage"))
                .isPresent();
        return home
                        && (weight < 900 || website && teasers > 0)
                        && facts.first(Fact.DATE).isEmpty()
                ? Optional.of("pages that lead to articles")
                : Optional.empty();
    }

    /** Whether the page says that it is an article. */
    private static boolean isSaid(Facts facts) {
        return facts.all(Fact.TYPE).stream()
                .anyMatch(type -> ARTICLE.matcher(type).matches() || type.equals("hentry"));
    }

    /** How many headings of the page lead elsewhere, each with some words of its own. */
    private static int teasers(Element body) {
        List<Element> headings = body.select(
                "h2:has(a[href]), h3:has(a[href]), h4:has(a[href]), .headline:has(a[href]), dt:has(a[href]), p > b > a[href], p > a[href] > b, .title:has(a[href]), td > b > a[href]");
        return (int) headings.stream()
                .filter(each -> Prose.linkShare(
                                        each.normalName().equals("a")
                                                ? new Element("div").appendChild(each.clone())
                                                : each)
                                > 0.8
                        || each.closest("a") != null)
                .filter(each -> each.closest(
                                "nav, aside, footer, [class*=sidebar], [class*=related], [class*=widget], [id*=sidebar], [class*=comment]")
                        == null)
                .filter(PageKind::hasTeaser)
                .count();
    }

    private static boolean hasTeaser(Element heading) {
        Element block = heading.closest("p, h2, h3, h4, dt, td, div");
        if (block == null) {
            return false;
        }
        Element next = block.nextElementSibling();
        int around = next == null ? 0 : Prose.length(next);
        int within = Prose.length(block) - Prose.length(heading);
        return around > 40 && around < 700 || within > 40 && within < 700;
    }
}
