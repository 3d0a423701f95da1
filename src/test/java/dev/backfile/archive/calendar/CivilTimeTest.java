package dev.backfile.archive.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.ArticleDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the clocks of a place show, with offsets of minutes. */
class CivilTimeTest {

    @ParameterizedTest
    @CsvSource({
        "America/New_York,  1880-01-13, 1880-01-13T00:00-04:56",
        "America/New_York,  2014-10-24, 2014-10-24T00:00-04:00",
        "Africa/Monrovia,   1930-01-01, 1930-01-01T00:00-00:44",
        "Africa/Monrovia,   1972-01-07, 1972-01-07T00:44:30Z",
        "America/Sao_Paulo, 2014-10-19, 2014-10-19T01:00-02:00",
        "Asia/Manila,       1844-12-31, 1844-12-31T00:00-15:56",
        "Pacific/Apia,      2011-12-29, 2011-12-29T00:00-10:00",
        "Pacific/Apia,      2011-12-30, 2011-12-30T00:00-10:00",
        "Pacific/Apia,      2011-12-31, 2011-12-31T00:00+14:00",
        "UTC,               0001-01-01, 0001-01-01T00:00Z"
    })
    void aDayBegins(String place, String day, String begin) {
        assertThat(CivilTime.startOf(LocalDate.parse(day), ZoneId.of(place))).hasToString(begin);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 1880-01-13T12:00,    1880-01-13T16:56:00Z",
        "America/New_York, 2014-03-09T02:30,    2014-03-09T07:30:00Z",
        "America/New_York, 2014-11-02T01:30,    2014-11-02T05:30:00Z",
        "Africa/Monrovia,  1930-01-01T12:00:30, 1930-01-01T12:44:30Z"
    })
    void aTimeIsReadWithTheOffsetItIsWrittenWith(String place, String time, String moment) {
        ZoneId zone = ZoneId.of(place);
        Instant read = CivilTime.moment(LocalDateTime.parse(time), zone);
        assertThat(read).hasToString(moment);
        assertThat(CivilTime.at(read, zone).getOffset().getTotalSeconds() % 60).isZero();
    }

    @Test
    void aSkippedDayComesBeforeTheDayThatBeginsAtTheSameMoment() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        ArticleDate skipped = ArticleDate.of(LocalDate.of(2011, 12, 30), apia);
        ArticleDate next = ArticleDate.of(LocalDate.of(2011, 12, 31), apia);
        assertThat(skipped.instant()).isEqualTo(next.instant());
        assertThat(skipped).isLessThan(next);
        assertThat(skipped.day()).isEqualTo(LocalDate.of(2011, 12, 30));
    }

    @Test
    void whatIsLeftOutOfAnOffsetIsLeftOutBothWays() {
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
        LocalDateTime noon = LocalDateTime.of(1880, 1, 13, 12, 0);
        ArticleDate date = ArticleDate.of(noon, amsterdam);
        assertThat(date.offset().toLocalDateTime()).isEqualTo(noon);
        assertThat(date.offset().toInstant()).isEqualTo(date.instant());
    }
}
