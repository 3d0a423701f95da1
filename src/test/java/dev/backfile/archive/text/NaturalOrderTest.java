package dev.backfile.archive.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.language.Languages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

    @ParameterizedTest
    @CsvSource({
        "en, No. 1; No. 6; No. 12; No. 74",
        "en, 'No. 1, Spring; No. 1, Winter; No. 2, Spring'",
        "en, 2; 10; 1000000000000000000000000000000; a2; a10; b",
        "en, 007; 7; 08",
        "en, apple; Éclair; zebra",
        "sv, apa; zebra; ål; älg; öl",
        "de, ål; älg; apa; öl; zebra",
        "en, Tide; tide 2; Tide 10; Tides"
    })
    void namesStandWhereReadersLookForThem(String language, String names) {
        List<String> expected = List.of(names.split("; "));
        List<String> sorted = new ArrayList<>(expected);
        Collections.reverse(sorted);
        sorted.sort(new NaturalOrder(Languages.customs(Locale.forLanguageTag(language))));

        assertThat(sorted).isEqualTo(expected);
    }
}
