package dev.backfile.theme.model;

import dev.backfile.archive.Article.Correction;
import dev.backfile.archive.Article.Heading;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.value.HtmlText;
import dev.backfile.theme.value.Variables;

/** What templates find in the smaller parts of a document. */
final class DocumentPartVariables {

    static final Variables<Heading> HEADING = Variables.<Heading>builder()
            .key("level", Heading::level)
            .key("id", Heading::id)
            .key("text", Heading::text)
            .build();

    static final Variables<CorrectionView> CORRECTION = Variables.<CorrectionView>builder()
            .key("date", view -> view.correction().date())
            .key("isoDate", view -> DateModel.iso(view.correction().date()))
            .key(
                    "text",
                    view -> new HtmlText(view.document()
                            .page()
                            .fill(view.document().article(), view.correction().text())))
            .build();

    static final Variables<DocumentContext> TRANSLATION = Variables.<DocumentContext>builder()
            .key("language", DocumentContext::language)
            .key("document", view -> new DocumentModel(view))
            .key("url", view -> view.page().urls().of(view.path()))
            .key("absoluteUrl", view -> view.page().absoluteUrl(view.path()))
            .build();

    static final Variables<Alternate> ALTERNATE = Variables.<Alternate>builder()
            .key("language", Alternate::language)
            .key(
                    "absoluteUrl",
                    alternate -> alternate
                            .version()
                            .page()
                            .absoluteUrl(alternate.version().path()))
            .build();

    private DocumentPartVariables() {}

    /** A version of a document under the name that {@code hreflang} gives it. */
    record Alternate(String language, DocumentContext version) {}

    /** A correction of a document on a page. */
    record CorrectionView(DocumentContext document, Correction correction) {}
}
