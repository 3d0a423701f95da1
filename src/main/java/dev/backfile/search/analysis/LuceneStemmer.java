package dev.backfile.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems words, one after the other, with a filter of Lucene. */
final class LuceneStemmer implements Stemmer {

    private final OneWord word = new OneWord();
    private final TokenStream filtered;
    private final CharTermAttribute result;
    private final Set<String> stopWords;

    LuceneStemmer(UnaryOperator<TokenStream> filter, Set<String> stopWords) {
        this.filtered = filter.apply(word);
        this.result = filtered.getAttribute(CharTermAttribute.class);
        this.stopWords = stopWords;
    }

    /** A text of one word. */
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        void set(String word) {
            next = word;
        }

        @Override
        public boolean incrementToken() {
            if (next.isEmpty()) {
                return false;
            }
            clearAttributes();
            term.append(next);
            next = "";
            return true;
        }
    }

    @Override
    public synchronized String stem(String written) {
        try {
            word.set(written);
            filtered.reset();
            return filtered.incrementToken() ? result.toString() : "";
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    @Override
    public Set<String> stopWords() {
        return stopWords;
    }
}
