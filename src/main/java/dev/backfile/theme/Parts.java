package dev.backfile.theme;

import dev.backfile.archive.Article.Correction;
import dev.backfile.archive.Article.Heading;
import dev.backfile.theme.date.DateModel;

/** What templates find in the smaller parts of a document. */
final class Parts {

    static final Keys<Heading> HEADING = Keys.<Heading>builder()
            .key("level", Heading::level)
            .key("id", Heading::id)
            .key("text", Heading::text)
            .build();

    static final Keys<CorrectionView> CORRECTION = Keys.<CorrectionView>builder()
            .key("date", view -> view.correction().date())
            .key("isoDate", view -> DateModel.iso(view.correction().date()))
            .key(
                    "text",
                    view -> new Html(view.document()
                            .page()
                            .fill(view.document().article(), view.correction().text())))
            .build();

    static final Keys<DocumentView> TRANSLATION = Keys.<DocumentView>builder()
            .key("language", DocumentView::language)
            .key("document", view -> new DocumentModel(view))
            .key("url", view -> view.page().urls().of(view.path()))
            .key("absoluteUrl", view -> view.page().absoluteUrl(view.path()))
            .build();

    static final Keys<Alternate> ALTERNATE = Keys.<Alternate>builder()
            .key("language", Alternate::language)
            .key(
                    "absoluteUrl",
                    alternate -> alternate
                            .version()
                            .page()
                            .absoluteUrl(alternate.version().path()))
            .build();

    private Parts() {}

    /** A version of a document under the name that {@code hreflang} gives it. */
    record Alternate(String language, DocumentView version) {}

    /** A correction of a document on a page. */
    record CorrectionView(DocumentView document, Correction correction) {}
}
