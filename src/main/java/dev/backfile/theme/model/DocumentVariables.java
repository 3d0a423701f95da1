package dev.backfile.theme.model;

import dev.backfile.archive.Article.Image;
import dev.backfile.archive.DeclaredField;
import dev.backfile.archive.Details;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Standfirst;
import dev.backfile.archive.directive.DirectiveSlots;
import dev.backfile.theme.value.HtmlText;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Backfile adds to what JBake's templates find in a document. */
final class DocumentVariables {

    static final Variables<DocumentContext> KEYS = Variables.<DocumentContext>builder()
            .key("url", document -> document.page().urls().of(document.path()))
            .key("absoluteUrl", document -> document.page().absoluteUrl(document.path()))
            .key("isoDate", document -> DocumentContext.iso(document.article().date()))
            .key(
                    "isoDateTime",
                    document -> DocumentContext.isoMoment(document.article().date()))
            .key("updated", document -> document.article().updated())
            .key(
                    "isoUpdated",
                    document -> DocumentContext.iso(document.article().updated()))
            .key(
                    "isoUpdatedTime",
                    document -> DocumentContext.isoMoment(document.article().updated()))
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
            .key("hasDirectives", document -> DirectiveSlots.in(document.page().body(document.article())))
            .key("description", DocumentContext::description)
            .key("image", DocumentVariables::image)
            .key(
                    "headings",
                    document -> new ListModel<>(
                            document.details().headings(),
                            heading -> document.page().keyed(DocumentPartVariables.HEADING, heading),
                            false))
            .key("wordCount", document -> document.article().wordCount())
            .key("readingMinutes", DocumentContext::readingMinutes)
            .key("withdrawn", document -> document.article().isWithdrawn())
            .key("language", document -> document.article().lang())
            .key("canonical", document -> document.article().canonical())
            .key("related", document -> document.page().documents(document.related()))
            .key("backlinks", DocumentContext::backlinks)
            .key("structuredData", StructuredData::of)
            .key("citation", document -> document.page().keyed(Citations.KEYS, Citations.view(document)))
            .key("translations", DocumentContext::translations)
            .key("alternates", DocumentContext::alternates)
            .key(
                    "corrections",
                    document -> new ListModel<>(
                            document.details().corrections(),
                            correction -> document.page()
                                    .keyed(
                                            DocumentPartVariables.CORRECTION,
                                            new DocumentPartVariables.CorrectionView(document, correction)),
                            false))
            .keys(ReadingAids.KEYS)
            .keys(declared())
            .build();

    /** The keys that are also fields of front matter: to a JBake template they are what the writer gave. */
    static final Set<String> FIELDS =
            Set.of("updated", "standfirst", "summary", "description", "image", "canonical", "related", "corrections");

    private DocumentVariables() {}

    /** The fields that are declared, read. */
    private static Variables<DocumentContext> declared() {
        Variables.Builder<DocumentContext> variables = Variables.builder();
        for (DeclaredField<?> field : DeclaredField.ALL) {
            variables.key(field.name(), document -> field.in(document.details().fields()));
        }
        return variables.build();
    }

    private static @Nullable Object image(DocumentContext document) {
        Image image = document.details().image();
        return image == null
                ? null
                : document.page().keyed(ImageVariables.KEYS, new ImageVariables.View(document, image));
    }

    static Fragment summary(Details details) {
        Standfirst standfirst = details.standfirst();
        return standfirst.isEmpty() ? details.summary() : standfirst.inline();
    }

    private static Object html(DocumentContext document, Fragment fragment) {
        return new HtmlText(document.page().fill(document.article(), fragment));
    }

    private static Object absolute(DocumentContext document, Fragment fragment) {
        return new HtmlText(document.page().fillAbsolutely(document.article(), fragment));
    }

    static String description(DocumentContext document) {
        String own = document.details().description();
        if (!own.isEmpty()) {
            return own;
        }
        String html = document.page().fill(document.article(), summary(document.details()));
        return DescriptionText.of(html);
    }
}
