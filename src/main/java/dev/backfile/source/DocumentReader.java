package dev.backfile.source;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Correction;
import dev.backfile.archive.Article.Image;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Body;
import dev.backfile.archive.Details;
import dev.backfile.archive.Link;
import dev.backfile.archive.Standfirst;
import dev.backfile.archive.TermReference;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.source.field.AddressReader;
import dev.backfile.source.field.CorrectionReader;
import dev.backfile.source.field.DateReader;
import dev.backfile.source.field.DeclaredFieldCheck;
import dev.backfile.source.field.DraftFolder;
import dev.backfile.source.field.GateReader;
import dev.backfile.source.field.ImageReader;
import dev.backfile.source.field.Markup;
import dev.backfile.source.field.ProseReader;
import dev.backfile.source.field.ReferenceReader;
import dev.backfile.source.field.TermReader;
import dev.backfile.source.field.TypeReader;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.FieldNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a card and a body of a document whose fields and text are known, with every mistake in them. Immutable; safe for use by
 * many threads.
 */
final class DocumentReader {

    private final Settings settings;
    private final DateReader dates;
    private final GateReader gates;
    private final ProseReader prose;
    private final ImageReader images;
    private final ReferenceReader references;
    private final CorrectionReader corrections;

    /**
     * A reader for sites with these settings.
     *
     * @param iso dates as ISO 8601 has them
     */
    DocumentReader(Settings settings, Markup markup, Dates iso) {
        this.settings = settings;
        this.dates = new DateReader(settings, iso);
        this.gates = new GateReader(dates);
        this.prose = new ProseReader(markup);
        this.images = new ImageReader(markup);
        this.references = new ReferenceReader(markup);
        this.corrections = new CorrectionReader(markup, dates);
    }

    /**
     * Reads a document.
     *
     * @param further values for templates from which nothing is read
     * @param text gives its text, whose links it enters
     */
    ReadArticle read(Document document, Map<String, Object> further, Function<LinkTable, MarkedUp> text) {
        Optional<String> type = TypeReader.read(document);
        boolean skipped = type.isEmpty() && settings.habits().sources().skipsWhatIsNoDocument();
        if (skipped) {
            return ReadArticle.leftOut(document.findings().inOrder(), List.of());
        }
        boolean profile =
                type.filter(name -> TypeReader.isProfile(name, settings)).isPresent();
        GateReader.Decision decision = gates.read(document);
        Optional<Status> status = decision.status();
        Optional<String> title = prose.title(document, profile);
        boolean draft = status.filter(Status.DRAFT::equals).isPresent();
        Optional<ArticleDate> date = type.flatMap(name -> dates.date(document, name, draft));
        gates.compare(document, decision, date);
        Optional<ArticleDate> updated =
                document.fields().field("updated").flatMap(field -> dates.date(document, field));
        Map<String, List<TermReference>> terms = TermReader.read(document);
        Standfirst standfirst = prose.standfirst(document);
        Optional<Image> image = images.read(document);
        Optional<String> slug = AddressReader.slug(document, profile);
        List<Integer> related = references.related(document);
        Optional<Integer> translationOf = references.translationOf(document);
        List<Correction> corrected = corrections.read(document);
        FieldNames.check(document, decision.names());
        DeclaredFieldCheck.check(document);
        MarkedUp body = text.apply(document.links());
        document.findings().addAll(asked(body.diagnostics()));

        boolean dated = date.isPresent()
                || draft && DateReader.mayWait(document)
                || type.filter(Article.POST::equals).isEmpty()
                || settings.habits().sources().takesArticlesWithoutDates();
        boolean unseen = decision.noPage()
                || draft && (settings.habits().sources().letsDraftsBeFaulty() || DraftFolder.has(document));
        if (type.isEmpty() || status.isEmpty() || title.isEmpty() || slug.isEmpty() || !dated) {
            return ReadArticle.leftOut(
                    mistakes(document, unseen), named(document.links().links()));
        }
        Details details = new Details.Read(
                standfirst,
                prose.description(document),
                body.summary(),
                image.orElse(null),
                corrected,
                body.headings(),
                body.anchors(),
                with(document.fields().plain(), further));
        Article article = new Article(
                document.path(),
                type.get(),
                status.get(),
                decision.schedule(),
                title.get(),
                date.orElse(null),
                updated.orElse(null),
                terms,
                slug.get(),
                document.fields().plain().get("slug") != null,
                decision.noPage() ? null : AddressReader.permalink(document).orElse(null),
                AddressReader.aliases(document),
                AddressReader.language(document).orElse(null),
                AddressReader.canonical(document).orElse(null),
                AddressReader.template(document).orElse(null),
                related,
                translationOf.orElse(null),
                links(document),
                body.wordCount(),
                details);
        return new ReadArticle(
                Optional.of(article), new Body(body.html()), mistakes(document, unseen), List.of(), List.of());
    }

    private static List<Diagnostic> mistakes(Document document, boolean unseen) {
        return unseen
                ? document.findings().inOrderAsWarnings()
                : document.findings().inOrder();
    }

    static Map<String, Object> with(Map<String, Object> fields, Map<String, Object> further) {
        if (further.isEmpty()) {
            return fields;
        }
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.putAll(further);
        return Collections.unmodifiableMap(all);
    }

    /** The mistakes of a text that the site asks about. */
    private List<Diagnostic> asked(List<Diagnostic> diagnostics) {
        return settings.habits().sources().asksForTextsOfImages()
                ? diagnostics
                : diagnostics.stream()
                        .filter(diagnostic -> diagnostic.code() != Code.MISSING_ALT)
                        .toList();
    }

    private List<Link> links(Document document) {
        List<Link> links = document.links().links();
        return settings.habits().sources().stopsPathsAtTheRoot()
                ? links.stream().map(Link::stoppedAtTheRoot).toList()
                : links;
    }

    private static List<String> named(List<Link> links) {
        return links.stream()
                .filter(link -> link.kind() != Link.Kind.NAME)
                .map(Link::target)
                .distinct()
                .sorted()
                .toList();
    }
}
