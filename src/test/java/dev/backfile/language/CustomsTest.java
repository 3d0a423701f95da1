package dev.backfile.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.text.IndexLetter;
import dev.backfile.archive.text.NaturalOrder;
import dev.backfile.language.custom.Customs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of each language see, held against the charts of CLDR. */
class CustomsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "customs.csv", delimiter = '|', numLinesToSkip = 1)
    void aLanguageHasItsOwnCustoms(
            String language,
            String date,
            String one,
            String three,
            String five,
            String twentyOne,
            String many,
            String list,
            String order,
            String letters) {
        Locale locale = Locale.forLanguageTag(language);
        Words words = Words.of(locale, Map.of());
        Customs customs = words.customs();

        assertThat(plain(customs.dates(words.say("date"))
                        .print(Instant.parse("2024-07-07T00:00:00Z"), TimeZone.getTimeZone("UTC"), 0)))
                .isEqualTo(date);
        assertThat(List.of(
                        words.say("articles", 1),
                        words.say("articles", 3),
                        words.say("articles", 5),
                        words.say("articles", 21),
                        plain(words.say("articles", 1204))))
                .containsExactly(one, three, five, twentyOne, many);
        assertThat(plain(words.list(List.of("Ana", "Bob", "Isa")))).isEqualTo(list);

        List<String> expected = List.of(order.split("; "));
        List<String> sorted = new ArrayList<>(expected);
        Collections.reverse(sorted);
        sorted.sort(new NaturalOrder(customs));
        assertThat(sorted).isEqualTo(expected);

        for (String pair : letters.split("; ")) {
            String name = pair.substring(0, pair.indexOf(": "));
            assertThat(new IndexLetter(locale, customs).of(name))
                    .as(name)
                    .isEqualTo(pair.substring(pair.indexOf(": ") + 2));
        }
    }

    /** With spaces for those that break no line. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, de", "en-GB, en", "zh, zh-Hans", "zh-TW, zh-Hant", "zh-Hant-HK, zh-Hant", "zh-SG, zh-Hans", "no, nb",
        "nn, nn", "pt-BR, pt", "pt-PT, pt-PT", "iw, he", "in, id", "cy, ", "und, en"
    })
    void aLanguageHasTheNearestWords(String language, String words) {
        assertThat(BuiltInWords.nearest(Locale.forLanguageTag(language)).orElse(null))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, true",
        "ar-EG, true",
        "fa, true",
        "he, true",
        "iw, true",
        "ur, true",
        "ks-Deva, false",
        "az-Arab, true",
        "de, false",
        "en, false",
        "zh-Hant, false"
    })
    void aPageBeginsAtTheRightOrAtTheLeft(String language, boolean right) {
        assertThat(Languages.isRightToLeft(language)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | yyyy-MM-dd    | 2024-07-07",
                "fa | yyyy-MM-dd    | 2024-07-07",
                "fa | d MMMM y      | ۷ ژوئیه ۲۰۲۴",
                "de | EEE, d. MMM y | So., 7. Juli 2024",
                "ru | LLLL          | июль",
            })
    void aPatternOfYourOwnIsWrittenInTheLanguage(String language, String pattern, String date) {
        assertThat(Languages.customs(Locale.forLanguageTag(language))
                        .dates(pattern)
                        .print(Instant.parse("2024-07-07T00:00:00Z"), TimeZone.getTimeZone("UTC"), 0))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 999, 1000, -1, -999, -1000, 1204, 100_000, 12_345_678, Long.MAX_VALUE, Long.MIN_VALUE})
    void englishGroupsTheDigitsOfANumber(long number) {
        assertThat(Words.of(Locale.ENGLISH, Map.of()).customs().number(number))
                .isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }
}
