package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.TestArticle;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One calendar for all that templates print and compare: a day is that day in every time zone and every century. */
class CalendarTest {

    private static Stream<String> zones() {
        return Stream.of(
                "UTC",
                "America/New_York",
                "Europe/Amsterdam",
                "Asia/Manila",
                "Pacific/Apia",
                "Africa/Monrovia",
                "Pacific/Kiritimati",
                "America/Sao_Paulo",
                "America/Juneau",
                "Asia/Kolkata",
                "+05:53:28");
    }

    private static final String[] DAYS = {
        "0001-01-01", "0004-02-29", "0999-12-31", "1500-01-01", "1582-10-04", "1582-10-10", "1582-10-15", "1844-12-30",
        "1844-12-31", "1845-01-01", "1867-10-18", "1880-01-13", "1892-07-04", "1900-01-01", "1937-07-01", "1972-01-07",
        "1999-12-31", "2011-12-29", "2011-12-30", "2011-12-31", "2014-10-19", "2025-03-30", "2025-12-31"
    };

    /** Each built-in of FreeMarker that shows a date, and what it shows of a day, where {@code *} stands for the day. */
    private static final String[] BUILT_INS = {
        "${d?string('yyyy-MM-dd')}|*",
        "${d?string('yyyy-MM-dd HH:mm:ss')?keep_before(' ')}|*",
        "${d?date?string('yyyy-MM-dd')}|*",
        "${d?datetime?string('yyyy-MM-dd')}|*",
        "${d?date?string.iso}|*",
        "${d?string.iso?keep_before('T')}|*",
        "${d?string.xs?keep_before('T')}|*",
        "${d?date?iso_utc}|*",
        "${d?date?iso_local}|*",
        "${d?date?iso('Asia/Tokyo')}|*",
        "${d?iso_utc?keep_before('T')}|*",
        "${d?iso_local?keep_before('T')}|*",
        "${d?iso_local_nz?keep_before('T')}|*",
        "${d?iso('America/Los_Angeles')?keep_before('T')}|*",
        "${d}|*",
        "${d?date}|*",
        "${d?string}|*",
        "${d?date?string}|*",
        "${toJson(d)}|\"*\"",
        "${toJson(d?date)}|\"*\"",
        "${toJson({'a': d})}|{\"a\":\"*\"}",
        "<#setting time_zone='Asia/Tokyo'>${d?string('yyyy-MM-dd')}|*",
        "<#setting time_zone='America/Los_Angeles'>${d?date?string('yyyy-MM-dd')}|*",
        "<#setting locale='de_DE'>${d?string('yyyy-MM-dd')}|*",
        "<#setting locale='de_DE'><#setting time_zone='Asia/Tokyo'>${d?string('yyyy-MM-dd')}|*",
        "<#function f><#setting locale='fr_FR'><#return ''></#function>${f() + d?string('yyyy-MM-dd')}|*",
        "<#setting date_format='dd.MM.yyyy'>${d?date?keep_after_last('.')}|YEAR",
        "<#assign e = d?date><#setting locale='de_DE'>${e?string('yyyy-MM-dd')}|*",
        "${'*'?date('yyyy-MM-dd')?string('yyyy-MM-dd')}|*",
        "${('*'?date('yyyy-MM-dd') == d?date)?c}|true",
        "${(d == content.date)?c} ${(d < content.date)?c} ${(d >= content.date)?c}|true false true",
        "${d?long?number_to_datetime?is_datetime?c}|true",
        "${content.isoDate}|*",
        "${content.isoDateTime?keep_before('T')}|*",
        "${content.isoDateTime?matches(r'.{10}T\\d\\d:\\d\\d:\\d\\d(Z|[-+]\\d\\d:\\d\\d)')?c}|true",
        "${d?iso_local?matches(r'.+(Z|[-+]\\d\\d(:\\d\\d)?)')?c}|true",
        "${d?string.iso?matches(r'.+(Z|[-+]\\d\\d:\\d\\d)')?c}|true"
    };

    @ParameterizedTest
    @MethodSource("zones")
    void aDayIsThatDayInEveryBuiltIn(String zone) {
        StringBuilder template = new StringBuilder("<#assign d = content.date>");
        for (String row : BUILT_INS) {
            template.append(row, 0, row.lastIndexOf('|')).append('\n');
            template.append("<#setting locale='en_US'><#setting time_zone='")
                    .append(timeZone(zone))
                    .append("'>");
        }
        for (String day : DAYS) {
            String page = rendered(zone, day, template.toString().replace("*", day));
            String[] shown = page.split("\n");
            for (int row = 0; row < BUILT_INS.length; row++) {
                String wanted = BUILT_INS[row].substring(BUILT_INS[row].lastIndexOf('|') + 1);
                assertThat(shown[row])
                        .as("%s of %s in %s", BUILT_INS[row], day, zone)
                        .isEqualTo(wanted.replace("*", day).replace("YEAR", day.substring(0, 4)));
            }
        }
    }

    private static String timeZone(String zone) {
        return TimeZone.getTimeZone(ZoneId.of(zone)).getID();
    }

    @ParameterizedTest
    @CsvSource({
        "1880-01-13, EEEE d MMMM yyyy, Tuesday 13 January 1880",
        "1500-01-01, EEEE d MMMM yyyy, Monday 1 January 1500",
        "1582-10-10, EEE d MMM yyyy G, Sun 10 Oct 1582 AD",
        "1582-10-04, D, 277",
        "2014-10-24, EEEE d. MMMM yyyy HH:mm zzz, Friday 24. October 2014 00:00 EDT",
        "2014-01-24, yyyy-MM-dd'T'HH:mm:ssXXX, 2014-01-24T00:00:00-05:00",
        "1880-01-13, yyyy-MM-dd'T'HH:mm:ssXXX, 1880-01-13T00:00:00-04:56",
        "1880-01-13, Z, -0456",
        "2014-12-28, YYYY-'W'ww u, 2015-W01 7"
    })
    void patternsMeanWhatTheyMeanInJava(String day, String pattern, String printed) {
        assertThat(rendered("America/New_York", day, "${content.date?string(\"" + pattern + "\")}"))
                .isEqualTo(printed);
    }

    /** The patterns that sites use print today's dates, byte for byte, as Java and so JBake prints them. */
    @Test
    void inOurTimeEveryPatternPrintsWhatJavaPrints() {
        String[] patterns = {
            "dd MMMM yyyy",
            "EEE, d MMM yyyy HH:mm:ss Z",
            "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "K a, hh 'o''clock', zzzz",
            "YYYY w W F u D E",
            "yy M d h:m:s S z X XX G"
        };
        for (String language : new String[] {"en_US", "de_DE", "ja_JP", "ar_EG", "th_TH", "fr_CA"}) {
            for (String zone : new String[] {
                "UTC", "America/New_York", "Europe/London", "Europe/Dublin", "Asia/Tokyo", "Europe/Moscow"
            }) {
                for (String time : new String[] {
                    "1950-06-01T12:34:56", "1970-01-01T00:00:00", "2005-07-01T00:30:00", "2012-12-31T23:59:59"
                }) {
                    ZoneId place = ZoneId.of(zone);
                    LocalDateTime local = LocalDateTime.parse(time);
                    StringBuilder template = new StringBuilder();
                    StringBuilder wanted = new StringBuilder();
                    for (String pattern : patterns) {
                        template.append("${d?string(\"").append(pattern).append("\")}\n");
                        java.text.SimpleDateFormat format = new java.text.SimpleDateFormat(
                                pattern, Locale.forLanguageTag(language.replace('_', '-')));
                        format.setTimeZone(TimeZone.getTimeZone(zone));
                        wanted.append(format.format(
                                        java.util.Date.from(local.atZone(place).toInstant())))
                                .append('\n');
                    }
                    Article article = TestArticle.at("a.md")
                            .date(ArticleDate.of(local, place))
                            .card();
                    String shown = TestTheme.text(TestTheme.of(TestSettings.jbake(
                                    "template.post.file=post.ftl", "site.timezone=" + zone, "site.locale=" + language))
                            .template("post.ftl", "<#assign d = content.date>" + template)
                            .article(article, "")
                            .render("a.html"));
                    assertThat(shown).as("%s %s %s", language, zone, time).isEqualTo(wanted.toString());
                }
            }
        }
    }

    private static String rendered(String zone, String day, String template) {
        Settings settings = TestSettings.backfile("site.timezone=" + zone);
        Article article = TestArticle.at("a.md")
                .date(ArticleDate.of(LocalDate.parse(day), settings.site().zone()))
                .card();
        Rendered page = TestTheme.of(settings)
                .template("post.ftl", template)
                .article(article, "")
                .render("a.html");
        assertThat(page.diagnostics()).isEmpty();
        return TestTheme.text(page);
    }
}
