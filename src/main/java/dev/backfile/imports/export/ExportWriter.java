package dev.backfile.imports.export;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedDocument;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.markdown.Converted;
import dev.backfile.imports.markdown.MarkdownWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes the articles of an export into a site, one after the other. Confined to one thread. */
public final class ExportWriter {

    private final ImportedSite site;
    private final ImportReport report;
    private final OldFiles files;
    private final boolean privates;

    /**
     * Writes into a site.
     *
     * @param files what becomes of addresses of the old site
     * @param privates whether articles that not everybody could read come along, as drafts
     */
    public ExportWriter(ImportedSite site, ImportReport report, OldFiles files, boolean privates) {
        this.site = site;
        this.report = report;
        this.files = files;
        this.privates = privates;
    }

    /** Whether an article of a standing comes over; what does not is told. */
    public boolean takes(Standing standing, String place) {
        if (standing == Standing.REMOVED) {
            report.lost("articles in the bin, and drafts without a word", 1, place);
            return false;
        }
        if (standing == Standing.PRIVATE && !privates) {
            report.lost("private and protected articles: --private brings them as drafts", 1, place);
            return false;
        }
        return true;
    }

    /**
     * Writes an article, unless not everybody could read it.
     *
     * @return its path in the site; empty if it was left out
     * @throws IOException if it cannot be written
     */
    public Optional<String> write(ExportedArticle article) throws IOException {
        if (!takes(article.standing(), article.place())) {
            return Optional.empty();
        }
        String path = site.place(article.item(), article.documentFolder(), article.name());
        write(article, path);
        return Optional.of(path);
    }

    /**
     * Writes an article that comes over, at a place that is known.
     *
     * @param path what {@link ImportedSite#place} gave for it
     * @throws IOException if it cannot be written
     */
    public void write(ExportedArticle article, String path) throws IOException {
        files.at(article.place());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "title",
                article.title().isBlank() ? "Untitled" : article.title().strip());
        article.date().ifPresent(moment -> fields.put("date", moment));
        if (article.page()) {
            fields.put("type", "page");
        }
        if (article.standing() != Standing.PUBLIC) {
            fields.put("status", "draft");
        } else if (article.date().isEmpty() && !article.page()) {
            fields.put("status", "draft");
            report.lost("dates: articles without one are drafts", 1, article.place());
        }
        fields.putAll(article.fields());
        String text = text(article);
        site.writeAt(path, new ImportedDocument(article.documentFolder(), article.name(), fields, text));
        report.came(article.page() ? "pages" : "articles", 1);
        if (fields.containsKey("status")) {
            report.came("drafts among these", 1);
        }
        CommentsFile.write(article.comments(), path, site, report);
    }

    /**
     * Writes the profile of an author.
     *
     * @param name the name of its document
     * @throws IOException if it cannot be written
     */
    public void author(String name, Map<String, Object> fields, String text) throws IOException {
        site.writeProfile("author " + name, new ImportedDocument("authors", name, fields, text));
        report.came("authors", 1);
    }

    private String text(ExportedArticle article) {
        if (article.text() instanceof ArticleText.Html html) {
            Element body = html.body();
            media(body);
            Converted text = MarkdownWriter.write(body, files);
            text.lost().forEach((kind, count) -> report.lost("<" + kind + "> in texts", count, article.place()));
            return text.markdown();
        }
        return ((ArticleText.Markdown) article.text()).text().strip();
    }

    /** Films and recordings are copied as pictures are; a picture that is nowhere goes with its frame. */
    private void media(Element body) {
        for (String attribute : List.of("src", "poster")) {
            body.select("audio[" + attribute + "], video[" + attribute + "], source[" + attribute + "]")
                    .forEach(element -> element.attr(attribute, files.picture(element.attr(attribute))));
        }
        for (Element image : body.select("img")) {
            if (files.shown(image.attr("src")).isEmpty()) {
                Element figure = image.closest("figure");
                boolean alone = figure != null && figure.select("img").size() == 1;
                (alone ? figure : image).remove();
            }
        }
    }
}
