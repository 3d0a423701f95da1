package dev.backfile.imports.wordpress;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedDocument;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.export.OldFiles;
import dev.backfile.imports.markdown.Converted;
import dev.backfile.imports.markdown.MarkdownWriter;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** Writes the articles and pages of an export into a site, one after the other. */
final class Articles implements ExportReader.Visitor {

    private static final Set<String> HELD_BACK = Set.of("draft", "pending", "auto-draft");
    private static final Set<String> NO_TEXTS = Set.of(
            "attachment",
            "nav_menu_item",
            "revision",
            "custom_css",
            "customize_changeset",
            "wp_global_styles",
            "wp_template",
            "wp_template_part",
            "wp_navigation",
            "wp_block",
            "oembed_cache",
            "user_request");

    /** Fields that say what a document is, and where; old sites have taxonomies of such names. */
    private static final Set<String> MEANING = Set.of(
            "alias",
            "aliases",
            "canonical",
            "date",
            "description",
            "draft",
            "expires",
            "image",
            "lang",
            "permalink",
            "published",
            "redirect_from",
            "slug",
            "standfirst",
            "status",
            "template",
            "title",
            "type",
            "updated",
            "url");

    private static final Map<String, String> DOMAINS = Map.of("post_tag", "tags", "category", "sections");

    private final ImportedSite site;
    private final ImportReport report;
    private final Map<String, String> authors;
    private final Attachments attachments;
    private final OldFiles uploads;
    private final boolean privates;

    Articles(
            ImportedSite site,
            ImportReport report,
            Map<String, String> authors,
            Attachments attachments,
            OldFiles uploads,
            boolean privates) {
        this.site = site;
        this.report = report;
        this.authors = authors;
        this.attachments = attachments;
        this.uploads = uploads;
        this.privates = privates;
    }

    @Override
    public void cut(int line) {
        report.lost("texts of more than 16 million characters, cut off there", 1, "line " + line);
    }

    @Override
    public void item(Item item) throws IOException {
        String type = item.value("wp:post_type");
        String status = item.value("wp:status");
        uploads.at(item.place());
        if (type.equals("attachment")) {
            return;
        }
        if (NO_TEXTS.contains(type)) {
            report.lost("items of WordPress's own: " + type, 1, item.place());
        } else if (status.equals("trash")
                || status.equals("auto-draft") && item.value("content:encoded").isEmpty()) {
            report.lost("articles in the bin, and drafts without a word", 1, item.place());
        } else if (isPrivate(item) && !privates) {
            report.lost("private and protected articles: --private brings them as drafts", 1, item.place());
        } else {
            write(item, type, status);
        }
    }

    /** Whether not everybody may read it, as long as nobody knows that everybody may. */
    private static boolean isPrivate(Item item) {
        boolean known = Set.of("publish", "future").contains(item.value("wp:status"))
                || HELD_BACK.contains(item.value("wp:status"));
        return !known || !item.value("wp:post_password").isEmpty();
    }

    private void write(Item item, String type, String status) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        String title = text(item.value("title"));
        fields.put("title", title.isEmpty() ? "Untitled" : title);
        Optional<String> date = date(item);
        date.ifPresent(moment -> fields.put("date", moment));
        if (type.equals("page")) {
            fields.put("type", "page");
        } else if (!type.equals("post")) {
            report.came("items of the type '" + type + "', as articles in a folder of that name", 1);
        }
        if (!status.equals("publish") && !status.equals("future") || isPrivate(item)) {
            fields.put("status", "draft");
        }
        List<String> names = names(item);
        if (!names.isEmpty()) {
            fields.put("authors", names);
        }
        terms(item, fields);
        String excerpt = text(item.value("excerpt:encoded"));
        if (!excerpt.isEmpty()) {
            fields.put("standfirst", excerpt);
        }
        String description = text(item.meta().getOrDefault("_yoast_wpseo_metadesc", ""));
        if (!description.isEmpty()) {
            fields.put("description", description);
        }
        image(item, fields);
        uploads.path(item.value("link"))
                .map(path -> path.replaceAll("#.*", ""))
                .filter(path -> path.length() > 1 && !path.matches(".*/\\.{0,2}/.*"))
                .ifPresent(path -> fields.put("aliases", List.of(path)));
        Converted text = MarkdownWriter.write(
                new PostHtml(attachments, report, item.place()).of(item.values().getOrDefault("content:encoded", "")),
                uploads);
        text.lost().forEach((kind, count) -> report.lost("<" + kind + "> in texts", count, item.place()));
        metadata(item);
        String year = date.map(moment -> moment.substring(0, 4)).orElse("");
        String folder = type.equals("page") ? "" : type.equals("post") ? year : type;
        String path = site.write(
                item.value("wp:post_id").isEmpty() ? item.value("link") : item.value("wp:post_id"),
                new ImportedDocument(folder, name(item, title), fields, text.markdown()));
        report.came(type.equals("page") ? "pages" : "articles", 1);
        if (fields.containsKey("status")) {
            report.came("drafts among these", 1);
        }
        new Comments(report).write(item, path, site);
    }

    private static String name(Item item, String title) {
        String slug = item.value("wp:post_name");
        try {
            slug = URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            // it is taken as it is written
        }
        return !slug.isBlank() ? slug : title.isBlank() ? "item-" + item.value("wp:post_id") : title;
    }

    /** The moment of publication with the offset that the old site had then. */
    private Optional<String> date(Item item) {
        Optional<LocalDateTime> local = moment(item.value("wp:post_date"));
        Optional<LocalDateTime> utc = moment(item.value("wp:post_date_gmt"));
        if (local.isEmpty()) {
            return utc.map(moment -> moment + ":00Z")
                    .map(text -> text.replaceAll("(T\\d\\d:\\d\\d:\\d\\d):00Z", "$1Z"));
        }
        String written = local.get().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT));
        return Optional.of(
                written + utc.map(moment -> offset(moment, local.get())).orElse(""));
    }

    private static String offset(LocalDateTime utc, LocalDateTime local) {
        long minutes = Duration.between(utc, local).toMinutes();
        if (Math.abs(minutes) > 18 * 60) {
            return "";
        }
        return minutes == 0
                ? "Z"
                : String.format(
                        Locale.ROOT,
                        "%s%02d:%02d",
                        minutes < 0 ? "-" : "+",
                        Math.abs(minutes) / 60,
                        Math.abs(minutes) % 60);
    }

    private static Optional<LocalDateTime> moment(String written) {
        try {
            return written.startsWith("0000") || written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(written.replace(' ', 'T')));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private List<String> names(Item item) {
        List<String> coauthors = item.terms().stream()
                .filter(term -> term.domain().equals("author"))
                .map(Item.Term::name)
                .toList();
        if (!coauthors.isEmpty()) {
            return coauthors;
        }
        String login = item.value("dc:creator");
        return login.isEmpty() ? List.of() : List.of(authors.getOrDefault(login, login));
    }

    private void terms(Item item, Map<String, Object> fields) {
        Map<String, List<String>> byField = new LinkedHashMap<>();
        for (Item.Term term : item.terms()) {
            boolean nothing = term.name().isBlank()
                    || term.domain().equals("category") && term.nicename().equals("uncategorized");
            if (nothing || Set.of("author", "post_format", "nav_menu").contains(term.domain())) {
                continue;
            }
            String field = field(term.domain());
            byField.computeIfAbsent(field, first -> new ArrayList<>()).add(text(term.name()));
        }
        byField.forEach((field, names) ->
                fields.putIfAbsent(field, names.stream().distinct().toList()));
        byField.keySet().stream()
                .filter(field -> !DOMAINS.containsValue(field))
                .forEach(field ->
                        report.came("terms of the taxonomy '" + field + "': name it in the setting taxonomies", 1));
    }

    /** The field of a taxonomy: none that means something else. */
    private static String field(String domain) {
        String name = domain.replaceAll("[^A-Za-z0-9_-]", "_").replaceFirst("^[^A-Za-z]+", "");
        return DOMAINS.getOrDefault(
                domain, name.isEmpty() || MEANING.contains(name.toLowerCase(Locale.ROOT)) ? "taxonomy_" + name : name);
    }

    private void image(Item item, Map<String, Object> fields) {
        attachments.of(item.meta().getOrDefault("_thumbnail_id", "")).ifPresent(file -> {
            Map<String, String> image = new LinkedHashMap<>();
            image.put("src", uploads.picture(file.address()));
            image.put("alt", file.alternative());
            if (!file.caption().isBlank()) {
                image.put(
                        "caption",
                        MarkdownWriter.write(file.caption(), uploads).markdown().replace("\n", " "));
            }
            fields.put("image", image);
        });
    }

    private void metadata(Item item) {
        Map<String, String> others = new HashMap<>(item.meta());
        others.keySet().removeIf(key -> key.startsWith("_") || key.isEmpty());
        others.forEach((key, value) -> report.lost("custom fields: " + key, 1, item.place()));
    }

    private static String text(String html) {
        return html.isBlank() ? "" : Jsoup.parseBodyFragment(html).text().strip();
    }
}
