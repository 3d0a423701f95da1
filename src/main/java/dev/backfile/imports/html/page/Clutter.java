package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a page what is no text of it: what runs, what asks, what leads elsewhere, what is the same on every page. */
final class Clutter {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("script", "scripts"),
            Map.entry("form", "forms"),
            Map.entry("nav", "navigation"),
            Map.entry("iframe", "frames of other sites"),
            Map.entry("object", "plug-ins"),
            Map.entry("embed", "plug-ins"),
            Map.entry("applet", "plug-ins"));
    private static final Set<String> NAVIGATION = Set.of(
            "nav",
            "navigation",
            "navbar",
            "navi",
            "menu",
            "menus",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "crumbs",
            "trail",
            "pagination",
            "pager",
            "paging",
            "sitemap",
            "toolbar",
            "utilities",
            "utility",
            "utilidades",
            "herramientas",
            "verktyg",
            "artverktyg",
            "functions",
            "funktionen",
            "tools",
            "tool",
            "skip",
            "topnav",
            "leftnav",
            "subnav",
            "footer",
            "foot",
            "masthead",
            "sidebar",
            "sidebars",
            "rail",
            "widget",
            "widgets",
            "tabs",
            "login",
            "search",
            "searchbox",
            "print",
            "cookie",
            "consent",
            "modal",
            "popup",
            "overlay",
            "offscreen",
            "navigator");
    private static final Set<String> ADVERTS = Set.of(
            "ad",
            "ads",
            "adv",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "advertorial",
            "adslot",
            "adsense",
            "adunit",
            "adbox",
            "banner",
            "sponsor",
            "sponsored",
            "promo",
            "promos",
            "promotion",
            "teads",
            "taboola",
            "outbrain",
            "mpu",
            "dfp",
            "werbung",
            "advertentie",
            "annons",
            "reklama",
            "publicidade",
            "pubblicita",
            "anzeige",
            "publicite",
            "publicidad",
            "paywall",
            "subscribe",
            "subscription",
            "newsletter",
            "signup",
            "optin",
            "cta",
            "donate");
    private static final Set<String> OTHERS = Set.of(
            "related",
            "relacionado",
            "relacionada",
            "relacionados",
            "relacionadas",
            "correlati",
            "correlate",
            "kanren",
            "zobacz",
            "recommended",
            "recommend",
            "recommendations",
            "recirc",
            "popular",
            "trending",
            "mostread",
            "mostpopular",
            "morefrom",
            "teaser",
            "teasers",
            "share",
            "sharing",
            "shares",
            "sharebar",
            "sharedaddy",
            "sharethis",
            "addthis",
            "addtoany",
            "social",
            "socials",
            "sociable",
            "bookmarks",
            "jp",
            "tagcloud",
            "tags",
            "taglist",
            "keywords",
            "bio",
            "biography",
            "authorbio",
            "aboutauthor",
            "authorbox",
            "respond",
            "noprint",
            "hidden",
            "rating",
            "ratings",
            "readmore",
            "readnext",
            "upnext",
            "disclaimer",
            "copyright",
            "legal",
            "interstitial",
            "clickbait",
            "feedback",
            "tellafriend",
            "toc",
            "affiliation",
            "affiliations");
    private static final Set<String> COMMENTS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "commentary-list",
            "disqus",
            "trackbacks",
            "pingbacks",
            "discussion",
            "leserkommentare",
            "kommentare",
            "commentaires",
            "comentarios",
            "guestbook");
    private static final Set<String> ROLES =
            Set.of("navigation", "menu", "menubar", "search", "toolbar", "banner", "contentinfo");
    private static final Set<String> NAMED_STRICTLY = Set.of("p", "td", "span", "a");
    private static final Set<String> NEVER = Set.of(
            "body",
            "html",
            "article",
            "main",
            "em",
            "strong",
            "b",
            "i",
            "font",
            "tr",
            "tbody",
            "h1",
            "blockquote",
            "img",
            "figcaption",
            "br",
            "hr");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<Long> furniture;

    /** A cleaner that knows what the site's pages have in common. */
    Clutter(SiteProfile profile) {
        furniture = profile.furniture();
    }

    /** What was taken out, by its kind. */
    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** Takes out what runs and what nobody sees. */
    void removeUnseen(Document page) {
        for (Element each : page.select(
                "script, style, template, noscript, form, object, embed, applet, svg, canvas, button, input, select, textarea, map, link, meta, .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text")) {
            String kind = KINDS.getOrDefault(each.normalName(), "");
            if (each.normalName().equals("form")
                    && Prose.length(each) > 300
                    && (each.selectFirst("h1, h2, p, article") != null
                            || each.select("input, select, textarea").size() < 8 && Prose.linkShare(each) < 0.5)) {
                each.tagName("div");
            } else if (!each.normalName().equals("meta") && !each.normalName().equals("link")
                    || each.closest("body") != null) {
                count(kind, 1);
                each.remove();
            }
        }
        List<Node> comments = new ArrayList<>();
        page.forEachNode(node -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
        for (Element each : page.body()
                .select(
                        "[hidden], [style*=display:none], [style*=display: none], .sr-only, .visually-hidden, .element-invisible, .screen-reader-text, .editsection, .mw-editsection")) {
            if (each.parent() != null && Prose.length(each) < 400) {
                each.remove();
            }
        }
    }

    /** Takes out blocks that stand on many pages of the site. */
    void removeFurniture(Element body, Element kept) {
        if (furniture.isEmpty()) {
            return;
        }
        for (Element block : body.getAllElements()) {
            if (Prose.isBlock(block)
                    && block.parent() != null
                    && block.hasText()
                    && !Prose.holdsBlocks(block)
                    && !isAround(block, kept)
                    && furniture.contains(SiteSample.fingerprint(block))) {
                count("blocks that stand on many pages", 1);
                block.select("img").remove();
                block.empty();
            }
        }
    }

    /** Takes out what names itself as something beside the text. */
    void removeNamed(Element body, Element headline) {
        Weights weights = new Weights(body);
        int total = weights.of(body);
        for (Element each : body.getAllElements()) {
            if (each == body || each.parent() == null || !isAround(body, each) || isAround(each, headline)) {
                continue;
            }
            String kind = kind(each);
            if (!kind.isEmpty() && weights.of(each) * 100L <= share(kind, each) * (long) total) {
                count(kind, 1);
                each.remove();
            }
        }
    }

    /** How many hundredths of a page's prose such an element may hold: readers often wrote more than the article has. */
    private static int share(String kind, Element element) {
        boolean comments = kind.equals("comments of readers")
                && element.selectFirst("article, [itemprop=articleBody], .entry-content, .post-content") == null;
        return comments ? 75 : 35;
    }

    private static String kind(Element element) {
        String name = element.normalName();
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (name.equals("nav")
                || ROLES.contains(role)
                || name.equals("footer")
                        && element.closest("blockquote, figure, article, main, .hentry, .h-entry") == null) {
            return "navigation";
        }
        if (NAMED_STRICTLY.contains(name)) {
            return named(element, true);
        }
        if (NEVER.contains(name)) {
            return "";
        }
        if (name.equals("aside") || role.equals("complementary")) {
            return element.className().toLowerCase(Locale.ROOT).matches(".*(?:pull|quote|callout).*")
                    ? ""
                    : "what stood beside the text";
        }
        return named(element, false);
    }

    private static String named(Element element, boolean strict) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return "";
        }
        String names = element.className() + " " + element.id();
        boolean picture = element.normalName().equals("a") && element.selectFirst("img") != null;
        boolean byline = !Prose.isMoreThanOnePicture(element, 200) && Byline.isLed(element.text());
        boolean credit = strict && element.closest("figure") != null;
        if (picture
                || byline
                || credit
                || names.isBlank()
                || names.length() > 400
                || element.hasClass("hfeed")
                || element.hasClass("hentry")) {
            return "";
        }
        String folded = names.toLowerCase(Locale.ROOT);
        if (folded.contains("byline") || strict && folded.contains("foot")) {
            return "";
        }
        for (String word : CAMEL.matcher(names.replace("label-hidden", ""))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+")) {
            if (COMMENTS.contains(word)) {
                return "comments of readers";
            }
            if (ADVERTS.contains(word)) {
                return "adverts";
            }
            if (NAVIGATION.contains(word)) {
                return "navigation";
            }
            boolean lines = word.startsWith("teaser") && element.selectFirst("a[href]") == null;
            if (OTHERS.contains(word) && !lines && !(strict && word.equals("legal"))) {
                return "what stood beside the text";
            }
        }
        return "";
    }

    /** Whether one element is another one or stands around it. */
    static boolean isAround(Element outer, Element inner) {
        for (Node node = inner; node != null; node = node.parent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    private void count(String kind, int times) {
        if (!kind.isEmpty()) {
            counts.merge(kind, times, Integer::sum);
        }
    }
}
