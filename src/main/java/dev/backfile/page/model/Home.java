package dev.backfile.page.model;

import java.util.Optional;

/**
 * The newest articles, or one frozen page of all articles.
 *
 * @param slice the articles of this page
 */
public record Home(Slice slice) implements PageModel {
    @Override
    public String kind() {
        return "home";
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.add(slice);
    }

    @Override
    public void addAnswerTo(ModelFingerprint to, LazyInput input, LazyAnswers answers) {
        if (input == LazyInput.FRONT) {
            to.show(answers.front(slice.articles()));
        }
    }

    @Override
    public boolean isOfWholeSite() {
        return true;
    }

    @Override
    public Optional<Slice> ownSlice() {
        return Optional.of(slice);
    }
}
