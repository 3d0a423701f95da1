package dev.backfile.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> FIELDS = List.of("title", "date", "authors", "standfirst", "permalink", "tags");

    @ParameterizedTest
    @CsvSource({
        "auhtors, authors",
        "titel, title",
        "tag, tags",
        "permalnik, permalink",
        "standfrist, standfirst",
        "standfist, standfirst"
    })
    void slipsOfTheKeyboardAreRecognised(String written, String meant) {
        assertThat(Suggestion.nearest(written, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"mood", "da", "title", "permanent-link", "x"})
    void otherWordsAreNot(String written) {
        assertThat(Suggestion.nearest(written, FIELDS)).isEmpty();
    }

    @Test
    void ofEquallyNearNamesTheFirstIsSuggested() {
        assertThat(Suggestion.nearest("bridgX", List.of("bridgs", "bridge"))).contains("bridge");
    }

    @Test
    void aHintFallsBackToTheOtherAdvice() {
        assertThat(Suggestion.hint("zzzz", FIELDS, "write it otherwise")).isEqualTo("write it otherwise");
        assertThat(Suggestion.hint("dtae", FIELDS, "write it otherwise")).isEqualTo("did you mean 'date'?");
    }
}
