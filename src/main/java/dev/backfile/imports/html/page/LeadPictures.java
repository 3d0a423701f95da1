package dev.backfile.imports.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Brings the pictures that stand between a headline and the box of its text into that box. */
final class LeadPictures {

    private static final int MOST = 3;
    private static final int NARROWEST = 120;
    private static final String APART =
            "nav, aside, footer, [class*=related], [class*=teaser], [class*=author], [class*=byline], [class*=avatar], [class*=share], [class*=logo], a[href^=http]:not([href~=(?i)\\.(jpe?g|png|gif|webp)$])";

    private LeadPictures() {}

    /** Changes the text of a page: the pictures before it are the first that stand in it. */
    static void into(Element text, Element page, @Nullable Element headline) {
        if (headline == null || Clutter.isAround(text, headline)) {
            return;
        }
        List<Element> lead = new ArrayList<>();
        boolean after = false;
        for (Element each : page.getAllElements()) {
            if (each == text) {
                break;
            }
            after |= each == headline;
            if (after && each.normalName().equals("img") && isLead(each)) {
                lead.add(each);
            }
        }
        if (lead.size() > MOST) {
            return;
        }
        for (int at = lead.size() - 1; at >= 0; at--) {
            text.prependChild(box(lead.get(at), text).clone());
        }
    }

    private static boolean isLead(Element image) {
        String width = image.attr("width").replaceAll("px$", "").strip();
        boolean narrow = width.matches("\\d{1,4}") && Integer.parseInt(width) < NARROWEST;
        return !narrow && !Pictures.isDrawing(image) && image.closest(APART) == null;
    }

    /** Whether the table in which a cell stands is drawn around one picture. */
    private static boolean isSmallTable(Element cell, Element text) {
        Element table = cell.closest("table");
        return table != null
                && !Clutter.isAround(table, text)
                && !Prose.isMoreThanOnePicture(table, 300)
                && table.selectFirst("h1, h2, h3, [data-headline]") == null;
    }

    /** The picture with what stands in its box, such as its caption. */
    private static Element box(Element image, Element text) {
        Element box = image;
        for (Element parent = image.parent(); parent != null; parent = parent.parent()) {
            boolean own = !Clutter.isAround(parent, text)
                    && parent.select("img").size() == 1
                    && Prose.length(parent) < 300
                    && !parent.normalName().matches("header|body")
                    && (!parent.normalName().matches("tr|td|tbody") || isSmallTable(parent, text))
                    && parent.selectFirst("h1, h2, h3, time, [class*=author], [class*=byline]") == null;
            if (!own) {
                break;
            }
            box = parent;
        }
        return box;
    }
}
