package dev.backfile.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of texts one by one, with their stems: what the index has no more, for those who count them otherwise. */
public final class AnalyzedText {

    private final Map<String, Stemmer> stemmers = new HashMap<>();

    /** Texts of any language. */
    public AnalyzedText() {}

    /**
     * A word.
     *
     * @param form as it is typed
     * @param stem by what it is found
     * @param isStop whether it is in nearly every text
     */
    public record Word(String form, String stem, boolean isStop) {}

    /** The words of a text, in order. */
    public List<Word> words(String lang, String text) {
        Stemmer stemmer = stemmers.computeIfAbsent(Stemmers.language(lang), Stemmers::of);
        List<Word> words = new ArrayList<>();
        Words.of(text, (written, isSpaced) -> {
            String form = Folding.of(written);
            String stem = isSpaced ? Folding.of(stemmer.stem(written)) : form;
            if (!form.isEmpty()) {
                words.add(new Word(
                        form,
                        stem.isEmpty() ? form : stem,
                        isSpaced && stemmer.stopWords().contains(form)));
            }
        });
        return words;
    }
}
