package dev.backfile.source;

import dev.backfile.archive.Article;
import dev.backfile.archive.Body;
import dev.backfile.archive.Fragment;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A source file that has been read.
 *
 * @param article its card; empty when a mistake leaves the document out, or the site skips it
 * @param body its text; empty text when there is no card
 * @param diagnostics its mistakes, by place
 * @param named what a document without a card names: paths relative to the content folder, among them its own folder, with
 *     a slash at its end, when its text could not be read
 * @param included the files of the site whose content its text shows as its own
 */
public record ReadArticle(
        Optional<Article> article,
        Body body,
        List<Diagnostic> diagnostics,
        List<String> named,
        List<IncludedFile> included) {

    private static final Body NO_BODY = new Body(Fragment.EMPTY);

    /** What comes of a document that has no card. */
    static ReadArticle leftOut(List<Diagnostic> mistakes, List<String> named) {
        return new ReadArticle(Optional.empty(), NO_BODY, mistakes, named, List.of());
    }

    /** The same, with these files in its text. */
    ReadArticle including(List<IncludedFile> files) {
        return new ReadArticle(article, body, diagnostics, named, files);
    }
}
