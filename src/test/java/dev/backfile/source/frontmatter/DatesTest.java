package dev.backfile.source.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.ArticleDate;
import dev.backfile.language.Languages;
import dev.backfile.source.field.PatternDates;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2014-10-24,                        2014-10-24
            2014-1-5,                          2014-01-05
            2014/10/24,                        2014-10-24
            2014-10-24T18:30,                  2014-10-24T18:30+02:00
            2014-10-24 18:30:05,               2014-10-24T18:30:05+02:00
            2014-10-24 9:05,                   2014-10-24T09:05+02:00
            2014-12-24 18:30,                  2014-12-24T18:30+01:00
            2014-10-24T18:30:00Z,              2014-10-24T20:30+02:00
            2014-10-24T18:30:00.123Z,          2014-10-24T20:30:00.123+02:00
            2014-10-24t18:30z,                 2014-10-24T20:30+02:00
            2014-10-24 18:30:00 UTC,           2014-10-24T20:30+02:00
            2014-10-24T18:30:00-04:00,         2014-10-25T00:30+02:00
            2014-10-24T18:30:00-0400,          2014-10-25T00:30+02:00
            2014-10-24 18:30:00 -4,            2014-10-25T00:30+02:00
            2014-10-24 18:30:00 +05:30,        2014-10-24T15:00+02:00
            2014-03-30 02:30,                  2014-03-30T03:30+02:00
            1582-10-10,                        1582-10-10
            1500-01-01,                        1500-01-01
            0001-01-01,                        0001-01-01
            9999-12-31,                        9999-12-31
            1880-01-13 12:00,                  1880-01-13T12:00+01:05
            1880-01-13 12:00:30 +00:00,        1880-01-13T13:05:30+01:05
            0000-12-31,                        none
            -0001-01-01,                       none
            12014-10-24,                       none
            9999-12-31 23:30 -01:00,           none
            1500-02-29,                        none
            2014-02-29,                        none
            2014-13-01,                        none
            2014-10-24 24:00,                  none
            2014-10-24 18:30 +99:00,           none
            2014-10/24,                        none
            24.10.2014,                        none
            2014-10-24 and more,               none
            20141024,                          none
            2014,                              none
            '',                                none
            """)
    void eachTextIsThisDateInVienna(String text, String date) {
        assertThat(shown(new Dates(VIENNA).read(text))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            dd.MM.yyyy,              24.10.2014,                2014-10-24
            dd.MM.yyyy,              24.10.2014 18:30,          none
            dd.MM.yyyy,              31.02.2014,                none
            dd.MM.yyyy HH:mm,        24.10.2014 18:30,          2014-10-24T18:30+02:00
            'd MMMM yyyy',           24 October 2014,           2014-10-24
            'EEE, d MMM yyyy HH:mm:ss Z', 'Fri, 24 Oct 2014 18:30:00 -0400', 2014-10-25T00:30+02:00
            yyyy-MM-dd,              2014-10-24,                2014-10-24
            dd.MM.yyyy,              01.01.1500,                1500-01-01
            dd.MM.yyyy,              10.10.1582,                1582-10-10
            dd.MM.yyyy,              29.02.1500,                none
            dd.MM.yyyy,              13.01.1880,                1880-01-13
            dd.MM.yyyy,              01.01.0000,                none
            dd.MM.yyyy,              01.01.12014,               none
            dd.MM.yyyy HH:mm,        13.01.1880 12:00,          1880-01-13T12:00+01:05
            nonsense,                2014-10-24,                none
            """)
    void jbakesPatternMustFitTheWholeText(String pattern, String text, String date) {
        assertThat(shown(new PatternDates(pattern, VIENNA, Languages.customs(Locale.US)).read(text)))
                .isEqualTo(date);
    }

    @Test
    void aDayInThePathIsReadFromTheNameBeforeTheFolders() {
        assertThat(PathDate.of("2003/01/02/2014-10-24-bridge.md").map(Object::toString))
                .contains("2014-10-24");
        assertThat(PathDate.of("blog/2003/01/02/bridge.md").map(Object::toString))
                .contains("2003-01-02");
        assertThat(PathDate.of("2014-13-24-bridge.md")).isEmpty();
        assertThat(PathDate.of("0000-01-01-bridge.md")).isEmpty();
        assertThat(PathDate.of("1582-10-10-bridge.md").map(Object::toString)).contains("1582-10-10");
        assertThat(PathDate.of("2014-10-24x.md")).isEmpty();
        assertThat(PathDate.without("2014-10-24-bridge")).isEqualTo("bridge");
        assertThat(PathDate.without("2014-10-24")).isEqualTo("2014-10-24");
        assertThat(PathDate.without("1984-a-novel")).isEqualTo("1984-a-novel");
    }

    private static String shown(Optional<Dates.Understood> understood) {
        return understood
                .map(Dates.Understood::date)
                .map(date -> date.hasTime() ? offset(date) : date.day().toString())
                .orElse("none");
    }

    private static String offset(ArticleDate date) {
        return date.offset().toString();
    }
}
