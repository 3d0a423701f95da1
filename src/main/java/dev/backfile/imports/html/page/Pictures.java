package dev.backfile.imports.html.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Makes figures of the pictures of a text, however a page wrote their captions, and takes out those that only draw the page. */
final class Pictures {

    private static final String CAPTION =
            "figcaption, [class*=caption], [class*=Caption], [id*=caption], .legende, [class*=cutline], [itemprop=caption], .bildunterschrift, .bu";
    private static final String CREDIT =
            "[class*=credit], [class*=Credit], [class*=photographer], [class*=attribution], [class*=copyright], [class*=Copyright], .fotograf, [itemprop=creator], [itemprop=copyrightHolder], [class*=caption__source], .quelle, .source, .by, [class*=byline]";
    private static final Pattern DRAWING = Pattern.compile(
            "(?i).*(?:spacer|blank|pixel|clear|trans(?:parent)?|shim|dot|bullet|arrow|button|btn|icon|logo|banner|counter|hr|line|rule|corner|print|email|mail|home|next|prev|back|top|1x1|avatar|gravatar|share|facebook|twitter|rss|title|masthead)[^/a-z]{0,12}(?:[_-][^/]{0,30})?\\.(?:gif|png|jpe?g|svg|webp)(?:\\?.*)?$");
    /** Where counters, banners and trackers come from. */
    private static final Pattern SERVED = Pattern.compile(
            "(?i).*(?:/(?:ads?|adv|advert\\w*|banners?|adserver|cgi-bin/count\\w*|counters?)/.*|/(?:counter|count)(?:\\.cgi|\\.pl|\\.exe)?\\?.*)");
    /** Links from icons: to the front page, to a list of a topic. */
    private static final Pattern LISTED = Pattern.compile(
            "(?i)(?:https?://[^/]+)?/?(?:index\\.\\w+)?|.*/(?:index|default|home)\\.\\w{3,5}|.*[?&](?:new_)?(?:topic|cat|category|section|author|tag|search)=.*|.*/ads?(?:/.*)?|.*/adclick.*");

    private static final Pattern CREDITED = Pattern.compile(
            "^(.*?)[\\s(\\[|–—-]*\\b(?:photo(?:graph|s)?(?: (?:by|courtesy of))?|foto(?:s|grafie)?(?: (?:von|di|de|por))?|bild|image|picture|credit|crédit(?: photo)?|photographie|©|\\(c\\)|courtesy of|valokuva|zdroj|fot\\.)\\s*[:：/]?\\s*([^:]{2,80}?)[)\\].]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Pictures() {}

    /** Changes the pictures within an element. */
    static void toFigures(Element body) {
        body.select("figure").forEach(Pictures::removePreviews);
        for (Element image : body.select("img")) {
            if (image.closest("[data-figure]") == null && isDrawing(image)) {
                Element link = image.closest("a");
                image.remove();
                if (link != null && !link.hasText() && link.selectFirst("img") == null) {
                    link.remove();
                }
            }
        }
        for (Element image : body.select("img")) {
            if (image.parent() != null && image.closest("[data-figure]") == null) {
                figure(image, body);
            }
        }
    }

    /** Of several sizes of one picture in a figure the last one stays, which is drawn over the others. */
    private static void removePreviews(Element figure) {
        Map<String, Element> last = new HashMap<>();
        for (Element image : figure.select("img")) {
            String address = image.attr(image.hasAttr("data-src") ? "data-src" : "src");
            Element earlier = last.put(address.replaceFirst("[?#].*", "").replaceFirst(".*/", ""), image);
            if (earlier != null) {
                earlier.remove();
            }
        }
    }

    /** Whether a picture is no picture of the article. */
    static boolean isDrawing(Element image) {
        String source = image.attr("src").strip();
        boolean later =
                List.of("data-src", "data-lazy-src", "data-original").stream().anyMatch(image::hasAttr);
        int width = number(image.attr("width"));
        int height = number(image.attr("height"));
        Element link = image.closest("a[href]");
        boolean icon = width >= 0
                && width <= 80
                && height >= 0
                && height <= 80
                && !(link != null && link.attr("href").matches("(?i).*\\.(?:jpe?g|png|gif|webp)"));
        boolean strip = height > 0 && height <= 70 && width >= height * 5;
        return icon
                || strip
                || SERVED.matcher(source).matches()
                || link != null && LISTED.matcher(link.attr("href").strip()).matches()
                || !later && (source.isEmpty() || source.startsWith("data:"))
                || width >= 0 && width <= 40
                || height >= 0 && height <= 24
                || DRAWING.matcher(source).matches() && !(width > 150 && height > 100);
    }

    private static int number(String written) {
        Matcher digits = Pattern.compile("^\\s*(\\d{1,5})\\s*(?:px)?\\s*$").matcher(written);
        return digits.matches() ? Integer.parseInt(digits.group(1)) : -1;
    }

    private static void figure(Element image, Element body) {
        Box box = box(image, body);
        Element figure = new Element("figure").attr("data-figure", "");
        Element copy = image.clone();
        figure.appendChild(copy);
        String credit = "";
        if (box.caption() != null || box.credit() != null) {
            String words = box.caption() == null ? "" : box.caption().text().strip();
            if (box.credit() != null) {
                credit = box.credit().text().strip();
            }
            Element caption = figure.appendElement("figcaption");
            if (box.caption() != null) {
                Element said = box.caption().clone();
                said.select(CREDIT).stream().filter(each -> each != said).forEach(Node::remove);
                Matcher credited = CREDITED.matcher(said.text().strip());
                if (credit.isEmpty() && credited.matches()) {
                    credit = credited.group(2).strip();
                    said.text(
                            credited.group(1).replaceAll("[\\s(\\[|–—-]+$", "").strip());
                }
                if (!said.text().strip().equals(credit) || words.isEmpty()) {
                    said.select("img, br").remove();
                    caption.html(said.html().strip());
                }
            }
            if (!credit.isEmpty()) {
                caption.appendElement("span").addClass("credit").text(withoutLabel(credit));
            }
            if (!caption.hasText()) {
                caption.remove();
            }
        }
        place(figure, box.whole(), body);
    }

    private static String withoutLabel(String credit) {
        return credit.replaceFirst(
                        "(?iu)^[(\\[]?\\s*(?:photo(?:graph)?|foto(?:grafie)?|fot|image|bild|credit|picture|crédit|写真|摄影|фото)(?: (?:by|von|di|de))?\\s*[:：/.]\\s*|^photo(?:graph)? by\\s+",
                        "")
                .replaceAll(credit.contains("(") ? "\\]+$" : "[)\\]]+$", "")
                .strip();
    }

    /** A picture with its caption and credit, and the element that is all of these. */
    private record Box(
            Element whole,
            @Nullable Element caption,
            @Nullable Element credit) {}

    private static Box box(Element image, Element body) {
        Element whole = image;
        for (Element parent = image.parent(); parent != null && parent != body; parent = parent.parent()) {
            if (Prose.isMoreThanOnePicture(parent, 700)) {
                break;
            }
            if (parent.normalName().matches("article|main|section|tbody|tr")
                    && parent.select("img").size() == 1
                    && !parent.normalName().matches("tbody|tr")) {
                break;
            }
            if (parent.select("p").size() > 3 || parent.selectFirst("h1, h2, [data-headline]") != null) {
                break;
            }
            Element caption = parent.selectFirst(CAPTION);
            Element inner = caption == null || caption != parent && !Clutter.isAround(caption, image)
                    ? caption
                    : caption.select(CAPTION).stream()
                            .filter(each -> !Clutter.isAround(each, image))
                            .findFirst()
                            .orElse(null);
            Element credit = parent.select(CREDIT).stream()
                    .filter(each -> !Clutter.isAround(each, image) && Prose.length(each) < 120)
                    .findFirst()
                    .orElse(null);
            boolean small = parent.normalName().equals("table")
                    && inner == null
                    && Prose.length(parent) > 0
                    && Prose.length(parent) < 300
                    && Prose.linkShare(parent) < 0.5
                    && parent.selectFirst("br + br, p + p") == null;
            if (parent.normalName().equals("figure")
                    || inner != null
                    || small
                    || isCaptioned(parent, image)
                    || isPhotoBox(parent) && parent.hasText() && Prose.length(parent) < 400) {
                return inner != null ? new Box(parent, inner, credit) : lined(parent, credit);
            }
            if (credit != null
                    && parent.closest("figure") == null
                    && !parent.select("p").stream().anyMatch(each -> Prose.length(each) > 160)) {
                whole = parent;
                return new Box(parent, null, credit);
            }
            if (!parent.hasText()) {
                whole = parent;
            }
        }
        return new Box(whole, beneath(whole).orElse(null), null);
    }

    /** Whether all of a centred block but a picture is one line below it. */
    private static boolean isCaptioned(Element block, Element image) {
        boolean centred = block.normalName().matches("p|div|center")
                && (block.normalName().equals("center") || block.attr("align").equalsIgnoreCase("center"));
        Element shown = image.parent() == block ? image : image.parent();
        return centred
                && block.hasText()
                && Prose.length(block) < 250
                && shown.parent() == block
                && shown.nextElementSibling() != null
                && shown.nextElementSibling().normalName().equals("br")
                && shown.previousElementSibling() == null;
    }

    private static boolean isPhotoBox(Element element) {
        return (element.className() + " " + element.id())
                .toLowerCase(Locale.ROOT)
                .matches(".*(?:photo|pic|image|img|foto|bild|figure|illustration|media|thumb|thmb|visual|zdj).*");
    }

    /** What else stands in a box, line by line. */
    private static List<String> lines(Element box) {
        Element copy = new Element("div").html(box.html());
        copy.select("img").remove();
        copy.select(CREDIT).remove();
        return copy.getAllElements().stream()
                .filter(each -> !each.ownText().isBlank()
                        && each.parents().stream()
                                .noneMatch(parent -> !parent.ownText().isBlank()))
                .map(each -> each.text().strip())
                .toList();
    }

    /** Whether a line beside a caption tells who made a picture: a name, and for whom. */
    private static boolean isCredit(String line) {
        return line.length() < 70
                && (Byline.isOfPictures(line)
                        || line.matches("\\p{Lu}[\\p{L}.'’ -]{2,40}(?: for |\\s?/\\s?|, )\\p{Lu}[^.!?]*")
                        || Byline.isName(line) && line.contains(" "));
    }

    private static @Nullable Element joined(List<String> lines) {
        return lines.isEmpty() ? null : new Element("div").text(String.join(" ", lines));
    }

    /** A picture whose caption, and perhaps its credit, are the lines that stand around it. */
    private static Box lined(Element whole, @Nullable Element credit) {
        List<String> lines = lines(whole);
        List<String> credits = lines.size() < 2 || credit != null
                ? List.of()
                : lines.stream().filter(Pictures::isCredit).toList();
        boolean told = credits.size() == 1;
        return new Box(
                whole,
                joined(
                        told
                                ? lines.stream()
                                        .filter(line -> !credits.contains(line))
                                        .toList()
                                : lines),
                told ? joined(credits) : credit);
    }

    /** A caption in a line of its own directly below a picture. */
    private static Optional<Element> beneath(Element whole) {
        Element next = next(whole);
        while (next != null && next.normalName().equals("br")) {
            next = next(next);
        }
        boolean small = next != null
                && (next.is(CAPTION)
                        || isCentred(next) && isCentred(whole) && Prose.length(next) < 120
                        || next.normalName().equals("small")
                        || next.normalName().equals("font") && next.attr("size").matches("-\\d|[12]")
                        || next.normalName().matches("p|div")
                                && next.children().size() == 1
                                && next.child(0).is("small, font[size=1], font[size=-1], font[size=-2]")
                                && next.ownText().isBlank());
        return small && Prose.length(next) < 400 && next.selectFirst("img") == null
                ? Optional.of(moved(next))
                : Optional.empty();
    }

    private static boolean isCentred(Element block) {
        return block.normalName().matches("p|div") && block.attr("align").equalsIgnoreCase("center");
    }

    /** The element behind another one, with nothing but text between them. */
    private static @Nullable Element next(Element element) {
        Node next = element.nextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.nextSibling();
        }
        return (Element) next;
    }

    private static Element moved(Element caption) {
        Element copy = new Element("div").html(caption.html());
        caption.remove();
        return copy;
    }

    /** Sets a figure where a block may stand: before the paragraph in which the picture stood. */
    private static void place(Element figure, Element whole, Element body) {
        Element place = whole;
        for (Element parent = whole.parent(); parent != null && parent != body; parent = parent.parent()) {
            if (parent.normalName().matches("p|a|span|font|b|strong|em|i|h[1-6]")) {
                place = parent;
            }
        }
        if (place == whole) {
            whole.replaceWith(figure);
            return;
        }
        whole.remove();
        if (!place.hasText() && place.selectFirst("img") == null) {
            place.replaceWith(figure);
        } else {
            place.before(figure);
        }
    }
}
