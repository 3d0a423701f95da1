package dev.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortNameTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Mara Ellison           | Ellison, Mara",
                "en | Mary Ann Smith         | Smith, Mary Ann",
                "en | Zoë                    | Zoë",
                "en | Ellison, Mara          | Ellison, Mara",
                "en | Martin Luther King Jr. | King, Martin Luther Jr.",
                "en | John Smith III         | Smith, John III",
                "en | Ludwig van Beethoven   | Beethoven, Ludwig van",
                "en | Ursula K. Le Guin      | Le Guin, Ursula K.",
                "en | Martin Van Buren       | Van Buren, Martin",
                "en | Oscar de la Renta      | Renta, Oscar de la",
                "en | Van Morrison           | Morrison, Van",
                "en | The Editors            | Editors, The",
                "en | Tideway staff          | Tideway staff",
                "en | Agency 24              | Agency 24",
                "en | 毛 泽东                  | 毛 泽东",
                "hu | Bartók Béla            | Bartók Béla",
                "is | Björk Guðmundsdóttir   | Björk Guðmundsdóttir",
                "de | Annette von Droste-Hülshoff | Droste-Hülshoff, Annette von",
            })
    void aPersonIsSortedByTheFamilyName(String language, String name, String sorted) {
        assertThat(SortName.ofPerson(name, Locale.forLanguageTag(language))).isEqualTo(sorted);
    }
}
