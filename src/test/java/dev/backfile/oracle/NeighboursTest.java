package dev.backfile.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    @Test
    void previousIsOlderAndNextIsNewerAmongThePublishedOfATypeInAnyOrder() {
        assertThat(Neighbours.areInOrder(List.of(
                        document("post", 3, true, "1", ""),
                        document("post", 1, true, "", "3"),
                        document("post", 2, false, "1", "3"),
                        document("page", 4, true, "", ""))))
                .isTrue();
    }

    @Test
    void theNewestAsThePreviousOfAllIsJBakesFault() {
        assertThat(Neighbours.areInOrder(List.of(
                        document("post", 3, true, "3", ""),
                        document("post", 2, true, "3", ""),
                        document("post", 1, true, "3", ""))))
                .isFalse();
    }

    private static Neighbours.Document document(String type, int day, boolean published, String previous, String next) {
        return new Neighbours.Document(
                type, String.valueOf(day), Instant.EPOCH.plusSeconds(day * 86_400L), published, previous, next);
    }
}
