package dev.backfile.imports.medium;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.ArticleFields;
import dev.backfile.imports.export.ArticleText;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.ExportedArticle;
import dev.backfile.imports.export.Hosts;
import dev.backfile.imports.export.Moments;
import dev.backfile.imports.export.OldFiles;
import dev.backfile.imports.export.Standing;
import dev.backfile.imports.markdown.LinkParagraph;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes the posts of an export, one after the other. Confined to one thread. */
final class Posts {

    private static final Pattern LINK =
            Pattern.compile("https?://[^/?#]{1,255}/(?:[^?#]{0,1000}[/-])?([0-9a-f]{8,14})(?:\\?[^#]*)?(#.*)?");
    private static final Pattern MEDIUM = Pattern.compile("(?:.*\\.)?medium\\.com");

    private final Map<String, String> places;
    private final ExportWriter writer;
    private final OldFiles files;
    private final ImportReport report;
    private final TreeSet<String> authors = new TreeSet<>();

    /**
     * Writes posts.
     *
     * @param places the path in the site of each post by its number
     */
    Posts(Map<String, String> places, ExportWriter writer, OldFiles files, ImportReport report) {
        this.places = places;
        this.writer = writer;
        this.files = files;
        this.report = report;
    }

    void write(String number, String file, String html) throws IOException {
        Document page = Jsoup.parse(html);
        Element body = page.selectFirst(".e-content, [data-field=body]");
        if (body == null) {
            report.lost("pages that are no posts", 1, file);
            return;
        }
        boolean draft = file.matches("(?:.*/)?draft_.*");
        Optional<String> date = first(page, "time.dt-published").flatMap(time -> Moments.of(time.attr("datetime")));
        if (!draft && date.isEmpty()) {
            date = Moments.of(file.replaceFirst(".*/", "").substring(0, 10));
        }
        String title = words(page, ".p-name");
        String subtitle = words(page, ".p-summary, [data-field=subtitle]");
        files.at(file);
        String standfirst = head(body, title, subtitle);
        cards(body);
        body.select("a[href]").forEach(link -> link.attr("href", link(link.attr("href"), places.get(number))));
        List<String> names =
                page.select(".p-author").stream().map(Element::text).toList();
        authors.addAll(names);
        String canonical =
                first(page, "a.p-canonical").map(link -> link.attr("href")).orElse("");
        Optional<String> host = Hosts.of(canonical);
        boolean own = host.isPresent() && !MEDIUM.matcher(host.get()).matches();
        boolean here = canonical.contains(number);
        ArticleFields fields = new ArticleFields()
                .list("authors", names)
                .list(
                        "tags",
                        page.select(".p-category, .p-tags a, .p-tag").stream()
                                .map(Element::text)
                                .toList())
                .text("standfirst", standfirst)
                .text("canonical", own && !here ? canonical : "")
                .aliases(own && here ? List.of(canonical.replaceFirst("^https?://[^/]+", "")) : List.of());
        writer.write(
                new ExportedArticle(
                        number,
                        file,
                        draft ? Standing.DRAFT : Standing.PUBLIC,
                        false,
                        title,
                        date,
                        "",
                        number,
                        fields.fields(),
                        new ArticleText.Html(body),
                        List.of()),
                places.get(number));
    }

    /** Writes the profiles of all whose posts were written. */
    void authors() throws IOException {
        for (String name : authors) {
            if (!name.isBlank()) {
                writer.author(name, new ArticleFields().text("title", name).fields(), "");
            }
        }
    }

    /** Takes the headline out of the text, and the line below it, which is the standfirst where it is not cut off. */
    private static String head(Element body, String title, String subtitle) {
        Element heading = body.selectFirst(".graf--title, .graf--leading:is(h1, h2, h3, h4)");
        Element line = body.selectFirst(".graf--subtitle");
        if (heading != null
                && (heading.hasClass("graf--title") || heading.text().equals(title))) {
            heading.remove();
        }
        if (line != null) {
            String text = line.text();
            line.remove();
            return text;
        }
        boolean repeated =
                body.select(".graf").stream().anyMatch(graf -> graf.text().startsWith(withoutDots(subtitle)));
        return repeated ? "" : subtitle;
    }

    private static String withoutDots(String text) {
        return text.replaceAll("\\s*(?:…|\\.\\.\\.)$", "");
    }

    private void cards(Element body) {
        Element first = body.selectFirst(".section-divider");
        if (first != null && first.parent() != null && first.parent().hasClass("section--first")) {
            first.remove();
        }
        body.select(".mixtapeImage, .js-mixtapeImage").remove();
        body.select(".graf--mixtapeEmbed").forEach(card -> {
            Element link = card.selectFirst("a[href]");
            Element name = card.selectFirst("strong");
            if (link != null) {
                card.replaceWith(LinkParagraph.of(link.attr("href"), name == null ? link.text() : name.text(), ""));
            }
        });
        body.select(".graf--pullquote")
                .forEach(quotation -> quotation.tagName("blockquote").addClass("pullquote"));
        body.select("pre").forEach(code -> code.select("br").forEach(end -> end.replaceWith(new TextNode("\n"))));
        for (Element figure : body.select("figure.graf--iframe, figure:has(iframe, script)")) {
            Element script = figure.selectFirst("script[src*=gist.github.com]");
            if (script != null) {
                String address = script.attr("src").replaceFirst("\\.js(\\?.*)?$", "");
                figure.replaceWith(LinkParagraph.of(address, "", ""));
            }
        }
    }

    private String link(String address, String from) {
        Matcher link = LINK.matcher(address);
        String to = link.matches() ? places.get(link.group(1)) : null;
        if (to == null) {
            return address;
        }
        String[] folders = from.split("/");
        String[] target = to.split("/");
        int same = 0;
        while (same < Math.min(folders.length, target.length) - 1 && folders[same].equals(target[same])) {
            same++;
        }
        return "../".repeat(folders.length - 1 - same)
                + String.join("/", List.of(target).subList(same, target.length));
    }

    private static Optional<Element> first(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query));
    }

    private static String words(Document page, String query) {
        return first(page, query).map(Element::text).orElse("").strip();
    }
}
