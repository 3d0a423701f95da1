package dev.backfile.jbake.template;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.page.model.PageModel;
import dev.backfile.theme.model.DocumentContext;
import dev.backfile.theme.value.HtmlText;
import dev.backfile.theme.value.Variables;
import java.util.Locale;
import java.util.Optional;

/** What JBake's templates find in a document. */
final class JBakeDocumentVariables {

    static final Variables<DocumentContext> KEYS = Variables.<DocumentContext>builder()
            .key(
                    "title",
                    document -> DocumentContext.unlessEmpty(document.article().title()))
            .key("date", JBakeDocumentVariables::date)
            .key("type", document -> document.article().type())
            .key("status", document -> status(document.article()))
            .key(
                    "tags",
                    document ->
                            document.page().site().archive().terms(document.article(), TaxonomySettings.TAGS).stream()
                                    .map(Term::name)
                                    .toList())
            .key(
                    "body",
                    document -> new HtmlText(
                            document.main()
                                    ? document.page().fillBody(document)
                                    : document.page()
                                            .fill(
                                                    document.article(),
                                                    document.page().body(document.article()))))
            .key("uri", DocumentContext::uri)
            .key("noExtensionUri", JBakeDocumentVariables::noExtensionUri)
            .key("sourceuri", DocumentContext::uri)
            .key("rootpath", document -> document.main() ? document.page().rootpath() : null)
            .key("file", JBakeDocumentVariables::file)
            .key("sha1", JBakeDocumentVariables::sha1)
            .key("cached", document -> true)
            .key("rendered", JBakeDocumentVariables::isRendered)
            .key("previousContent", document -> document.neighbour(true))
            .key("nextContent", document -> document.neighbour(false))
            .build();

    private JBakeDocumentVariables() {}

    /** The date of a document; of one without, the oldest of the site: JBake takes the time stamp of its file. */
    private static ArticleDate date(DocumentContext document) {
        ArticleDate own = document.article().date();
        if (own != null) {
            return own;
        }
        document.page().reads().archive();
        return document.page().site().archive().standIn().date();
    }

    private static Optional<String> sha1(DocumentContext document) {
        document.page().reads().digests();
        return document.page().site().input().digests().sha1(document.article().path());
    }

    private static String status(Article article) {
        return switch (article.status()) {
            case PUBLISHED, PUBLISHED_DATE -> "published";
            case DRAFT, WITHDRAWN -> article.status().name().toLowerCase(Locale.ROOT);
        };
    }

    private static Object noExtensionUri(DocumentContext document) {
        return document.page().settings().urls().noExtension()
                ? document.uri().replace("/index.html", "/")
                : Optional.empty();
    }

    private static String file(DocumentContext document) {
        String folder = document.page().settings().folders().content();
        return (folder.startsWith("/") ? "" : "./") + folder + "/"
                + document.article().path();
    }

    /** JBake renders documents and the archive first, and marks what it has rendered. */
    private static boolean isRendered(DocumentContext document) {
        PageModel model = document.page().model();
        return model.ownDocument().isEmpty() && !model.kind().equals("archive");
    }
}
