package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations that a document explains, and the search for them: at each place the longest counts. */
final class AbbreviatedWords {

    /** Nothing longer is an abbreviation: looking for it everywhere would take too long. */
    static final int LONGEST = 100;

    /** What may follow, character by character. */
    private static final class Branch {

        private final Map<Character, Branch> next = new HashMap<>();
        private @Nullable BasedSequence meaning;
    }

    private final Branch root = new Branch();
    private final Budget budget;

    /**
     * Makes the search.
     *
     * @param budget how much their explanations may add to the page
     */
    AbbreviatedWords(AbbreviationRepository definitions, Budget budget) {
        this.budget = budget;
        for (Map.Entry<String, AbbreviationBlock> definition : definitions.entrySet()) {
            String word = definition.getKey();
            BasedSequence meaning = definition.getValue().getAbbreviation();
            if (!word.isEmpty() && word.length() <= LONGEST && !meaning.isEmpty()) {
                Branch branch = root;
                for (int index = 0; index < word.length(); index++) {
                    branch = branch.next.computeIfAbsent(word.charAt(index), character -> new Branch());
                }
                branch.meaning = meaning;
            }
        }
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** Appends text with its abbreviations. */
    void append(Node parent, BasedSequence content, CountedText text, int start, int end) {
        int done = start;
        int index = start;
        while (index < end) {
            Branch branch = root.next.get(text.charAt(index));
            int found = branch == null || isWithinWord(text, index) ? -1 : end(branch, text, index, end);
            if (found < 0) {
                index++;
                continue;
            }
            if (index > done) {
                parent.appendChild(new Text(content.subSequence(done, index)));
            }
            parent.appendChild(new Abbreviation(content.subSequence(index, found), meaning(text, index, found)));
            done = found;
            index = found;
        }
        if (end > done) {
            parent.appendChild(new Text(content.subSequence(done, end)));
        }
    }

    private static int end(Branch first, CountedText text, int start, int end) {
        Branch branch = first;
        int found = -1;
        int index = start + 1;
        while (branch != null) {
            if (branch.meaning != null && !isWithinWord(text, index)) {
                found = index;
            }
            branch = index < end ? branch.next.get(text.charAt(index)) : null;
            index++;
        }
        return found;
    }

    private BasedSequence meaning(CountedText text, int start, int end) {
        Branch branch = root;
        for (int index = start; index < end && branch != null; index++) {
            branch = branch.next.get(text.charAt(index));
        }
        BasedSequence meaning = branch == null || branch.meaning == null ? BasedSequence.NULL : branch.meaning;
        budget.spend(meaning.length());
        return meaning;
    }

    /** Whether letters or digits stand on both sides of an index, or a backslash before it. */
    private static boolean isWithinWord(CountedText text, int index) {
        if (index == 0 || index >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(index);
        return before == '\\'
                || Character.isLetterOrDigit(before) && Character.isLetterOrDigit(text.codePointAt(index));
    }
}
