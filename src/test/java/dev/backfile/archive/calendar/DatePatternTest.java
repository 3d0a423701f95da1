package dev.backfile.archive.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.language.custom.JavaCustoms;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed of a date depends on the day alone where the pattern has nothing else. */
class DatePatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d MMMM yyyy     | 3 March 2001      | 3 March 2001      | 4 March 2001
            EEE 'at' D      | Sat at 62         | Sat at 62         | Sun at 63
            yyyy 'h' MM     | 2001 h 03         | 2001 h 03         | 2001 h 03
            d MMM HH:mm     | 3 Mar 10:30       | 3 Mar 23:59       | 4 Mar 00:00
            d MMM, mm       | 3 Mar, 30         | 3 Mar, 59         | 4 Mar, 00
            d MMM h a       | 3 Mar 10 AM       | 3 Mar 11 PM       | 4 Mar 12 AM
            d MMM ss        | 3 Mar 00          | 3 Mar 07          | 4 Mar 00
            d MMM X         | 3 Mar Z           | 3 Mar +02         | 4 Mar -05
            """)
    void aDateIsPrintedAfterOthersOfItsDay(String letters, String morning, String night, String next) {
        DatePattern pattern = DatePattern.of(letters, new JavaCustoms(Locale.ENGLISH));

        for (int round = 0; round < 2; round++) {
            assertThat(print(pattern, "2001-03-03T10:30:00Z")).isEqualTo(morning);
            assertThat(print(pattern, "2001-03-03T23:59:07+02:00")).isEqualTo(night);
            assertThat(print(pattern, "2001-03-04T00:00:00-05:00")).isEqualTo(next);
        }
    }

    private static String print(DatePattern pattern, String written) {
        OffsetDateTime date = OffsetDateTime.parse(written);
        return pattern.print(date, TimeZone.getTimeZone(date.getOffset()));
    }
}
