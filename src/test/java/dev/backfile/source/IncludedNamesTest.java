package dev.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a pattern of {@code content.include} lets in. */
class IncludedNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            _essays | _essays     | true
            _essays | _essays2    | false
            *.yml   | notes.yml   | true
            *.yml   | notes.yaml  | false
            *.yml   | .yml        | false
            ?x      | .x          | false
            .*      | .hidden     | true
            *       | _anything   | true
            *       | .hidden     | false
            _*      | _           | true
            _?      | _           | false
            _*.t*t  | _a.t.txt    | true
            _*.t*t  | _a.t.txts   | false
            a**b    | ab          | true
            a*b*c   | a-b-b-c     | true
            [a].yml | a.yml       | false
            [a].yml | '[a].yml'   | true
            """)
    void aPatternStandsForNames(String pattern, String name, boolean included) {
        assertThat(new IgnoredNames(List.of(pattern)).isIncluded(name)).isEqualTo(included);
    }

    @Test
    @Timeout(60)
    void noPatternTakesLong() {
        String pattern = "a*".repeat(100) + "b";
        assertThat(new IgnoredNames(List.of(pattern)).isIncluded("a".repeat(255)))
                .isFalse();
    }
}
