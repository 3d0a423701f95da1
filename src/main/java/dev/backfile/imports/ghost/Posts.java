package dev.backfile.imports.ghost;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.ArticleFields;
import dev.backfile.imports.export.ArticleText;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.ExportedArticle;
import dev.backfile.imports.export.Hosts;
import dev.backfile.imports.export.JsonObjects;
import dev.backfile.imports.export.Moments;
import dev.backfile.imports.export.OldFiles;
import dev.backfile.imports.export.Standing;
import dev.backfile.imports.markdown.MarkdownWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes the posts and pages of an export, one after the other. */
final class Posts implements JsonObjects.Visitor {

    private static final Set<String> HELD_BACK = Set.of("draft", "scheduled");

    private final Tables tables;
    private final ExportWriter writer;
    private final OldFiles files;
    private final ImportReport report;
    private final boolean privates;

    Posts(Tables tables, ExportWriter writer, OldFiles files, ImportReport report, boolean privates) {
        this.tables = tables;
        this.writer = writer;
        this.files = files;
        this.report = report;
        this.privates = privates;
    }

    @Override
    public void object(String array, Map<String, Object> post, int line) throws IOException {
        String title = text(post, "title");
        String place = "line " + line + (title.isEmpty() ? "" : ", " + title);
        Standing standing = standing(post);
        if (!writer.takes(standing, place)) {
            return;
        }
        files.at(place);
        boolean page = text(post, "type").equals("page") || text(post, "page").matches("1|true");
        Optional<String> date = Moments.of(text(post, "published_at"));
        ArticleFields fields = fields(post, page, date, place);
        lost(post, place);
        writer.write(new ExportedArticle(
                text(post, text(post, "uuid").isEmpty() ? "id" : "uuid"),
                place,
                standing,
                page,
                title,
                date,
                "",
                text(post, "slug").isBlank() ? title : text(post, "slug"),
                fields.fields(),
                body(post, place),
                List.of()));
    }

    /** Fails closed: what is neither published nor a draft, and what not everybody sees, is private. */
    private static Standing standing(Map<String, Object> post) {
        String visibility = text(post, "visibility");
        boolean everybody = visibility.isEmpty() || visibility.equals("public");
        if (!everybody) {
            return Standing.PRIVATE;
        }
        String status = text(post, "status");
        return status.equals("published")
                ? Standing.PUBLIC
                : HELD_BACK.contains(status) ? Standing.DRAFT : Standing.PRIVATE;
    }

    private ArticleFields fields(Map<String, Object> post, boolean page, Optional<String> date, String place) {
        Map<String, Object> meta = tables.meta(text(post, "id"));
        String picture = GhostImport.own(either(post, "feature_image", "image"));
        String caption = either(meta, post, "feature_image_caption");
        String canonical = text(post, "canonical_url");
        String slug = text(post, "slug");
        return new ArticleFields()
                .list("authors", tables.authors(post))
                .list("tags", tables.tags(text(post, "id"), false))
                .text("standfirst", text(post, "custom_excerpt").replaceAll("\\s+", " "))
                .text("description", either(meta, post, "meta_description"))
                .image(
                        picture.isEmpty() ? "" : files.shown(picture).orElse(""),
                        either(meta, post, "feature_image_alt"),
                        caption.isEmpty()
                                ? ""
                                : MarkdownWriter.write(GhostImport.own(caption), files)
                                        .markdown())
                .text("canonical", Hosts.of(canonical).isPresent() ? canonical : "")
                .aliases(slug.isBlank() ? List.of() : List.of(page ? "/" + slug + "/" : permalink(slug, date)));
    }

    /** The path of a post: early exports tell its pattern, later ones leave it to {@code routes.yaml}. */
    private String permalink(String slug, Optional<String> date) {
        String pattern = tables.setting("permalinks");
        String day = date.orElse("");
        return !pattern.contains(":slug") || pattern.contains(":year") && day.isEmpty()
                ? "/" + slug + "/"
                : pattern.replace(":slug", slug)
                        .replace(":year", day.isEmpty() ? "" : day.substring(0, 4))
                        .replace(":month", day.isEmpty() ? "" : day.substring(5, 7))
                        .replace(":day", day.isEmpty() ? "" : day.substring(8, 10));
    }

    private void lost(Map<String, Object> post, String place) {
        for (String field : List.of("codeinjection_head", "codeinjection_foot", "custom_template")) {
            if (!text(post, field).isBlank()) {
                report.lost("fields: " + field, 1, place);
            }
        }
        tables.tags(text(post, "id"), true).forEach(tag -> report.lost("tags that readers did not see", 1, place));
    }

    /** The text as the editor saved it, or where it saved none, by its cards. */
    private ArticleText body(Map<String, Object> post, String place) {
        String html = text(post, "html");
        if (html.isBlank()) {
            String lexical = text(post, "lexical");
            String mobiledoc = text(post, "mobiledoc");
            if (!lexical.isBlank()) {
                html = Lexical.html(JsonObjects.of(lexical));
            } else if (!mobiledoc.isBlank()) {
                html = Mobiledoc.html(JsonObjects.of(mobiledoc));
            } else if (!text(post, "markdown").isBlank()) {
                return new ArticleText.Markdown(GhostImport.own(text(post, "markdown")));
            }
        }
        Element body = Cards.plain(GhostImport.own(html), privates, kind -> report.lost(kind, 1, place));
        return new ArticleText.Html(body);
    }

    private static String either(Map<String, Object> first, Map<String, Object> second, String field) {
        return text(first, field).isBlank() ? text(second, field) : text(first, field);
    }

    private static String either(Map<String, Object> row, String first, String second) {
        return text(row, first).isBlank() ? text(row, second) : text(row, first);
    }

    private static String text(Map<String, Object> row, String field) {
        return JsonObjects.text(row, field).strip();
    }
}
