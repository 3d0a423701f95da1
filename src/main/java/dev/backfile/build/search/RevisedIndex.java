package dev.backfile.build.search;

import dev.backfile.archive.Article;
import dev.backfile.build.search.SearchStage.Revision;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.parallel.Threads;
import dev.backfile.search.index.ArticleCard;
import dev.backfile.search.index.IndexRevision;
import dev.backfile.search.index.IndexRevision.Revised;
import dev.backfile.search.index.IndexState;
import dev.backfile.search.index.IndexedArticle;
import dev.backfile.search.lexicon.ArticleTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The index after a bake before which only texts changed: only their articles are looked at. */
final class RevisedIndex {

    private final SearchedTexts texts;
    private final Threads threads;
    private final IndexFilesOfBake output;

    RevisedIndex(SearchedTexts texts, Threads threads, IndexFilesOfBake output) {
        this.texts = texts;
        this.threads = threads;
        this.output = output;
    }

    /**
     * Writes what changes, and gives what is to be remembered; empty where other articles may be found than before, or in
     * another language, or too many changed.
     */
    Optional<RememberedIndex> write(RememberedIndex before, Revision revision) {
        if (revision.changed().size() > IndexRevision.MOST) {
            return Optional.empty();
        }
        List<IndexedArticle> found = new ArrayList<>();
        Map<String, Fingerprint> hidden = new HashMap<>(before.hidden());
        Set<String> unseen = new TreeSet<>(revision.changed());
        for (IndexedArticle article : texts.articles(revision.documents(revision.changed()))) {
            boolean isWanted = texts.isFoundByWish(article);
            boolean isAsBefore = isWanted
                    ? before.found().of(article.path()).equals(texts.found(article.path()))
                    : hidden.replace(article.path(), article.state()) != null;
            if (!isAsBefore) {
                return Optional.empty();
            }
            if (isWanted) {
                found.add(article);
            }
            unseen.remove(article.path());
        }
        if (unseen.stream().anyMatch(path -> before.found().of(path).isPresent() || hidden.containsKey(path))) {
            return Optional.empty();
        }
        IndexState state = new IndexRevision(before.state(), output)
                .write(revised(found, before), paths -> cards(revision.documents(Set.copyOf(paths)), paths));
        return Optional.of(new RememberedIndex(state, before.found(), hidden));
    }

    private Map<String, Revised> revised(List<IndexedArticle> found, RememberedIndex before) {
        List<ArticleTerms> then = threads.map(found, article -> texts.earlierTerms(article.path(), before));
        List<ArticleTerms> now = threads.map(found, texts::terms);
        Map<String, Revised> revised = new HashMap<>();
        for (int index = 0; index < found.size(); index++) {
            IndexedArticle article = found.get(index);
            revised.put(article.path(), new Revised(article.state(), then.get(index), now.get(index)));
        }
        return revised;
    }

    private List<ArticleCard> cards(List<Article> documents, List<String> paths) {
        Map<String, ArticleCard> cards = new HashMap<>();
        documents.forEach(article -> cards.put(article.path(), texts.card(article)));
        return paths.stream()
                .map(path -> Objects.requireNonNull(cards.get(path)))
                .toList();
    }
}
