package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the manual promises to theme authors is what the built-in theme has, and its files are such as a person can read. */
class ThemeContractTest {

    private static final int LONGEST_LINE = 120;
    private static final Path TEMPLATES = Path.of("templates");
    private static final List<Path> STYLE_SHEETS = List.of(
            Path.of("assets/css/backfile.css"), Path.of("assets/css/directives.css"), Path.of("assets/css/search.css"));
    private static final Path MANUAL = Path.of("src/site/markdown/templates.md");

    /** A macro or function for everybody: the comment above it says what it is for. */
    private static final Pattern EXPLAINED = Pattern.compile("-->\\n<#(?:macro|function) (\\w+) ?(.*)>\\n");

    private static final Pattern PARAMETER = Pattern.compile("(\\w+)(?:=(?:\"[^\"]*\"|[^\\s\"]+))?\\s*");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\| (.*?) ?\\| [^|]+ \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASSES =
            Pattern.compile("(?:class=|@(?:parts\\.)?own )\"((?:[^\"<$]|<[^>]*>|\\$\\{[^}]*})*)\"");

    @Test
    void noLineOfATemplateIsTooLongToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path template : templates()) {
            Files.readAllLines(template).stream()
                    .filter(line ->
                            line.length() > LONGEST_LINE && !template.toString().endsWith(".properties"))
                    .forEach(line -> tooLong.add(template + ": " + line));
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void theManualListsTheMacrosAndFunctionsThatHaveAnExplanation() throws IOException {
        Map<String, List<String>> explained = new TreeMap<>();
        for (Path template : templates()) {
            String name = template.getFileName().toString();
            if (template.getParent().endsWith("lib")) {
                EXPLAINED
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(macro -> explained.put(
                                name.substring(0, name.indexOf('.')) + "." + macro.group(1),
                                all(PARAMETER, macro.group(2))));
            }
        }
        Map<String, List<String>> listed = new TreeMap<>();
        ROW.matcher(Files.readString(MANUAL))
                .results()
                .forEach(row -> listed.put(row.group(1), all(CODE, row.group(2))));

        assertThat(listed).isEqualTo(explained);
    }

    @Test
    void theManualListsTheClassesThatTemplatesWriteAndTheStyleSheetKnows() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path template : templates()) {
            for (String written : all(CLASSES, Files.readString(template))) {
                String names = written.replaceAll("<[^>]*>", " ").replaceAll("\\$\\{[^}]*}", "*");
                Stream.of(names.trim().split("\\s+")).forEach(used::add);
            }
        }
        for (Path sheet : STYLE_SHEETS) {
            used.addAll(selected(Files.readString(sheet)));
        }
        used.removeAll(Set.of("", "*", "k-redirect"));

        assertThat(listedClasses(Files.readString(MANUAL))).containsExactlyElementsOf(used);
    }

    @Test
    void eachColourOfTheDarkPaletteStandsOnce() throws IOException {
        String sheet = Files.readString(STYLE_SHEETS.get(0));
        List<String> colours = all(Pattern.compile("--dark-\\w+: (#\\w+)"), sheet);

        assertThat(colours).hasSize(6).allSatisfy(colour -> assertThat(sheet).containsOnlyOnce(colour));
    }

    @Test
    void darkPagesAreTheSameByTheChoiceOfTheSystemAndOfTheReader() throws IOException {
        String sheet = Files.readString(STYLE_SHEETS.get(0));
        List<String> rules = all(Pattern.compile("(--paper: var\\(--dark-paper\\);[^}]*)}"), sheet);

        assertThat(rules).hasSize(2);
        assertThat(rules.get(0)).isEqualTo(rules.get(1));
    }

    /** The classes in the selectors of a style sheet. */
    private static Set<String> selected(String sheet) {
        String rules = sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"]*\"", "");
        Set<String> classes = new TreeSet<>();
        for (String selector : all(Pattern.compile("([^{}]+)\\{"), rules)) {
            if (!selector.strip().startsWith("@")) {
                classes.addAll(all(Pattern.compile("\\.([a-zA-Z][\\w-]*)"), selector));
            }
        }
        return classes.stream().map(name -> name.replaceAll("^m\\d+$", "m*")).collect(Collectors.toSet());
    }

    private static Set<String> listedClasses(String manual) {
        String table = manual.substring(manual.indexOf("| classes of |"), manual.indexOf("## JBake's variables"));
        return new TreeSet<>(all(CODE, table.replaceAll("on `body`", "on the body")));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
