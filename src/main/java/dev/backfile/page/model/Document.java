package dev.backfile.page.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Neighbours;
import dev.backfile.config.Settings;
import java.util.List;
import java.util.Optional;

/**
 * An article, a page, or a document of a type that the site declares.
 *
 * @param article the document
 * @param older the next older document of its type
 * @param newer the next newer document of its type
 * @param backlinks the documents that link to it, oldest first
 */
public record Document(Article article, Optional<Article> older, Optional<Article> newer, List<Article> backlinks)
        implements PageModel {
    @Override
    public String kind() {
        return article.type();
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.document(article).document(older).document(newer).documents(backlinks);
    }

    @Override
    public void addAnswerTo(ModelFingerprint to, LazyInput input, LazyAnswers answers) {
        switch (input) {
            case ORDER ->
                to.all(
                        answers.orderedTerms(article),
                        (writer, term) -> writer.document(term.before(article)).document(term.after(article)));
            case RELATED -> to.documents(answers.archive().related(article));
            case TRANSLATIONS -> to.documents(answers.archive().translations(article));
            default -> {}
        }
    }

    @Override
    public String inWords() {
        return "the page of '" + article.title() + "'";
    }

    @Override
    public Optional<Article> ownDocument() {
        return Optional.of(article);
    }

    @Override
    public Optional<Neighbours> ownNeighbours() {
        return Optional.of(new Neighbours(older, newer));
    }

    @Override
    public String title(Settings settings) {
        return article.title();
    }

    @Override
    public boolean isIndexed() {
        return !article.isWithdrawn();
    }
}
