package dev.backfile.imports.movabletype;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.ArticleFields;
import dev.backfile.imports.export.ArticleText;
import dev.backfile.imports.export.CommaLines;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.ExportedArticle;
import dev.backfile.imports.export.ExportedComment;
import dev.backfile.imports.export.LineBreaks;
import dev.backfile.imports.export.Moments;
import dev.backfile.imports.export.Standing;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the entries of an export, one after the other. Confined to one thread. */
final class Posts implements EntryReader.Visitor {

    private static final Set<String> LINES =
            Set.of("1", "__default__", "convert_breaks", "textile_1", "textile_2", "wiki");

    private final ExportWriter writer;
    private final ImportReport report;
    private final TreeSet<String> authors = new TreeSet<>();

    Posts(ExportWriter writer, ImportReport report) {
        this.writer = writer;
        this.report = report;
    }

    /**
     * The paths that an entry had on the old site: the one that it names, else that of the default of Movable Type, or of those
     * who write paths for the names of entries.
     */
    static List<String> paths(Entry entry) {
        String unique = entry.value("UNIQUE URL").replaceFirst("^https?://[^/]+", "");
        String name = entry.value("BASENAME");
        if (!unique.isBlank()) {
            return List.of(unique);
        }
        if (name.contains("/")) {
            return List.of("/entry/" + name);
        }
        return Moments.monthFirst(entry.value("DATE"))
                .map(date -> "/" + date.substring(0, 4) + "/" + date.substring(5, 7) + "/"
                        + (name.isBlank()
                                        ? entry.value("TITLE")
                                                .toLowerCase(Locale.ROOT)
                                                .replaceAll("[^a-z0-9]+", "-")
                                        : name)
                                .replace('_', '-')
                        + ".html")
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public void cut(int line) {
        report.lost("texts of more than 16 million characters, cut off there", 1, "line " + line);
    }

    @Override
    public void entry(Entry entry) throws IOException {
        Standing standing = standing(entry);
        if (!writer.takes(standing, entry.place())) {
            return;
        }
        String author = entry.value("AUTHOR");
        if (!author.isBlank()) {
            authors.add(author);
        }
        List<String> sections = new ArrayList<>(entry.values("PRIMARY CATEGORY"));
        sections.addAll(entry.values("CATEGORY"));
        String name = entry.value("BASENAME").replaceFirst(".*/", "").replace('_', '-');
        String title = ArticleFields.words(entry.value("TITLE"));
        Optional<String> date = Moments.monthFirst(entry.value("DATE"));
        if (date.isEmpty() && !entry.value("DATE").isBlank()) {
            report.lost("dates that cannot be read", 1, entry.place());
        }
        if (!entry.part("KEYWORDS").isBlank()) {
            report.lost("fields: keywords", 1, entry.place());
        }
        ArticleFields fields = new ArticleFields()
                .text("author", author)
                .list("sections", sections)
                .list("tags", tags(entry))
                .text("standfirst", ArticleFields.words(entry.part("EXCERPT")))
                .aliases(paths(entry));
        writer.write(new ExportedArticle(
                item(entry),
                entry.place(),
                standing,
                false,
                title,
                date,
                "",
                !name.isBlank() ? name : title.isBlank() ? "entry-" + entry.line() : title,
                fields.fields(),
                text(entry),
                comments(entry)));
    }

    /** Exports number no entry: its address tells which it is, or its name, with its moment. */
    private static String item(Entry entry) {
        String address = entry.value("UNIQUE URL");
        String name = entry.value("BASENAME").isBlank() ? entry.value("TITLE") : entry.value("BASENAME");
        return address.isBlank() ? name + " " + entry.value("DATE") : address;
    }

    /** Writes the profiles of all who wrote. */
    void authors() throws IOException {
        for (String author : authors) {
            writer.author(author, new ArticleFields().text("title", author).fields(), "");
        }
    }

    /** Fails closed: what is neither published nor a draft is private. An entry without a status is one, as the format says. */
    private static Standing standing(Entry entry) {
        return switch (entry.value("STATUS").toLowerCase(Locale.ROOT)) {
            case "publish", "published", "future", "scheduled", "" -> Standing.PUBLIC;
            case "draft", "review", "unpublished", "unpublish" -> Standing.DRAFT;
            default -> Standing.PRIVATE;
        };
    }

    private static List<String> tags(Entry entry) throws IOException {
        List<String> tags = new ArrayList<>();
        for (String line : entry.values("TAGS")) {
            tags.addAll(new CommaLines(new StringReader(line)).written());
        }
        return tags;
    }

    private ArticleText text(Entry entry) {
        String breaks = entry.value("CONVERT BREAKS").toLowerCase(Locale.ROOT);
        String text = (entry.part("BODY") + "\n\n" + entry.part("EXTENDED BODY")).strip();
        if (breaks.startsWith("markdown")) {
            return new ArticleText.Markdown(text);
        }
        if (breaks.startsWith("textile") || breaks.equals("wiki")) {
            report.lost("marks of the text format '" + breaks + "', which stay as text", 1, entry.place());
        }
        boolean lines = LINES.contains(breaks)
                || breaks.isEmpty() && !text.matches("(?is).*<(?:p|div|br|ul|ol|table|h\\d|blockquote)\\b.*");
        return ArticleText.html(lines ? LineBreaks.paragraphs(text.replace("\r\n", "\n")) : text);
    }

    private List<ExportedComment> comments(Entry entry) {
        List<ExportedComment> comments = new ArrayList<>();
        int others = 0;
        for (Map<String, String> each : entry.comments()) {
            boolean shown = each.getOrDefault("VISIBLE", "1").matches("1|")
                    && !each.getOrDefault("STATUS", "").matches("(?i)spam|junk|pending");
            if (each.getOrDefault("KIND", "").equals("PING") || !shown) {
                others++;
            } else {
                comments.add(new ExportedComment(
                        each.getOrDefault("ID", String.valueOf(comments.size() + 1)),
                        each.getOrDefault("PARENT", "0"),
                        each.getOrDefault("AUTHOR", ""),
                        Moments.monthFirst(each.getOrDefault("DATE", "")).orElse(""),
                        each.getOrDefault("TEXT", "")));
            }
        }
        if (others > 0) {
            report.lost("comments that nobody could read, and pings", others, entry.place());
        }
        return comments;
    }
}
