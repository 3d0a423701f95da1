package dev.backfile.theme.model;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Details;
import dev.backfile.page.model.LazyInput;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.value.ListModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document as one page shows it. Confined to one thread. */
public final class DocumentContext {

    private static final int WORDS_A_MINUTE = 220;

    private final PageContext page;
    private final Article article;
    private final boolean main;
    private @Nullable String description;
    private @Nullable Details details;

    /**
     * Writes down that the page reads the document.
     *
     * @param page the page
     * @param article the document
     * @param main whether the page is the document's own
     */
    public DocumentContext(PageContext page, Article article, boolean main) {
        this.page = page;
        this.article = article;
        this.main = main;
        page.reads().document(article);
    }

    /** The page that shows it. */
    public PageContext page() {
        return page;
    }

    /** The document. */
    public Article article() {
        return article;
    }

    /** What it shows of itself, at hand from the first question on. */
    Details details() {
        if (details == null) {
            details = article.details().atHand();
        }
        return details;
    }

    /** Whether the page is the document's own. */
    public boolean main() {
        return main;
    }

    /** What it is about, as plain text: its writer's description, else its summary. */
    String description() {
        if (description == null) {
            description = DocumentVariables.description(this);
        }
        return description;
    }

    /** Its path in the destination. */
    String path() {
        return page.addresses().of(article);
    }

    /** Its URI relative to the root of the site, encoded. */
    public String uri() {
        return SiteContext.uri(path());
    }

    /** The neighbour on this page, if the page is its own and there is one. */
    @Nullable
    public Object neighbour(boolean older) {
        return page.model()
                .ownNeighbours()
                .filter(neighbours -> main)
                .flatMap(neighbours -> older ? neighbours.older() : neighbours.newer())
                .map(page::document)
                .orElse(null);
    }

    /** The documents related to it: on its own page those that are found, too. */
    List<Article> related() {
        Archive archive = page.site().archive();
        if (!main) {
            return archive.picked(article);
        }
        page.reads().lazyInput(LazyInput.RELATED);
        return archive.related(article);
    }

    @Nullable
    Object backlinks() {
        return main && page.model().ownDocument().isPresent() ? page.documents(linking()) : null;
    }

    /** The documents that link to it, if the page is its own. */
    List<Article> linking() {
        return main ? page.model().backlinks() : List.of();
    }

    /** Its versions in other languages, if the page is its own. */
    @Nullable
    Object translations() {
        if (!main) {
            return null;
        }
        page.reads().lazyInput(LazyInput.TRANSLATIONS);
        return new ListModel<>(
                page.site().archive().translations(article),
                version -> page.keyed(DocumentPartVariables.TRANSLATION, new DocumentContext(page, version, false)),
                false);
    }

    /**
     * All versions of it under the names that {@code hreflang} gives them, if the page is its own and there are several:
     * itself first, and the original once more for readers of any other language.
     */
    @Nullable
    Object alternates() {
        if (!main) {
            return null;
        }
        page.reads().lazyInput(LazyInput.TRANSLATIONS);
        List<Article> others = page.site().archive().translations(article);
        List<DocumentPartVariables.Alternate> alternates = new ArrayList<>();
        if (!others.isEmpty()) {
            List<Article> versions = new ArrayList<>(List.of(article));
            versions.addAll(others);
            for (Article version : versions) {
                DocumentContext view = new DocumentContext(page, version, false);
                alternates.add(new DocumentPartVariables.Alternate(view.language(), view));
            }
            List<Article> originals = versions.stream()
                    .filter(version -> version.translationOf() == null)
                    .toList();
            if (originals.size() == 1) {
                alternates.add(new DocumentPartVariables.Alternate(
                        "x-default", new DocumentContext(page, originals.get(0), false)));
            }
        }
        return new ListModel<>(alternates, alternate -> page.keyed(DocumentPartVariables.ALTERNATE, alternate), false);
    }

    /** Its language as a BCP 47 tag. */
    String language() {
        String own = article.lang();
        return own == null ? page.settings().site().language() : own;
    }

    int readingMinutes() {
        return Math.max(1, (article.wordCount() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }

    static @Nullable String iso(@Nullable ArticleDate date) {
        return date == null ? null : DateModel.iso(date);
    }

    static @Nullable String isoMoment(@Nullable ArticleDate date) {
        return date == null ? null : DateModel.isoMoment(date);
    }

    /** A text, or nothing where it is empty. */
    public static Optional<String> unlessEmpty(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }
}
