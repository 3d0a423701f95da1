package dev.backfile.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.oracle.Difference.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputComparisonTest {
    @TempDir
    Path folder;

    private Path expected;
    private Path actual;

    @BeforeEach
    void makeTwoFolders() throws IOException {
        expected = Files.createDirectory(folder.resolve("expected"));
        actual = Files.createDirectory(folder.resolve("actual"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p class="a" id="b">Text</p>       | <p id='b' class='a'>Text</p>
                    <p>Two  words</p>                  | <p> Two words </p>
                    <ul><li>1</li> <li>2</li></ul>     | <ul><li>1</li><li>2</li></ul>
                    <p>a &amp; b &eacute;</p>          | <p>a & b é</p>
                    <img src="a.png" alt="">           | <img src="a.png" alt=""/>
                    <p>one <b>two</b> three</p>        | <p> one <b>two</b> three</p>
                    """)
    void notationMakesNoDifference(String one, String other) throws IOException {
        write("page.html", one, other);

        assertThat(compare()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>Text</p>                    | <p>Other</p>                   | TEXT          | p/text()
                    <a href="x">t</a>              | <a href="y">t</a>              | ATTRIBUTE     | a/@href
                    <p>t</p>                       | <p class="a">t</p>             | ATTRIBUTE     | p/@class
                    <b>t</b>                       | <i>t</i>                       | NODE_MISSING  | body/b
                    <ul><li>1</li><li>2</li></ul>  | <ul><li>2</li></ul>            | NODE_MISSING  | ul/li[1]
                    <ul><li>2</li></ul>            | <ul><li>1</li><li>2</li></ul>  | NODE_TOO_MANY | ul
                    <ul><li>1</li><li>2</li></ul>  | <ul><li>2</li><li>1</li></ul>  | ORDER         | ul
                    <p>a <b>b</b></p>              | <p>a<b>b</b></p>               | TEXT          | p/text()
                    <pre>a  b</pre>                | <pre>a b</pre>                 | TEXT          | pre/text()
                    <p>t</p><!-- c -->             | <p>t</p>                       | NODE_MISSING  | comment()
                    """)
    void aDifferenceIsFoundWhereItIs(String one, String other, Kind kind, String place) throws IOException {
        write("page.html", one, other);

        assertThat(compare().get(0).kind()).isEqualTo(kind);
        assertThat(compare().get(0).place()).endsWith(place);
    }

    @Test
    void aDifferenceReadsAsAPlaceAndTwoValues() throws IOException {
        write("page.html", "<main><p class=\"by\">Mara</p></main>", "<main><p class=\"by\">Mira</p></main>");

        assertThat(compare().get(0).toString()).isEqualToNormalizingNewlines("""
                        page.html: text /html/body/main/p.by/text()
                            expected: Mara
                            actual:   Mira""");
    }

    @Test
    void inXmlTheCaseOfNamesMatters() throws IOException {
        write("feed.xml", "<feed><id>a</id></feed>", "<feed><ID>a</ID></feed>");

        assertThat(compare()).extracting(Difference::kind).containsExactly(Kind.NODE_MISSING, Kind.NODE_TOO_MANY);
    }

    @Test
    void filesThatAreNoDocumentsAreComparedByteByByte() throws IOException {
        write("style.css", "a { b: c }", "a {  b: c }");

        assertThat(compare())
                .containsExactly(
                        new Difference("style.css", "byte 4", Kind.BYTES, "62 3a 20 63 20 7d", "20 62 3a 20 63 20 7d"));
    }

    @Test
    void eachSideMustHaveTheFilesOfTheOther() throws IOException {
        Files.writeString(expected.resolve("a.html"), "a");
        Files.writeString(actual.resolve("b.html"), "b");

        assertThat(compare())
                .extracting(Difference::file, Difference::kind)
                .containsExactly(tuple("a.html", Kind.FILE_MISSING), tuple("b.html", Kind.FILE_TOO_MANY));
    }

    @Test
    void aFileMayHaveAnotherNameThatIsGiven() throws IOException {
        Files.writeString(expected.resolve("a%26b.html"), "<p>same</p>");
        Files.writeString(actual.resolve("a&b.html"), "<p>same</p>");

        assertThat(OutputComparison.compare(expected, actual, Map.of("a%26b.html", "a&b.html")))
                .isEmpty();
    }

    private void write(String file, String one, String other) throws IOException {
        Files.writeString(expected.resolve(file), one);
        Files.writeString(actual.resolve(file), other);
    }

    private List<Difference> compare() throws IOException {
        return OutputComparison.compare(expected, actual);
    }
}
