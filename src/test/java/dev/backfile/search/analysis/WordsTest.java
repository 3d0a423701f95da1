package dev.backfile.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a text are those of the table. */
class WordsTest {

    static List<WordTable.Line> lines() {
        return WordTable.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTextHasTheWordsOfTheTable(WordTable.Line line) {
        List<String> forms = new ArrayList<>();

        Words.folded(line.text(), forms::add);

        assertThat(forms).isEqualTo(line.forms());
    }
}
