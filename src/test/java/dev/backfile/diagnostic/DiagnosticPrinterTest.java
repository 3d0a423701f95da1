package dev.backfile.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticPrinterTest {

    private static final Path CASES = Path.of("src/test/resources/dev/backfile/diagnostic/printed");

    @TempDir
    private Path site;

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted();
    }

    /** A case has the source, the diagnostics ({@code line|column|CODE|message|hint}) and what is printed of them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void mistakesArePrintedLikeACompilers(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^-----\n");
        Files.writeString(site.resolve("a.md"), unescaped(parts[0]));
        List<Diagnostic> diagnostics =
                parts[1].lines().map(DiagnosticPrinterTest::diagnostic).toList();
        assertThat(print(DiagnosticPrinter.of(site), diagnostics)).isEqualTo(parts[2]);
    }

    @Test
    void afterTenOfOneCodeTheRestAreACount() {
        List<Diagnostic> diagnostics = new ArrayList<>(IntStream.rangeClosed(1, 24)
                .mapToObj(line -> diagnostic(line + "|1|BROKEN_LINK|leads nowhere|"))
                .toList());
        diagnostics.add(diagnostic("99|1|BAD_DATE|is no date|"));
        List<String> lines = print(DiagnosticPrinter.of(site).shortened("--verbose shows all"), diagnostics)
                .lines()
                .toList();
        assertThat(lines).hasSize(12).contains("a.md:99:1: error: is no date [bad-date]");
        assertThat(lines.get(9)).isEqualTo("a.md:10:1: error: leads nowhere [broken-link]");
        assertThat(lines.get(11)).isEqualTo("… and 14 more of [broken-link]; --verbose shows all");
        assertThat(print(DiagnosticPrinter.of(site), diagnostics).lines()).hasSize(25);
    }

    @Test
    void coloursAreOnlyForTerminals() {
        List<Diagnostic> diagnostics = List.of(diagnostic("0|0|BAD_DATE|is no date|"));
        assertThat(print(DiagnosticPrinter.of(site), diagnostics)).doesNotContain("\u001B");
        assertThat(print(DiagnosticPrinter.of(site).withColours(true), diagnostics))
                .isEqualTo("a.md: \u001B[1;31merror\u001B[0m: is no date [bad-date]\n");
    }

    @Test
    void noLineOfAFileOutsideTheSiteIsShown() throws IOException {
        Path inner = Files.createDirectory(site.resolve("inner"));
        Files.writeString(site.resolve("secret.txt"), "secret\n");
        Files.createSymbolicLink(inner.resolve("link.md"), site.resolve("secret.txt"));
        List<Diagnostic> diagnostics = Stream.of("../secret.txt", "link.md")
                .map(path -> Diagnostic.of(Code.BAD_DATE, new Place(path, 1, 1), "is no date", ""))
                .toList();
        assertThat(print(DiagnosticPrinter.of(inner), diagnostics)).doesNotContain("    ");
    }

    @Test
    void noControlCharacterReachesTheTerminalRaw() throws IOException {
        String everything =
                IntStream.range(0, 0x3000).mapToObj(Character::toString).reduce("", String::concat);
        Files.writeString(site.resolve("a.md"), everything);
        Diagnostic diagnostic = Diagnostic.of(Code.BAD_FIELD, new Place("a.md", 1, 3), everything, everything);
        String printed = print(DiagnosticPrinter.of(site), List.of(diagnostic));
        assertThat(printed.chars().filter(character -> character != '\n' && character != '\t'))
                .noneMatch(Character::isISOControl);
        assertThat(printed.lines()).hasSizeLessThanOrEqualTo(3);
    }

    private static Diagnostic diagnostic(String line) {
        List<String> parts = Arrays.asList(unescaped(line).split("\\|", -1));
        Place place = new Place("a.md", Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)));
        return Diagnostic.of(Code.valueOf(parts.get(2)), place, parts.get(3), parts.get(4));
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(text)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)))
                .translateEscapes();
    }

    private static String print(DiagnosticPrinter printer, List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        printer.print(diagnostics, line -> text.append(line).append('\n'));
        return text.toString();
    }
}
