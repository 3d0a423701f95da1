package dev.backfile.page.register;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.page.path.PathRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the text of a register, whatever editors and merges made of it. One for each text. */
public final class RegisterReader {

    private static final int LONGEST_LINE = 10_000;
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String THEIRS = "=======";
    private static final String END = ">>>>>>>";

    private final String name;
    private final PathRule rule;
    private final TreeMap<String, RegisteredUrl> urls = new TreeMap<>(Register.ORDER);
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private String last = "";
    private int refused;
    private int misplaced;
    private int firstMisplaced;
    private boolean inConflict;
    private boolean inBase;
    private boolean told;

    private RegisterReader(Settings settings, String name) {
        this.name = name;
        this.rule = new PathRule(settings);
    }

    /**
     * A register as it was read.
     *
     * @param register every URL that could be understood
     * @param isWhole whether every line could be understood
     * @param diagnostics what is wrong with the text
     */
    public record Result(Register register, boolean isWhole, List<Diagnostic> diagnostics) {}

    /**
     * Reads a register.
     *
     * @param name how mistakes name the file
     * @param text its text, with line ends of any kind
     */
    public static Result read(Settings settings, String name, String text) {
        RegisterReader reader = new RegisterReader(settings, name);
        reader.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new Result(new Register(reader.urls), reader.refused == 0, List.copyOf(reader.diagnostics));
    }

    private void read(String text) {
        int number = 0;
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            int stop = end > begin && text.charAt(end - 1) == '\r' ? end - 1 : end;
            line(text, begin, stop, ++number);
            begin = end + 1;
        }
        if (misplaced > 0 && !told) {
            diagnostics.add(outOfOrder());
        }
    }

    private void line(String text, int begin, int end, int number) {
        if (end - begin > LONGEST_LINE) {
            refused++;
            diagnostics.add(bad(number, "this line is too long for a URL", "take it out"));
            return;
        }
        String line = text.substring(begin, end);
        if (!line.isBlank() && !isOfConflict(line, number) && !inBase) {
            entry(line, number);
        }
    }

    private boolean isOfConflict(String line, int number) {
        if (line.startsWith(OURS) && line.indexOf('\t') < 0) {
            inConflict = true;
            if (!told) {
                told = true;
                diagnostics.add(bad(
                        number,
                        "a merge of two branches was not brought to its end here",
                        "keep the lines of both sides, and take out those that begin with " + OURS + ", " + THEIRS
                                + " and " + END + "; 'backfile permalinks --write' does so"));
            }
            return true;
        }
        if (!inConflict) {
            return false;
        }
        if (line.startsWith(BASE)) {
            inBase = true;
            return true;
        }
        if (line.equals(THEIRS)) {
            inBase = false;
            return true;
        }
        if (line.startsWith(END)) {
            inConflict = false;
            return true;
        }
        return false;
    }

    private void entry(String line, int number) {
        int tab = line.indexOf('\t');
        String written = tab < 0 ? line.strip() : line.substring(0, tab);
        String path = written.startsWith("/") ? written.substring(1) : written;
        String source = tab < 0 ? "" : line.substring(tab + 1).strip();
        Optional<PathRule.Broken> broken = rule.ofFile(path).filter(PathRule.Broken::isError);
        if (broken.isPresent()) {
            refused++;
            diagnostics.add(bad(
                    number,
                    "the URL '" + path + "' " + broken.get().fault().what(),
                    "write a path of the site such as 2014/bridge.html, a tab and its source; or take the line out"));
            return;
        }
        if (Register.ORDER.compare(last, path) >= 0) {
            firstMisplaced = misplaced == 0 ? number : firstMisplaced;
            misplaced++;
        }
        last = path;
        urls.putIfAbsent(path, new RegisteredUrl(path, source, number));
    }

    private Diagnostic outOfOrder() {
        String lines = misplaced == 1
                ? "this line stands twice or out of order"
                : "from here on " + misplaced + " lines stand twice or out of order";
        return bad(firstMisplaced, lines, "'backfile permalinks --write' puts them in order")
                .withSeverity(Severity.WARNING);
    }

    private Diagnostic bad(int number, String message, String hint) {
        return Diagnostic.of(Code.BAD_REGISTER, new Place(name, number, 0), message, hint);
    }
}
