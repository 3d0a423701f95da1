package dev.backfile.theme.page;

import dev.backfile.archive.Term;
import dev.backfile.archive.text.IndexLetter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a taxonomy under their first letters.
 *
 * @param letter the letter, as {@link IndexLetter} has it
 * @param heading the letter as the heading of the group; null where all terms are under one letter, which needs none
 * @param terms the terms, in the taxonomy's order
 */
record TermGroup(String letter, @Nullable String heading, List<Term> terms) {

    /** The groups, each in the place of its first term. */
    static List<TermGroup> of(List<Term> terms, IndexLetter letters) {
        Map<String, List<Term>> groups = new LinkedHashMap<>();
        for (Term term : terms) {
            groups.computeIfAbsent(letters.of(term.sortName()), key -> new ArrayList<>())
                    .add(term);
        }
        return groups.entrySet().stream()
                .map(group -> new TermGroup(
                        group.getKey(), groups.size() > 1 ? group.getKey() : null, List.copyOf(group.getValue())))
                .toList();
    }
}
