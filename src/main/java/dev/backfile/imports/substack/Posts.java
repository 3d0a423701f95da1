package dev.backfile.imports.substack;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.ArticleFields;
import dev.backfile.imports.export.ArticleText;
import dev.backfile.imports.export.ExportFolder;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.ExportedArticle;
import dev.backfile.imports.export.JsonObjects;
import dev.backfile.imports.export.Moments;
import dev.backfile.imports.export.Standing;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the posts of an export, one after the other. Confined to one thread. */
final class Posts {

    private static final String WIDGETS =
            ".subscription-widget-wrap, .subscription-widget-wrap-editor, .subscription-widget, .subscribe-widget,"
                    + " .button-wrapper, .captioned-button-wrap, .paywall, .paywall-jump, .install-substack-app-embed, .community-chat,"
                    + " .poll-embed, .directMessage, form";

    private final ExportFolder export;
    private final Map<String, String> pages;
    private final ExportWriter writer;
    private final ImportReport report;
    private final boolean privates;
    private final Set<String> listed = new HashSet<>();

    /**
     * Writes posts.
     *
     * @param pages the file of each post by its number
     */
    Posts(ExportFolder export, Map<String, String> pages, ExportWriter writer, ImportReport report, boolean privates) {
        this.export = export;
        this.pages = pages;
        this.writer = writer;
        this.report = report;
        this.privates = privates;
    }

    void write(Map<String, String> row, String place) throws IOException {
        String id = row.getOrDefault("post_id", "").strip();
        String number = id.replaceFirst("\\..*", "");
        String slug = id.contains(".") ? id.substring(id.indexOf('.') + 1) : "";
        String title = value(row, "title");
        String where = place + (title.isEmpty() ? "" : ", " + title);
        listed.add(number);
        Standing standing = standing(row);
        if (!writer.takes(standing, where)) {
            return;
        }
        String page = pages.get(number);
        if (page == null) {
            report.lost("posts without a text in the export", 1, where);
            return;
        }
        if (slug.isEmpty()) {
            slug = page.replaceFirst(".*/", "").replaceFirst("^\\d+\\.?", "").replaceFirst("\\.html$", "");
        }
        Element body = Jsoup.parseBodyFragment(export.text(page)).body();
        clean(body, where);
        String podcast = value(row, "podcast_url");
        if (podcast.matches("https?://.*")) {
            body.prependElement("audio").attr("controls", true).attr("src", podcast);
        }
        boolean isPage = value(row, "type").equals("page");
        Optional<String> date = Moments.of(value(row, "post_date"));
        ArticleFields fields = new ArticleFields()
                .text("standfirst", value(row, "subtitle"))
                .aliases(slug.isEmpty() ? List.of() : List.of("/p/" + slug));
        writer.write(new ExportedArticle(
                number,
                where,
                standing,
                isPage,
                title,
                date,
                "",
                !slug.isEmpty() ? slug : title.isEmpty() ? number : title,
                fields.fields(),
                new ArticleText.Html(body),
                List.of()));
    }

    /** Tells texts that the table does not name: nobody knows whether everybody could read them. */
    void rest() {
        pages.forEach((number, page) -> {
            if (!listed.contains(number)) {
                report.lost("texts that posts.csv does not name", 1, page);
            }
        });
    }

    /** Fails closed: what is not for everybody is private. */
    private static Standing standing(Map<String, String> row) {
        if (!value(row, "audience").equals("everyone")) {
            return Standing.PRIVATE;
        }
        return value(row, "is_published").equalsIgnoreCase("true") ? Standing.PUBLIC : Standing.DRAFT;
    }

    private void clean(Element body, String place) {
        Element wall = body.selectFirst(".paywall-jump, .paywall");
        if (wall != null && !privates) {
            after(wall, body);
            report.lost("parts of articles that not everybody could read: --private brings them", 1, place);
        }
        for (Element block : body.select(".dynamic-content-block")) {
            report.lost("parts that some readers saw and others not", 1, place);
            block.remove();
        }
        int widgets = body.select(WIDGETS).size();
        if (widgets > 0) {
            report.lost("buttons and forms to subscribe, share or pay", widgets, place);
            body.select(WIDGETS).remove();
        }
        body.select(".image-link-expand, button, svg, source, style, .header-anchor-parent")
                .remove();
        body.select(".captioned-image-container a.image-link").forEach(Element::unwrap);
        body.select("picture").forEach(Element::unwrap);
        body.select(".pullquote").forEach(quotation -> quotation.tagName("blockquote"));
        body.select("[data-attrs]").forEach(Posts::embed);
        notes(body);
    }

    /** Takes out all that stands behind an element. */
    private static void after(Element element, Element body) {
        for (Element each = element; each != null && each != body; each = each.parent()) {
            for (Node next = each.nextSibling(); next != null; next = each.nextSibling()) {
                next.remove();
            }
        }
    }

    /** What scripts of the old site showed is a link to it. */
    private static void embed(Element element) {
        if (!element.select("img, iframe, a[href]").isEmpty()
                || element.normalName().matches("img|a|iframe")) {
            return;
        }
        Map<String, Object> attributes = JsonObjects.of(element.attr("data-attrs"));
        String video = JsonObjects.text(attributes, "videoId");
        String address = !video.isBlank() && element.className().contains("youtube")
                ? "https://www.youtube.com/watch?v=" + video
                : JsonObjects.text(attributes, "url");
        if (address.matches("https?://.*") && element.text().isBlank()) {
            String title = JsonObjects.text(attributes, "title");
            Element paragraph = new Element("p");
            paragraph.appendElement("a").attr("href", address).text(title.isBlank() ? address : title);
            element.replaceWith(paragraph);
        }
    }

    /** Notes stand at the end as a list, with links to and fro. */
    private static void notes(Element body) {
        for (Element note : body.select("div.footnote")) {
            Element number = note.selectFirst(".footnote-number");
            Element content = note.selectFirst(".footnote-content");
            if (number != null && content != null) {
                Element paragraph = content.selectFirst("p");
                Element first = paragraph == null ? content : paragraph;
                first.prependText(number.text() + " ");
                number.remove();
            }
        }
        body.select("a.footnote-anchor").forEach(anchor -> {
            anchor.tagName("sup");
            anchor.clearAttributes();
        });
    }

    private static String value(Map<String, String> row, String name) {
        return row.getOrDefault(name, "").strip();
    }
}
