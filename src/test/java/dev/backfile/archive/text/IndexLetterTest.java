package dev.backfile.archive.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.language.Languages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexLetterTest {

    @ParameterizedTest(name = "{0}: {1} under {2}")
    @CsvSource({
        "en, bridges, B",
        "en, Éclair, E",
        "en, e\u0301clair, E",
        "en, Ångström, A",
        "sv, Ångström, Å",
        "de, Ölpreis, O",
        "fi, Öljy, Ö",
        "pl, Łódź, Ł",
        "es, Ñandú, Ñ",
        "tr, izmir, İ",
        "en, 1953, #",
        "en, (brackets), #",
        "en, ＡＢＣ, A",
        "en, '', #",
        "ru, ёлка, Е",
        "uk, Їжак, Ї",
        "el, Άλφα, Α",
        "he, ספרים, ס",
        "ja, がくせい, か",
        "ja, カメラ, か",
        "ja, やま, や",
        "ja, わに, わ",
        "ja, 東京, 漢",
        "zh, 北京, B",
        "ko, 한국, ㅎ",
        "ko, 까치, ㄱ",
        "th, เชียงใหม่, ช",
    })
    void aNameStandsUnderItsLetter(String language, String name, String letter) {
        assertThat(letters(Locale.forLanguageTag(language)).of(name)).isEqualTo(letter);
    }

    private static IndexLetter letters(Locale locale) {
        return new IndexLetter(locale, Languages.customs(locale));
    }
}
