package dev.backfile.imports.blogger;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.ArticleFields;
import dev.backfile.imports.export.ArticleText;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.ExportedArticle;
import dev.backfile.imports.export.LineBreaks;
import dev.backfile.imports.export.Moments;
import dev.backfile.imports.export.OldFiles;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the posts and pages of a feed, one after the other. Confined to one thread. */
final class Posts implements FeedReader.Visitor {

    private final Known known;
    private final ExportWriter writer;
    private final OldFiles files;
    private final ImportReport report;
    private final TreeSet<String> authors = new TreeSet<>();

    Posts(Known known, ExportWriter writer, OldFiles files, ImportReport report) {
        this.known = known;
        this.writer = writer;
        this.files = files;
        this.report = report;
    }

    @Override
    public void cut(int line) {
        report.lost("texts of more than 16 million characters, cut off there", 1, "line " + line);
    }

    @Override
    public void entry(Entry entry) throws IOException {
        String type = entry.type();
        if (type.equals("comment")) {
            return;
        }
        if (!type.matches("post|page")) {
            report.lost("entries of Blogger's own: " + (type.isEmpty() ? "of no kind" : type), 1, entry.place());
            return;
        }
        if (!writer.takes(entry.standing(), entry.place())) {
            return;
        }
        boolean page = type.equals("page");
        String number = Entry.number(entry.value("id"));
        String author = entry.value("author/name");
        if (!author.isEmpty() && !author.equalsIgnoreCase("Unknown")) {
            authors.add(author);
        } else {
            author = "";
        }
        String name = entry.path().replaceFirst(".*/", "").replaceFirst("\\.html?$", "");
        String title = ArticleFields.words(entry.value("title"));
        ArticleFields fields = new ArticleFields()
                .text("author", author)
                .list("tags", entry.labels())
                .text("description", entry.value("metaDescription"))
                .aliases(List.of(entry.path()));
        if (known.others(number) > 0) {
            report.lost("comments that nobody could read, and pings", known.others(number), entry.place());
        }
        writer.write(new ExportedArticle(
                number,
                entry.place(),
                entry.standing(),
                page,
                title,
                Moments.of(entry.value("published")),
                "",
                !name.isBlank() ? name : title.isEmpty() ? "post-" + number : title,
                fields.fields(),
                new ArticleText.Html(body(entry.value("content"))),
                known.comments(number)));
    }

    /** Writes the profiles of all who wrote. */
    void authors() throws IOException {
        for (String author : authors) {
            writer.author(author, new ArticleFields().text("title", author).fields(), "");
        }
    }

    /** Blogger's editor set pictures into tables and links to themselves, and wrote line ends as they are, or as breaks in one block. */
    private Element body(String html) {
        boolean blocks = html.matches("(?is).*<(?:p|br|div|table|ul|ol|h\\d)\\b.*");
        Element body = Jsoup.parseBodyFragment(blocks ? html : LineBreaks.paragraphs(html))
                .body();
        for (Element table : body.select("table.tr-caption-container")) {
            Element image = table.selectFirst("img");
            Element caption = table.selectFirst(".tr-caption");
            if (image != null) {
                Element figure = new Element("figure");
                figure.appendChild(image.clone());
                if (caption != null) {
                    figure.appendElement("figcaption").html(caption.html());
                }
                table.replaceWith(figure);
            }
        }
        for (Element link : body.select("a:has(img)")) {
            if (link.text().isBlank() && BloggerImport.file(link.attr("href")).isPresent()) {
                Element image = link.selectFirst("img");
                if (image != null && files.shown(link.attr("href")).isPresent()) {
                    image.attr("src", link.attr("href"));
                }
                link.unwrap();
            }
        }
        paragraphs(body);
        return body;
    }

    /** Two breaks in a row are the end of a paragraph. */
    private static void paragraphs(Element body) {
        for (Element first : body.select("br + br")) {
            Node between = first.previousSibling();
            while (between != null
                    && (between instanceof Comment || between.outerHtml().isBlank())) {
                between = between.previousSibling();
            }
            if (between instanceof Element before
                    && before.normalName().equals("br")
                    && first.parent() != null
                    && first.closest("p, li, pre, td, blockquote p") == null) {
                before.remove();
                first.replaceWith(new Element("hr").addClass("paragraph"));
            }
        }
        body.select("hr.paragraph").forEach(end -> end.replaceWith(new Element("p")));
    }
}
