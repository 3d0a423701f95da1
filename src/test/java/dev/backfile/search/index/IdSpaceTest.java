package dev.backfile.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.search.index.IdSpace.Moment;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How much room years have. */
class IdSpaceTest {

    @Test
    void theRoomOfAYearThatGrowsIsSeldomAnother() {
        TreeSet<Integer> rooms = new TreeSet<>();
        IntStream.rangeClosed(1, 800)
                .forEach(articles -> rooms.add(evenly(articles).space().size()));

        assertThat(rooms).containsExactly(8, 16, 32, 64, 128, 256, 512, 1024);
    }

    @Test
    void theRoomOfALargeYearIsLittleLargerThanItsArticles() {
        assertThat(evenly(100_000).space().size()).isBetween(125_000, 145_000);
    }

    @Test
    void idsAscendWithTheMomentsAndLieInTheRoom() {
        IdSpace.Places places = evenly(300);

        assertThat(places.ids()).isSorted().doesNotHaveDuplicates();
        assertThat(places.ids()[299]).isLessThan(places.space().size());
    }

    private static IdSpace.Places evenly(int articles) {
        List<Moment> moments = LongStream.range(0, articles)
                .mapToObj(number -> new Moment(2020, (number << 32) / articles))
                .toList();
        return IdSpace.of(moments);
    }
}
