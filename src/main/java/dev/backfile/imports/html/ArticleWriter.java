package dev.backfile.imports.html;

import dev.backfile.archive.text.Slugs;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedDocument;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.html.page.FoundArticle;
import dev.backfile.imports.html.page.PageReader;
import dev.backfile.imports.html.source.OldAddress;
import dev.backfile.imports.html.source.OldPage;
import dev.backfile.imports.html.source.PageSource;
import dev.backfile.imports.markdown.Addresses;
import dev.backfile.imports.markdown.Converted;
import dev.backfile.imports.markdown.MarkdownWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes the articles that were planned, one after the other. Confined to one thread. */
final class ArticleWriter implements PageSource.Visitor {

    private final PageSource source;
    private final Plans plans;
    private final Pictures pictures;
    private final ImportedSite site;
    private final ImportReport report;
    private final String host;
    private final Optional<String> language;
    private final Map<String, String> spelling = new HashMap<>();

    /**
     * Writes articles.
     *
     * @param host the host of the old site; empty where it is not known
     * @param language the language of the site, where this import decided it
     */
    ArticleWriter(
            PageSource source,
            Plans plans,
            Pictures pictures,
            ImportedSite site,
            ImportReport report,
            String host,
            Optional<String> language) {
        this.source = source;
        this.plans = plans;
        this.pictures = pictures;
        this.site = site;
        this.report = report;
        this.host = host;
        this.language = language;
    }

    @Override
    public void page(OldPage page) throws IOException {
        Optional<Plan> plan = plans.starting(page.key());
        if (plan.isPresent() && plans.read(page, Plans.document(page)) instanceof PageReader.Article article) {
            write(plan.get(), page, article.found());
        }
    }

    private void write(Plan plan, OldPage page, FoundArticle found) throws IOException {
        List<String> checks = new ArrayList<>(found.checks());
        Element body = found.body();
        addresses(body, page, plan);
        for (String key : plan.further()) {
            Optional<OldPage> next = source.page(key);
            if (next.isPresent()
                    && plans.read(next.get(), Plans.document(next.get())) instanceof PageReader.Article more) {
                addresses(more.found().body(), next.get(), plan);
                new ArrayList<>(more.found().body().childNodes()).forEach(body::appendChild);
                lost(more.found().left(), page);
            }
        }
        Converted text = MarkdownWriter.write(body, Addresses.UNCHANGED);
        text.lost().forEach((kind, count) -> report.lost("<" + kind + "> in texts", count, page.place()));
        lost(found.left(), page);
        Map<String, Object> fields = fields(plan, page, found, text.markdown(), checks);
        site.writeAt(plan.path(), new ImportedDocument(plan.folder(), plan.name(), fields, text.markdown(), checks));
        report.came("articles", 1);
        if (fields.containsKey("status")) {
            report.came("drafts among these, as no date was found", 1);
        }
        if (!checks.isEmpty()) {
            report.came("articles with a '# check:' line, of what was guessed", 1);
        }
    }

    private void lost(Map<String, Integer> left, OldPage page) {
        left.forEach((kind, count) -> report.lost(kind, count, page.place()));
    }

    private Map<String, Object> fields(Plan plan, OldPage page, FoundArticle found, String text, List<String> checks)
            throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", found.headline());
        if (found.date().isPresent()) {
            fields.put("date", found.date().get());
        } else {
            fields.put("type", "page");
            fields.put("status", "draft");
            checks.add(
                    "no date was found; give an article one and take 'type' and 'status' out, of a page 'status' alone");
        }
        found.updated().ifPresent(updated -> fields.put("updated", updated.substring(0, 10)));
        List<String> authors = terms("authors", found.authors());
        if (!authors.isEmpty()) {
            fields.put("authors", authors);
        }
        terms("section", found.section().stream().toList()).forEach(section -> fields.put("section", section));
        List<String> tags = terms("tags", found.tags());
        if (!tags.isEmpty()) {
            fields.put("tags", tags);
        }
        found.standfirst()
                .ifPresent(lines -> fields.put(
                        "standfirst",
                        MarkdownWriter.write(new Element("p").text(lines), Addresses.UNCHANGED)
                                .markdown()));
        found.description().ifPresent(lines -> fields.put("description", lines));
        found.language()
                .filter(own ->
                        language.filter(each -> base(each).equals(base(own))).isEmpty() && language.isPresent())
                .ifPresent(own -> fields.put("lang", own));
        Optional<OldAddress> picture = found.picture().flatMap(page.address()::resolve);
        if (picture.isPresent()) {
            pictures.copy(picture.get())
                    .filter(path -> !text.contains(path))
                    .ifPresent(path -> fields.put("image", Map.of("src", path)));
        }
        plan.permalink().ifPresent(path -> fields.put("permalink", path));
        if (!plan.aliases().isEmpty()) {
            fields.put("aliases", plan.aliases());
        }
        return fields;
    }

    private static String base(String language) {
        return language.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    }

    /** Names of a taxonomy; of two that would have one URL the one that was met first. */
    private List<String> terms(String taxonomy, List<String> names) {
        return names.stream()
                .flatMap(name -> Slugs.of(name, false).stream()
                        .map(slug -> spelling.computeIfAbsent(taxonomy + "/" + slug, first -> name)))
                .distinct()
                .toList();
    }

    /** Lets links and pictures lead to where things are now. */
    private void addresses(Element body, OldPage page, Plan plan) throws IOException {
        for (Element image : body.select("img")) {
            picture(image, page);
        }
        for (Element link : body.select("a[href]")) {
            link(link, page, plan);
        }
    }

    private void picture(Element image, OldPage page) throws IOException {
        Optional<OldAddress> address = Optional.empty();
        for (String name : List.of("data-src", "data-lazy-src", "data-original", "src")) {
            String written = image.attr(name).strip();
            if (address.isEmpty() && !written.isEmpty() && !written.startsWith("data:")) {
                address = page.address().resolve(written);
            }
        }
        Optional<String> copied = address.isPresent() ? pictures.copy(address.get()) : Optional.empty();
        List.of("data-src", "data-lazy-src", "data-original", "srcset").forEach(image::removeAttr);
        if (copied.isPresent()) {
            image.attr("src", copied.get());
            return;
        }
        report.lost("pictures that the source does not have", 1, page.place());
        if (address.isPresent() && !address.get().host().isEmpty()) {
            image.attr("src", address.get().url());
        } else if (address.isPresent() && !host.isEmpty()) {
            image.attr(
                    "src",
                    new OldAddress(host, address.get().path(), address.get().query()).url());
        } else {
            Element figure = image.closest("figure");
            (figure == null ? image : figure).remove();
        }
    }

    private void link(Element link, OldPage page, Plan plan) throws IOException {
        String written = link.attr("href").strip();
        if (written.matches("(?i)(?:mailto|tel|ftp|news|irc|gopher):.*") || written.startsWith("#")) {
            if (written.startsWith("#")) {
                link.unwrap();
            }
            return;
        }
        Optional<OldAddress> address = page.address().resolve(written);
        if (address.isEmpty()) {
            link.unwrap();
            return;
        }
        OldAddress to = address.get();
        boolean own = to.host().isEmpty()
                || to.host().equals(host)
                || to.host().equals(page.address().host());
        Optional<Plan> article = own ? source.key(to).flatMap(plans::of) : Optional.empty();
        if (article.isPresent()) {
            link.attr("href", article.get().from(plan.folder()));
        } else if (own
                && to.path().matches("(?i).*\\.(?:jpe?g|png|gif|webp)")
                && pictures.copy(to).isPresent()) {
            link.attr("href", pictures.copy(to).orElseThrow());
        } else if (!own || !to.host().isEmpty()) {
            link.attr("href", written.matches("(?i)https?:.*") ? written : to.url());
        } else if (!host.isEmpty()) {
            link.attr("href", new OldAddress(host, to.path(), to.query()).url());
        } else {
            report.lost("links to pages that did not come over", 1, page.place());
            link.unwrap();
        }
    }
}
