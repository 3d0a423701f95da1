package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start scripts for Windows as texts: what can be said of them without running them. */
class WindowsScriptsTest {

    private static final Path SCRIPTS = Path.of("src/distribution/bin");
    private static final Pattern OPTION =
            Pattern.compile("-X[XL]?[A-Za-z]*:[+=\\w:-]+|--[a-z]+-[a-z-]+(?:=[A-Za-z-]+)?");
    private static final Pattern LABEL = Pattern.compile("call :(\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"backfile.cmd", "backfile.ps1"})
    void theyGiveJavaTheOptionsThatTheOtherScriptGives(String name) throws IOException {
        assertThat(options(text(SCRIPTS.resolve(name)).replaceAll("(?m)^(?:rem|#) .*|-Xshare:auto", "")))
                .isEqualTo(options(text(Path.of("src/main/launcher/start.sh")).replaceAll("(?m)^ *# .*", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backfile.cmd", "backfile.ps1"})
    void theySayWhatTheOtherScriptSays(String name) throws IOException {
        assertThat(text(SCRIPTS.resolve(name)))
                .isASCII()
                .contains(
                        "No Java was found.",
                        "Install a JDK 17 or newer, or set JAVA_HOME to the folder of one.",
                        "Set it to the folder of a JDK 17 or newer, or unset it to use the java in PATH.",
                        "is too old: ",
                        "BACKFILE_JAVA_OPTS",
                        "dev.backfile.cli.Training",
                        "dev.backfile.cli.Main");
    }

    @Test
    void linesOfTheBatchFileEndAsWindowsHasThem() throws IOException {
        assertThat(text(Path.of(".gitattributes"))).contains("*.cmd text eol=crlf");
        assertThat(text(Path.of("src/distribution/assembly.xml"))).contains("<lineEnding>crlf</lineEnding>");
    }

    @Test
    void everyPathOfTheBatchFileIsQuotedAndEveryQuotationEnds() throws IOException {
        List<String> commands = lines("backfile.cmd");
        assertThat(commands).allSatisfy(line -> {
            long quotes = line.chars().filter(character -> character == '"').count();
            assertThat(quotes % 2).as(line).isZero();
            String outside = line.replaceAll("\"[^\"]*\"", "");
            assertThat(outside).as(line).doesNotContainPattern("%(?:java|installed|jars|archive|release|new|said)%");
        });
    }

    @Test
    void theBatchFileHandsTheArgumentsAndTheExitStatusOn() throws IOException {
        List<String> commands = lines("backfile.cmd");
        List<Integer> java = IntStream.range(0, commands.size())
                .filter(line -> commands.get(line).endsWith("dev.backfile.cli.Main %*"))
                .boxed()
                .toList();
        assertThat(java).hasSize(2);
        assertThat(commands.get(java.get(0))).contains("%short%");
        assertThat(commands.get(java.get(0) + 1)).isEqualTo("if not %ERRORLEVEL% EQU 75 exit /b %ERRORLEVEL%");
        assertThat(commands.get(java.get(1))).contains("%long%");
        assertThat(commands.get(java.get(1) + 1)).isEqualTo("exit /b %ERRORLEVEL%");
        assertThat(commands).contains("setlocal DisableDelayedExpansion");
        assertThat(LABEL.matcher(String.join("\n", commands)).results().map(call -> ":" + call.group(1)))
                .isSubsetOf(commands);
    }

    @Test
    void theOtherOneHandsThemOnToo() throws IOException {
        assertThat(lines("backfile.ps1"))
                .endsWith(
                        "& $java @options @short @more @command",
                        "if ($LASTEXITCODE -eq 75) { & $java @options @long @more @command }",
                        "exit $LASTEXITCODE")
                // without @( ) around all of it one word would be a text, whose characters are splatted
                .contains("$more = @(if ($env:BACKFILE_JAVA_OPTS) { -split $env:BACKFILE_JAVA_OPTS })")
                .contains("$PSNativeCommandUseErrorActionPreference = $false");
    }

    private static TreeSet<String> options(String script) {
        return OPTION.matcher(script).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(String name) throws IOException {
        return text(SCRIPTS.resolve(name))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
