package dev.backfile.theme;

import dev.backfile.archive.Article.Image;
import dev.backfile.archive.Details;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Standfirst;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Backfile adds to what JBake's templates find in a document. */
final class DocumentKeys {

    static final Keys<DocumentView> KEYS = Keys.<DocumentView>builder()
            .key("url", document -> document.page().urls().of(document.path()))
            .key("absoluteUrl", document -> document.page().absoluteUrl(document.path()))
            .key("isoDate", document -> DocumentView.iso(document.article().date()))
            .key(
                    "isoDateTime",
                    document -> DocumentView.isoMoment(document.article().date()))
            .key("updated", document -> document.article().updated())
            .key("isoUpdated", document -> DocumentView.iso(document.article().updated()))
            .key(
                    "isoUpdatedTime",
                    document -> DocumentView.isoMoment(document.article().updated()))
            .key("terms", document -> new BylineModel(document))
            .key(
                    "standfirst",
                    document -> html(document, document.details().standfirst().inline()))
            .key(
                    "standfirstBlock",
                    document -> html(document, document.details().standfirst().block()))
            .key("summary", document -> html(document, summary(document.details())))
            .key("absoluteSummary", document -> absolute(document, summary(document.details())))
            .key("absoluteBody", document -> absolute(document, document.page().body(document.article())))
            .key("description", DocumentView::description)
            .key("image", DocumentKeys::image)
            .key(
                    "headings",
                    document -> new ListModel<>(
                            document.details().headings(),
                            heading -> document.page().keyed(Parts.HEADING, heading),
                            false))
            .key("wordCount", document -> document.article().wordCount())
            .key("readingMinutes", DocumentView::readingMinutes)
            .key("withdrawn", document -> document.article().isWithdrawn())
            .key("language", document -> document.article().lang())
            .key("canonical", document -> document.article().canonical())
            .key("related", document -> document.page().documents(document.related()))
            .key("backlinks", DocumentView::backlinks)
            .key("structuredData", StructuredData::of)
            .key("citation", document -> document.page().keyed(Citations.KEYS, Citations.view(document)))
            .key("translations", DocumentView::translations)
            .key("alternates", DocumentView::alternates)
            .key(
                    "corrections",
                    document -> new ListModel<>(
                            document.details().corrections(),
                            correction -> document.page()
                                    .keyed(Parts.CORRECTION, new Parts.CorrectionView(document, correction)),
                            false))
            .build();

    /** These keys and JBake's, of which none is in both. */
    static final Keys<DocumentView> ALL =
            Keys.<DocumentView>builder().keys(JBakeDocumentKeys.KEYS).keys(KEYS).build();

    /** The keys that are also fields of front matter: to a JBake template they are what the writer gave. */
    static final Set<String> FIELDS =
            Set.of("updated", "standfirst", "summary", "description", "image", "canonical", "related", "corrections");

    private DocumentKeys() {}

    private static @Nullable Object image(DocumentView document) {
        Image image = document.details().image();
        return image == null ? null : document.page().keyed(ImageKeys.KEYS, new ImageKeys.View(document, image));
    }

    private static Fragment summary(Details details) {
        Standfirst standfirst = details.standfirst();
        return standfirst.isEmpty() ? details.summary() : standfirst.inline();
    }

    private static Object html(DocumentView document, Fragment fragment) {
        return new Html(document.page().fill(document.article(), fragment));
    }

    private static Object absolute(DocumentView document, Fragment fragment) {
        return new Html(document.page().fillAbsolutely(document.article(), fragment));
    }

    static String description(DocumentView document) {
        String own = document.details().description();
        if (!own.isEmpty()) {
            return own;
        }
        String html = document.page().fill(document.article(), summary(document.details()));
        return DescriptionText.of(html);
    }
}
