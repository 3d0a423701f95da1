package dev.backfile.page.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.page.path.Claims.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands in whose way. */
class ClaimsTest {

    @ParameterizedTest(name = "where {0} stands, {1} is {2}")
    @CsvSource({
        "a/b.html, a/b.html, taken",
        "a/b.html, A/B.html, taken",
        "a/b.html, a, taken",
        "a, a/b.html, taken",
        "a/b, a/b/c/d.html, taken",
        "a/b/c/d.html, a/b, taken",
        "a/b.html, a/c.html, free",
        "a/b/c.html, a/b.html, free",
        "a/b, a/bc, free",
    })
    void oneStandsInTheWayOfAnother(String standing, String path, String is) {
        Claims claims = new Claims();
        claims.enter(claim(standing));
        assertThat(claims.isFree(path) ? "free" : "taken").isEqualTo(is);
        assertThat(claims.holder(path).map(Claim::path).filter(standing::equals).isPresent())
                .isEqualTo(is.equals("taken"));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void whoeverComesIsHinderedByThoseAtOnePathAloneAsIfEachWereLookedAt(long seed) {
        Random random = new Random(seed);
        Claims claims = new Claims();
        List<String> standing = new ArrayList<>();
        for (int turn = 0; turn < 2_000; turn++) {
            String path = IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(name -> String.valueOf((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(4))))
                    .collect(Collectors.joining("/"));
            Optional<String> holder = claims.holder(path).map(Claim::path);
            List<String> inTheWay =
                    standing.stream().filter(other -> hinder(other, path)).toList();
            assertThat(holder.isPresent()).as(path).isEqualTo(!inTheWay.isEmpty());
            assertThat(inTheWay).containsAll(holder.stream().toList());
            if (holder.isEmpty()) {
                claims.enter(claim(path));
                standing.add(path);
            }
        }
        assertThat(standing).hasSizeGreaterThan(3);
    }

    private static boolean hinder(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT) + "/";
        String second = other.toLowerCase(Locale.ROOT) + "/";
        return first.startsWith(second) || second.startsWith(first);
    }

    private static Claim claim(String path) {
        return new Claim(path, () -> path, true);
    }
}
