package dev.backfile.archive.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a byline: {@code names.txt} is the table. */
class NameReaderTest {

    private record Row(String language, String byline, String sorted, String indexed) {}

    @ParameterizedTest
    @MethodSource("rows")
    void aNameIsReadByItsWords(Row row) {
        Name name = new NameReader(Locale.forLanguageTag(row.language().replace('_', '-'))).read(row.byline());

        assertThat(name.sorted()).isEqualTo(row.sorted());
        assertThat(name.indexed()).isEqualTo(row.indexed());
        assertThat(name.whole()).isEqualTo(row.byline().strip());
    }

    @Test
    void whatIsEvidentlyNoPersonIsAnOrganisation() {
        NameReader reader = new NameReader(Locale.ENGLISH);
        assertThat(List.of(
                        "The Editors", "Team 18F", "Harbour and Food Board", "Agence France-Presse", "Tideway staff"))
                .allMatch(byline -> reader.read(byline).organization());
        assertThat(List.of("Plato", "Charlotte Church", "Eyal Press", "Pieter Bruegel the Elder", "Earl Warren"))
                .noneMatch(byline -> reader.read(byline).organization());
    }

    @Test
    void aProfileDecides() {
        NameReader reader = new NameReader(Locale.ENGLISH);
        Name sorted = reader.read("Gabriel Garcia Marquez", Map.of("sortName", "Garcia Marquez, Gabriel"));
        assertThat(sorted.family()).isEqualTo("Garcia Marquez");
        assertThat(sorted.given()).isEqualTo("Gabriel");
        assertThat(sorted.indexed()).isEqualTo("Garcia Marquez, Gabriel");
        assertThat(sorted.whole()).isEqualTo("Gabriel Garcia Marquez");

        Name parts = reader.read("Bartók Béla", Map.of("family", "Bartók", "given", "Béla"));
        assertThat(parts.sorted()).isEqualTo("Bartók, Béla");
        assertThat(parts.indexed()).isEqualTo("Bartók, Béla");

        Name both = reader.read("Jan van Dam", Map.of("family", "van Dam", "given", "Jan", "sortName", "Dam"));
        assertThat(both.sorted()).isEqualTo("van Dam, Jan");
        assertThat(both.indexed()).isEqualTo("Dam");

        assertThat(reader.read("Massive Attack", Map.of("organization", true)).isWhole())
                .isTrue();
        assertThat(reader.read("The Edge", Map.of("organization", false)).organization())
                .isFalse();
        assertThat(reader.read("Lin Wen", Map.of("sortName", "Lin Wen")).sorted())
                .isEqualTo("Lin Wen");
        assertThat(reader.read("Editorial Board", Map.of("organization", true, "sortName", "Board"))
                        .indexed())
                .isEqualTo("Board");
    }

    @Test
    void noNameCrashesTheReader() {
        for (String language : List.of("en", "es", "pt", "hu", "zh", "is")) {
            NameReader reader = new NameReader(Locale.forLanguageTag(language));
            for (String byline : List.of(
                    "",
                    " ",
                    ",",
                    ",,",
                    "()",
                    "(x)",
                    "'",
                    "d'",
                    "d'E",
                    "van",
                    "van der",
                    "y",
                    "a y b",
                    "Jr.",
                    ", Jr.",
                    "Dr.",
                    "Dr. Dr.",
                    "Jr. Jr. Jr.",
                    "a, b, c, d",
                    "\u0301",
                    "A.",
                    "A. B.",
                    "MD, MD",
                    "the Elder",
                    "von und zu",
                    "Ab y",
                    "y y y",
                    "Neto",
                    "A Neto",
                    "— —",
                    "\uD83D\uDE00 \uD83D\uDE00",
                    "al- el-",
                    "D' 't")) {
                Name name = reader.read(byline, Map.of("family", "", "sortName", ",x"));
                assertThat(name.whole()).isEqualTo(byline.strip());
                assertThat(reader.read(byline).sorted()).isNotNull();
            }
        }
    }

    private static Stream<Row> rows() throws java.io.IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                NameReaderTest.class.getResourceAsStream("/archive/names.txt"), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells ->
                            new Row(cells[0], cells[1], cells[2].strip(), cells[cells.length > 3 ? 3 : 2].strip()))
                    .toList()
                    .stream();
        }
    }
}
