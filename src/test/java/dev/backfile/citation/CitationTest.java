package dev.backfile.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.name.NameReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citation in each of its formats, read again by those who know the format. */
class CitationTest {

    private static final String HOSTILE = "100% of $5 & #1 {under_score} ~tilde ^hat \\back } and {";

    @Test
    void aSentenceNeedsNoWordOfAnyLanguageButADay() {
        assertThat(of("A bridge reopens").text(day -> "24 October 2014"))
                .isEqualTo("Ellison, Mara; van der Berg, Jan & Harbour and Food Board (2014): A bridge reopens. "
                        + "Tideway, 12, No. 35, 3-5. 24 October 2014. https://example.org/2014/bridge.html");
        assertThat(of("Is the bridge safe?").text(LocalDate::toString))
                .contains("safe? Tideway")
                .contains("2014-10-24.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A bridge reopens", HOSTILE, "line\nbreak", "Ünïcödé 橋"})
    void bibtexIsReadAsItWasMeant(String title) throws Exception {
        BibTeXDatabase database =
                new BibTeXParser().parse(new StringReader(of(title).bibtex()));
        BibTeXEntry entry = database.getEntries().values().iterator().next();

        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(entry.getKey()).isEqualTo(new Key("ellison2014bridge"));
        assertThat(value(entry, "author"))
                .isEqualTo("Ellison, Mara and van der Berg, Jan and {Harbour and Food Board}");
        assertThat(value(entry, "journal")).isEqualTo("Tideway");
        assertThat(value(entry, "number")).isEqualTo("No. 35");
        assertThat(value(entry, "pages")).isEqualTo("3--5");
        assertThat(value(entry, "year")).isEqualTo("2014");
        assertThat(value(entry, "url")).isEqualTo("https://example.org/2014/bridge.html");
        assertThat(value(entry, "title")).isEqualTo("{" + tex(title) + "}");
    }

    @Test
    void whatLatexPrintsOfATitleIsTheTitle() throws Exception {
        String title = "100% of $5 & #1 under_score";
        BibTeXDatabase database =
                new BibTeXParser().parse(new StringReader(of(title).bibtex()));
        String tex = value(database.getEntries().values().iterator().next(), "title");

        assertThat(new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex))))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A bridge reopens", HOSTILE, "line\nbreak\r\nER  - "})
    void everyLineOfRisIsATagAndAValue(String title) {
        List<String> lines = List.of(of(title).ris().split("\r\n"));

        assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - [^\\r\\n]*"));
        assertThat(lines).startsWith("TY  - MGZN", "AU  - Ellison, Mara", "AU  - van der Berg, Jan");
        assertThat(lines)
                .contains(
                        "AU  - Harbour and Food Board",
                        "T2  - Tideway",
                        "VL  - 12",
                        "IS  - No. 35",
                        "SP  - 3",
                        "EP  - 5",
                        "PY  - 2014",
                        "DA  - 2014/10/24",
                        "SN  - 2049-3630",
                        "LA  - en");
        assertThat(lines).endsWith("ER  - ");
        assertThat(lines).filteredOn(line -> line.startsWith("ER")).hasSize(1);
    }

    @Test
    void cslNamesItsPartsAsTheSchemaDoes() {
        Map<?, ?> item = (Map<?, ?>) of(HOSTILE).csl().get(0);

        assertThat(item.get("type")).isEqualTo("article-magazine");
        assertThat(item.get("title")).isEqualTo(HOSTILE);
        assertThat(item.get("author"))
                .isEqualTo(List.of(
                        Map.of("family", "Ellison", "given", "Mara"),
                        Map.of("family", "van der Berg", "given", "Jan"),
                        Map.of("literal", "Harbour and Food Board")));
        assertThat(item.get("issued")).isEqualTo(Map.of("date-parts", List.of(List.of(2014, 10, 24))));
        assertThat(item.get("container-title")).isEqualTo("Tideway");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        Citation bare =
                new Citation(Citation.Kind.MAGAZINE, List.of(), "On", null, "", "", "", "", "", "", "", "", "on");

        assertThat(bare.text(LocalDate::toString)).isEqualTo("On.");
        assertThat(bare.bibtex()).isEqualTo("@misc{on,\n  title = {{On}}\n}\n");
        assertThat(bare.ris()).isEqualTo("TY  - MGZN\r\nTI  - On\r\nER  - \r\n");
    }

    private static Citation of(String title) {
        return new Citation(
                Citation.Kind.MAGAZINE,
                Stream.of("Mara Ellison", "Jan van der Berg", "Harbour and Food Board")
                        .map(new NameReader(Locale.ENGLISH)::read)
                        .toList(),
                title,
                LocalDate.of(2014, 10, 24),
                "Tideway",
                "No. 35",
                "12",
                "3-5",
                "2049-3630",
                "",
                "https://example.org/2014/bridge.html",
                "en",
                "the-bridge-reopens");
    }

    private static String value(BibTeXEntry entry, String field) {
        return entry.getField(new Key(field)).toUserString();
    }

    private static String tex(String title) {
        StringBuilder tex = new StringBuilder();
        for (char character : title.toCharArray()) {
            tex.append(
                    switch (character) {
                        case '\\' -> "\\textbackslash{}";
                        case '{' -> "\\textbraceleft{}";
                        case '}' -> "\\textbraceright{}";
                        case '~' -> "\\textasciitilde{}";
                        case '^' -> "\\textasciicircum{}";
                        case '%', '$', '&', '#', '_' -> "\\" + character;
                        case '\n' -> " ";
                        default -> String.valueOf(character);
                    });
        }
        return tex.toString();
    }
}
