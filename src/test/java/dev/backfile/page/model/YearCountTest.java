package dev.backfile.page.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearCountTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', ''",
        "2014, 2014=1",
        "2014 2014 2015, 2014=2 2015=1",
        "1999 2002 2002, 1999=1 2000=0 2001=0 2002=2",
    })
    void everyYearFromTheFirstToTheLastIsCounted(String years, String counts) {
        var articles = Stream.of(years.split(" "))
                .filter(year -> !year.isEmpty())
                .map(year -> TestArticle.at(year + ".md").dated(year + "-06-01").card())
                .toList();

        assertThat(YearCount.of(articles).stream()
                        .map(year -> year.year() + "=" + year.count())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(counts);
    }
}
