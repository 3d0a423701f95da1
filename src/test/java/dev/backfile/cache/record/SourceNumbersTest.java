package dev.backfile.cache.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A source keeps its number as long as it is there. */
class SourceNumbersTest {

    private final SourceNumbers numbers = new SourceNumbers();

    @Test
    void theFirstSourcesAreNumberedInTheOrderOfTheirPaths() {
        numbers.keepOnly(List.of("b.md", "a.md", "c.md"));
        assertThat(List.of(numbers.of("a.md"), numbers.of("b.md"), numbers.of("c.md")))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aNewOneGetsTheNextAndTheOthersKeepTheirs() {
        numbers.keepOnly(List.of("b.md", "c.md"));
        numbers.keepOnly(List.of("a.md", "b.md", "c.md"));
        assertThat(List.of(numbers.of("a.md"), numbers.of("b.md"), numbers.of("c.md")))
                .containsExactly(2, 0, 1);
    }

    @Test
    void whereNoneIsGoneTheNewOnesAloneMaySayThatTheyCame() {
        numbers.add(List.of("b.md", "c.md"));
        numbers.add(List.of("d.md", "b.md", "a.md"));
        assertThat(List.of(numbers.of("b.md"), numbers.of("c.md"), numbers.of("a.md"), numbers.of("d.md")))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void oneThatIsGoneHasNoneAndItsNumberIsNotGivenAgain() {
        numbers.keepOnly(List.of("a.md", "b.md", "c.md"));
        numbers.keepOnly(List.of("a.md", "c.md", "d.md"));
        assertThatThrownBy(() -> numbers.of("b.md")).hasMessageContaining("b.md");
        assertThat(numbers.of("d.md")).isEqualTo(3);
        assertThat(numbers.given().stream()).containsExactly(0, 2, 3);
        assertThat(numbers.limit()).isEqualTo(4);
        numbers.keepOnly(List.of("c.md"));
        assertThat(numbers.given().stream()).containsExactly(2);
    }
}
