package dev.backfile.archive.name;

import java.util.List;
import java.util.Set;

/** What follows a name: generations, degrees, orders and honours. */
final class Suffixes {

    private static final Set<String> GENERATIONS =
            Set.of("Jr", "Sr", "Jnr", "Snr", "JR", "SR", "jr", "sr", "II", "III", "IV", "fils");

    private static final Set<String> LATE_GENERATIONS = Set.of("V", "VI", "VII", "Junior", "Senior");

    private static final Set<String> COMMON_DEGREES = Set.of("MD", "PhD", "PHD", "DPhil", "Esq", "ESQ");

    private static final Set<String> TITLES = Set.of(
            "BA", "BSc", "BS", "CBE", "CFA", "CPA", "CSC", "DBE", "DD", "DDS", "DO", "DSc", "DVM", "EdD", "FBA", "FRS",
            "JD", "KBE", "KC", "LLB", "LLD", "LLM", "LittD", "MA", "MBA", "MBE", "MEP", "MP", "MPH", "MS", "MSc", "OBE",
            "OFM", "OP", "OSB", "PE", "PsyD", "QC", "RN", "ScD", "SJ");

    private static final Set<String> EPITHETS = Set.of("Elder", "Younger", "Great");

    private Suffixes() {}

    /** Whether a word at the end of a name belongs behind it, also without a comma. */
    static boolean isEvident(String word) {
        String bare = bare(word);
        return GENERATIONS.contains(bare) || COMMON_DEGREES.contains(bare);
    }

    /** Whether what stands after a comma is a generation, which no given name is. */
    static boolean isGeneration(String text) {
        return GENERATIONS.contains(bare(text)) || LATE_GENERATIONS.contains(bare(text));
    }

    /** Whether what stands after a comma belongs behind a name; each of its words does. */
    static boolean isSuffix(String text) {
        for (String word : text.split("\\s+")) {
            if (!isEvident(word) && !LATE_GENERATIONS.contains(bare(word)) && !TITLES.contains(bare(word))) {
                return false;
            }
        }
        return true;
    }

    static boolean isEpithet(String word) {
        return EPITHETS.contains(word);
    }

    /** Takes what belongs behind a name away from its words. */
    static String takeFrom(List<String> words) {
        int end = words.size();
        if (end > 2 && words.get(end - 2).equals("the") && isEpithet(words.get(end - 1))) {
            end -= 2;
        }
        while (end > 2 && isEvident(words.get(end - 1))) {
            end--;
        }
        List<String> taken = words.subList(end, words.size());
        String suffix = String.join(" ", taken);
        taken.clear();
        return suffix;
    }

    private static String bare(String word) {
        return word.replace(".", "");
    }
}
