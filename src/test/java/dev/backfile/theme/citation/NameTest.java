package dev.backfile.theme.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the name of a byline is taken apart where no profile says how. */
class NameTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Ellison            | Ellison, Mara",
                "M. Ellison              | Ellison, M.",
                "Ellison, Mara           | Ellison, Mara",
                "Anna Maria van der Berg | van der Berg, Anna Maria",
                "Ludwig van Beethoven    | van Beethoven, Ludwig",
                "Van Morrison            | Morrison, Van",
                "Ibn Battuta             | Battuta, Ibn",
                "Martin Luther King Jr.  | King, Martin Luther, Jr.",
                "Martin Luther King, Jr. | King, Martin Luther, Jr.",
                "Plato                   | Plato",
                "王小明                   | 王小明",
                "王 小明                  | 王, 小明",
                "The Harbour Commission  | The Harbour Commission",
                "Ellison & Sons          | Ellison & Sons",
                "18F                     | 18F",
                "Team 18F                | Team 18F",
            })
    void aNameIsSortedByItsFamilyName(String name, String sorted) {
        assertThat(Name.of(name).sorted()).isEqualTo(sorted);
    }
}
