package dev.backfile.imports.captured;

import dev.backfile.language.Languages;
import dev.backfile.language.custom.Customs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/** The names of months and days, in many languages. Those of other languages than English are made when one is asked for. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "sv", "da", "nb", "nn", "fi", "tr", "ru", "uk",
            "bg", "el", "ro", "hu", "hr", "ca", "id", "vi");

    private final Map<String, Map<String, Integer>> months = new HashMap<>();
    private final Map<String, Set<String>> days = new HashMap<>();

    /** The number of a month, from 1; empty where a word is none, or another one in another language. */
    Optional<Integer> month(String word, Optional<String> language) {
        String name = folded(word);
        for (String first : List.of(language.orElse("en"), "en")) {
            Integer own = LANGUAGES.contains(first) ? in(first).get(name) : null;
            if (own != null) {
                return Optional.of(own);
            }
        }
        List<Integer> found = LANGUAGES.stream()
                .map(each -> in(each).get(name))
                .filter(month -> month != null)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a word is the name of a day of the week in a language, or in English. */
    boolean isDay(String word, Optional<String> language) {
        String name = folded(word);
        return List.of("en", language.orElse("en")).stream().anyMatch(each -> {
            in(each);
            return days.getOrDefault(each, Set.of()).contains(name);
        });
    }

    private Map<String, Integer> in(String language) {
        return months.computeIfAbsent(language, this::named);
    }

    private Map<String, Integer> named(String language) {
        Customs customs = Languages.customs(Locale.forLanguageTag(language));
        Map<String, Integer> names = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            List<String> forms = new ArrayList<>();
            forms.add(customs.month(month));
            for (String pattern : List.of("d MMMM", "d MMM")) {
                forms.add(print(customs, pattern, LocalDate.of(2014, month, 5)).replaceAll("^5\\.?\\s*", ""));
            }
            for (String form : forms) {
                names.putIfAbsent(folded(form), month);
            }
        }
        if (language.equals("en")) {
            names.put("sept", 9);
        }
        Set<String> named = new HashSet<>();
        for (int day = 1; day <= 7; day++) {
            named.add(folded(print(customs, "EEEE", LocalDate.of(2014, 9, day))));
            named.add(folded(print(customs, "EEE", LocalDate.of(2014, 9, day))));
        }
        days.put(language, named);
        return names;
    }

    private static String print(Customs customs, String pattern, LocalDate day) {
        return customs.dates(pattern)
                .print(day.atStartOfDay(ZoneOffset.UTC).toInstant(), TimeZone.getTimeZone("UTC"), 0);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
