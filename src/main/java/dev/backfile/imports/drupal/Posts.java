package dev.backfile.imports.drupal;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.ArticleFields;
import dev.backfile.imports.export.ArticleText;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.ExportedArticle;
import dev.backfile.imports.export.LineBreaks;
import dev.backfile.imports.export.Moments;
import dev.backfile.imports.export.OldFiles;
import dev.backfile.imports.export.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Writes nodes, one after the other. Confined to one thread. */
final class Posts {

    private static final Set<String> PUBLISHED = Set.of("1", "true", "on", "yes", "published");
    private static final Set<String> READ = Set.of(
            "title",
            "node_title",
            "label",
            "body",
            "field_body",
            "content",
            "body_value",
            "body_processed",
            "body_format",
            "body_summary",
            "summary",
            "created",
            "authored_on",
            "date",
            "post_date",
            "published_at",
            "changed",
            "updated",
            "status",
            "published",
            "publication_status",
            "type",
            "content_type",
            "uid",
            "author",
            "authored_by",
            "name",
            "field_author",
            "field_tags",
            "tags",
            "field_category",
            "category",
            "field_section",
            "section",
            "field_image",
            "image",
            "field_image_alt",
            "field_media_image",
            "field_media_image_alt",
            "path",
            "path_alias",
            "path_langcode",
            "path_pid",
            "url",
            "view_node",
            "link",
            "nid",
            "id",
            "vid",
            "uuid",
            "drupal_internal_nid",
            "drupal_internal_vid",
            "langcode",
            "promote",
            "sticky",
            "default_langcode",
            "revision_timestamp",
            "revision_translation_affected",
            "revision_uid",
            "node_type",
            "revision_log",
            "comment_status",
            "comment_cid",
            "comment_last_comment_timestamp",
            "comment_comment_count",
            "field_subtitle",
            "subtitle",
            "field_summary",
            "field_teaser",
            "teaser");

    private final ExportWriter writer;
    private final OldFiles files;
    private final ImportReport report;
    private final TreeSet<String> authors = new TreeSet<>();

    Posts(ExportWriter writer, OldFiles files, ImportReport report) {
        this.writer = writer;
        this.files = files;
        this.report = report;
    }

    /** The paths that a node had: its alias, and that of its number. */
    static List<String> paths(Node node) {
        List<String> paths = new ArrayList<>();
        String written = node.value("path_alias", "path", "url", "view_node", "link");
        Element link = Jsoup.parseBodyFragment(written).selectFirst("a[href]");
        String address = link == null ? written : link.attr("href");
        String path = address.replaceFirst("^https?://[^/]+", "").replaceAll("[?#].*", "");
        if (path.startsWith("/")) {
            paths.add(path);
        }
        String number = node.value("nid", "drupal_internal_nid");
        if (number.matches("\\d{1,12}") && !paths.contains("/node/" + number)) {
            paths.add("/node/" + number);
        }
        return paths;
    }

    void write(Node node) throws IOException {
        String title = ArticleFields.words(node.value("title", "node_title", "label"));
        String place = node.place() + ", " + title;
        Standing standing = standing(node);
        if (!writer.takes(standing, place)) {
            return;
        }
        files.at(place);
        Optional<String> date = date(node, place);
        List<String> names = words(node.list("field_author", "author", "authored_by", "uid", "name"));
        names.removeIf(name -> name.matches("\\d+"));
        authors.addAll(names);
        String picture = node.value("field_image", "field_media_image", "image");
        Element shown = Jsoup.parseBodyFragment(picture).selectFirst("img[src]");
        String source = shown == null ? picture : shown.attr("src");
        String alternative = shown == null ? node.value("field_image_alt", "field_media_image_alt") : shown.attr("alt");
        List<String> paths = paths(node);
        ArticleFields fields = new ArticleFields()
                .list("authors", names)
                .list("sections", split(node.list("field_section", "section", "field_category", "category")))
                .list("tags", split(node.list("field_tags", "tags")))
                .text(
                        "standfirst",
                        ArticleFields.words(node.value(
                                "field_subtitle",
                                "subtitle",
                                "field_summary",
                                "field_teaser",
                                "teaser",
                                "body_summary",
                                "summary")))
                .image(source.matches("(?:https?:/)?/.*") ? files.shown(source).orElse("") : "", alternative, "")
                .aliases(paths);
        node.values().keySet().stream()
                .filter(name -> !READ.contains(name))
                .forEach(name -> report.lost("fields: " + name, 1, place));
        String name =
                paths.isEmpty() ? title : paths.get(0).replaceFirst("/$", "").replaceFirst(".*/", "");
        String text = node.value("body", "body_processed", "body_value", "field_body", "content");
        boolean blocks = text.matches("(?is).*<(?:p|div|br|ul|ol|table|h\\d|blockquote|figure)\\b.*");
        Element body = Jsoup.parseBodyFragment(blocks ? text : LineBreaks.paragraphs(text))
                .body();
        body.select("drupal-media, drupal-entity").forEach(medium -> {
            report.lost("embedded media that the dump shows by number only", 1, place);
            medium.remove();
        });
        writer.write(new ExportedArticle(
                node.value("uuid", "nid", "id", "path"),
                place,
                standing,
                node.value("type", "content_type", "node_type")
                        .toLowerCase(Locale.ROOT)
                        .matches("(?:basic )?page"),
                title,
                date,
                "",
                name.matches("\\d+") ? title : name,
                fields.fields(),
                new ArticleText.Html(body),
                List.of()));
    }

    /** Writes the profiles of all who wrote. */
    void authors() throws IOException {
        for (String author : authors) {
            writer.author(author, new ArticleFields().text("title", author).fields(), "");
        }
    }

    /** Fails closed: what does not say that it is published is a draft. */
    private static Standing standing(Node node) {
        String status = ArticleFields.words(node.value("status", "published", "publication_status"))
                .toLowerCase(Locale.ROOT);
        return PUBLISHED.contains(status) ? Standing.PUBLIC : Standing.DRAFT;
    }

    private Optional<String> date(Node node, String place) {
        String written = node.value("published_at", "created", "authored_on", "post_date", "date");
        Element time = Jsoup.parseBodyFragment(written).selectFirst("time[datetime]");
        String moment = time == null ? ArticleFields.words(written) : time.attr("datetime");
        Optional<String> date = Moments.of(moment.replaceFirst("^\\p{L}+, ", ""))
                .or(() -> Moments.monthFirst(moment.replaceFirst("^\\p{L}+, ", "")));
        if (date.isEmpty() && !moment.isBlank()) {
            report.lost("dates that cannot be read: give the view a date in ISO 8601", 1, place);
        }
        return date;
    }

    private static List<String> words(List<String> values) {
        return new ArrayList<>(values.stream().map(ArticleFields::words).toList());
    }

    /** Views joins several values with commas, or with breaks or links of HTML. */
    private static List<String> split(List<String> values) {
        List<String> split = new ArrayList<>();
        for (String value : values) {
            List<Element> links = Jsoup.parseBodyFragment(value).select("a, li");
            if (!links.isEmpty()) {
                links.stream()
                        .filter(link -> link.select("a").size() < 2)
                        .map(Element::text)
                        .forEach(split::add);
            } else {
                split.addAll(
                        values.size() > 1
                                ? List.of(ArticleFields.words(value))
                                : List.of(ArticleFields.words(value).split("\\s*[,|]\\s*")));
            }
        }
        return split;
    }
}
