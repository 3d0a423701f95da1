package dev.backfile.page.model;

import dev.backfile.archive.Article;
import java.util.List;
import java.util.Optional;

/**
 * The newest articles, or one page of all of them: page {@code number} of {@code count}, counted from the newest.
 *
 * @param articles the articles of this page, newest first
 * @param number the number of this page, from 1
 * @param count the number of pages; 1 where the index is not paginated
 * @param paginated whether {@code index.paginate} is on
 */
public record HomeFromNewest(List<Article> articles, int number, int count, boolean paginated) implements PageModel {
    @Override
    public String kind() {
        return "home";
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.documents(articles).number(number).number(count).flag(paginated);
    }

    @Override
    public Optional<Integer> pageNumber() {
        return Optional.of(number).filter(given -> given > 1);
    }

    @Override
    public Optional<List<Article>> ownArticles() {
        return Optional.of(articles);
    }

    @Override
    public boolean isOfWholeSite() {
        return true;
    }
}
