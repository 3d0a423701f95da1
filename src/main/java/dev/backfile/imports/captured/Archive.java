package dev.backfile.imports.captured;

import dev.backfile.imports.language.LanguageGuess;
import dev.backfile.imports.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the texts of an archive say of each other: the names of authors, acronyms, forms of dates, languages. Confined to one thread. */
final class Archive {

    private final Map<String, String> names = new HashMap<>();
    private final Bylines bylines = new Bylines(names);
    private final WrittenDates dates = new WrittenDates();
    private final Set<String> acronyms = new HashSet<>();
    private final Map<String, Integer> languages = new TreeMap<>();

    /** Learns from a text. */
    void learn(String text) {
        dates.learn(text);
        acronyms.addAll(Acronyms.proven(text));
        LanguageGuess.of(text).ifPresent(language -> languages.merge(language, 1, Integer::sum));
        text.lines()
                .map(String::strip)
                .filter(line -> line.length() > 3 && line.length() <= 100)
                .limit(100_000)
                .flatMap(line -> bylines.marked(line).stream())
                .filter(byline -> byline.doubts().isEmpty())
                .flatMap(byline -> byline.authors().stream())
                .filter(name -> name.indexOf(' ') > 0)
                .forEach(name -> names.putIfAbsent(Words.key(name), name));
    }

    Bylines bylines() {
        return bylines;
    }

    WrittenDates dates() {
        return dates;
    }

    Set<String> acronyms() {
        return acronyms;
    }

    /** The language of most texts. */
    Optional<String> language() {
        return languages.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
