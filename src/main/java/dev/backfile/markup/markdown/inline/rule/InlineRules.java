package dev.backfile.markup.markdown.inline.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules by which inline markup is found beyond CommonMark's, by the characters with which it begins. */
public final class InlineRules {

    private static final int ASCII = 128;

    private static final InlineRule[] NONE = {};

    private final InlineRule[][] byOpening = new InlineRule[ASCII][];
    private final String openings;

    /**
     * Takes rules.
     *
     * @param rules of those that begin with one character, the first that finds something counts
     */
    public InlineRules(List<InlineRule> rules) {
        Arrays.fill(byOpening, NONE);
        StringBuilder all = new StringBuilder();
        for (InlineRule rule : rules) {
            char opening = rule.opening();
            byOpening[opening] =
                    rules.stream().filter(other -> other.opening() == opening).toArray(InlineRule[]::new);
            all.append(opening);
        }
        openings = all.toString();
    }

    /** The characters with which something may begin. */
    public String openings() {
        return openings;
    }

    /**
     * What begins at a place.
     *
     * @param character the one that stands there
     * @return null when nothing does
     */
    public @Nullable InlineNode read(char character, InlinePlace place) {
        for (InlineRule rule : character < ASCII ? byOpening[character] : NONE) {
            InlineNode node = rule.read(place);
            if (node != null) {
                return node;
            }
        }
        return null;
    }
}
