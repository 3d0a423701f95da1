package dev.backfile.theme;

import dev.backfile.archive.Term;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The terms of a taxonomy under their first letters.
 *
 * @param letter the letter, a capital without accents; {@code #} for names that begin with something else
 * @param terms the terms, in the taxonomy's order
 */
record TermGroup(String letter, List<Term> terms) {

    /** The groups, each in the place of its first term. */
    static List<TermGroup> of(List<Term> terms, Locale locale) {
        Map<String, List<Term>> groups = new LinkedHashMap<>();
        for (Term term : terms) {
            groups.computeIfAbsent(letter(term.name(), locale), key -> new ArrayList<>())
                    .add(term);
        }
        return groups.entrySet().stream()
                .map(group -> new TermGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static String letter(String name, Locale locale) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        if (plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))) {
            return "#";
        }
        return Character.toString(plain.codePointAt(0)).toUpperCase(locale);
    }
}
