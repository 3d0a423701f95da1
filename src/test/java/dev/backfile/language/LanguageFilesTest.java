package dev.backfile.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.backfile.language.custom.Customs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of words says all that the English one says, in the forms that its language knows. */
class LanguageFilesTest {

    private static final Map<String, String> ENGLISH = BuiltInWords.of(BuiltInWords.ENGLISH);

    /** Whole numbers that meet every form of every language. */
    private static final long[] NUMBERS = LongStream.concat(
                    LongStream.rangeClosed(0, 210), LongStream.of(1_000, 1_001, 10_000, 1_000_000, 2_000_000))
            .toArray();

    /** Words that other languages write as English does. */
    private static final Set<String> ALIKE = Set.of(
            "feed",
            "series",
            "categories",
            "letters",
            "home",
            "archive",
            "tags",
            "comma",
            "and",
            "page",
            "pageOf",
            "navigation",
            "by",
            "date",
            "day",
            "month",
            "updated",
            "listing",
            "articles.one",
            "skip");

    private static final Set<String> ROMANCE = Set.of("fr", "ca");
    private static final Set<String> IN_ROMANCE = Set.of("articles.other", "corrections");

    static List<String> languages() {
        return BuiltInWords.LANGUAGES;
    }

    static Stream<String> others() {
        return languages().stream().filter(language -> !language.equals("en"));
    }

    @Test
    void everyFileIsALanguage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/words"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".properties", "")))
                    .containsExactlyInAnyOrderElementsOf(languages());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageHasTheKeysOfEnglishInItsOwnForms(String language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        Set<String> forms =
                LongStream.of(NUMBERS).mapToObj(rules::select).collect(Collectors.toCollection(TreeSet::new));
        forms.add("other");
        Set<String> expected = new TreeSet<>();
        for (String key : ENGLISH.keySet()) {
            if (WordKeys.isForm(key)) {
                forms.forEach(form -> expected.add(WordKeys.base(key) + "." + form));
            } else {
                expected.add(key);
            }
        }
        assertThat(BuiltInWords.of(language).keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingThatIsFilledInIsLost(String language) {
        Map<String, Integer> numbers = new HashMap<>();
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        for (long number : NUMBERS) {
            numbers.merge(rules.select(number), 1, Integer::sum);
        }
        BuiltInWords.of(language).forEach((key, text) -> {
            Set<String> filled = new TreeSet<>(WordKeys.placeholders(text));
            Set<String> wanted = new TreeSet<>(WordKeys.placeholdersOf(key));
            boolean onlyOne =
                    WordKeys.isForm(key) && numbers.getOrDefault(key.substring(key.lastIndexOf('.') + 1), 0) == 1;
            if (onlyOne && !filled.contains(WordKeys.COUNT)) {
                wanted.remove(WordKeys.COUNT);
            }
            // Arabic names what has one or two, also at 101 and 102; French has "one" for none, too, which no list
            // shows.
            if (!filled.equals(wanted)
                    && WordKeys.isForm(key)
                    && numbers.get(key.substring(key.lastIndexOf('.') + 1)) <= 2) {
                wanted.remove(WordKeys.COUNT);
            }
            assertThat(filled).as(language + " " + key).isEqualTo(wanted);
        });
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothingIsLeftInEnglish(String language) {
        assertThat(BuiltInWords.of(language)).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            if (!ALIKE.contains(key) && !(ROMANCE.contains(language) && IN_ROMANCE.contains(key))) {
                assertThat(text).as(language + " " + key).isNotEqualTo(ENGLISH.get(key));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("others")
    void datesAreWrittenAsCldrHasThem(String language) {
        ULocale locale = ULocale.forLanguageTag(language).setKeywordValue("calendar", "gregorian");
        Customs customs = Languages.customs(Locale.forLanguageTag(language));
        Map<String, String> words = BuiltInWords.of(language);
        Map.of("date", "yMMMMd", "day", "MMMMd", "month", "yMMMM").forEach((key, skeleton) -> {
            for (String day : List.of("2024-03-07", "2024-05-01", "2024-08-31")) {
                Instant moment = Instant.parse(day + "T00:00:00Z");
                DateFormat cldr = DateFormat.getInstanceForSkeleton(skeleton, locale);
                cldr.setTimeZone(TimeZone.GMT_ZONE);
                assertThat(customs.dates(words.get(key)).print(moment, java.util.TimeZone.getTimeZone("UTC"), 0))
                        .as(language + " " + key)
                        .isEqualTo(cldr.format(Date.from(moment)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("others")
    void theLastTwoOfAListAreJoinedByItsWord(String language) {
        List<String> between =
                Languages.customs(Locale.forLanguageTag(language)).between(List.of("x", "y"));
        assertThat(between).hasSize(1);
        if (!language.equals("ja")) {
            assertThat(between.get(0)).contains(BuiltInWords.of(language).get("and"));
        }
    }
}
