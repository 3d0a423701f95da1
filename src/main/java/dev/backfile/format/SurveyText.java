package dev.backfile.format;

import dev.backfile.imports.survey.Counted;
import dev.backfile.imports.survey.Generator;
import dev.backfile.imports.survey.SettingsFile;
import dev.backfile.imports.survey.Shape;
import dev.backfile.imports.survey.Survey;
import dev.backfile.imports.survey.SurveyedField;
import dev.backfile.imports.survey.Trial;
import dev.backfile.imports.survey.picture.Pictures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes a survey for people, as lines of text. Stateless. */
public final class SurveyText {

    private static final int MOST = 25;
    private static final int MOST_FIELDS = 60;
    private static final int MOST_NOTES = 20;
    private static final int MOST_MISTAKES = 15;
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    /** Makes a writer. */
    public SurveyText() {}

    /** The lines. */
    public List<String> lines(Survey survey) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(survey));
        rows(lines, "Documents by folder", survey.folders(), Counted::example);
        rows(lines, "Front matter", survey.frontMatter(), Counted::example);
        fields(lines, survey.fields());
        rows(lines, "Forms of dates", survey.dates(), Counted::example);
        rows(lines, "Forms of authors", survey.authors(), Counted::example);
        rows(lines, "Shortcodes, house markup and HTML", survey.constructs(), Counted::example);
        rows(lines, "Families of URLs", survey.urls(), Counted::example);
        rows(lines, "Languages", survey.languages(), Counted::example);
        pictures(lines, survey.pictures());
        if (!survey.settings().isEmpty()) {
            section(lines, "Settings with which it bakes");
            survey.settings().forEach(setting -> {
                lines.add("  # " + setting.reason());
                lines.add("  " + SettingsFile.line(setting));
            });
        }
        if (!survey.notes().isEmpty()) {
            section(lines, "What settings do not do");
            survey.notes().stream().limit(MOST_NOTES).forEach(note -> lines.add("  " + note));
            more(lines, survey.notes().size() - MOST_NOTES);
        }
        survey.trial().ifPresentOrElse(trial -> trial(lines, trial), () -> {
            section(lines, "Tried with these settings");
            lines.add("  They cannot be used together with those that are there.");
        });
        return lines.stream().map(SurveyText::shown).toList();
    }

    private static String heading(Survey survey) {
        String made = survey.generator() == Generator.UNKNOWN
                ? "No generator's settings were found"
                : "A site for " + survey.generator().label()
                        + survey.configuration().map(file -> " (" + file + ")").orElse("");
        return made + ": " + number(survey.documents())
                + (survey.documents() == 1 ? " document" : " documents")
                + (survey.content().equals(".")
                        ? ""
                        : " in " + survey.content() + (survey.content().indexOf(',') < 0 ? "/" : ""))
                + ".";
    }

    private static void fields(List<String> lines, List<SurveyedField> fields) {
        if (fields.isEmpty()) {
            return;
        }
        section(lines, "Fields");
        List<SurveyedField> shown = fields.stream().limit(MOST_FIELDS).toList();
        int width =
                shown.stream().mapToInt(field -> field.name().length()).max().orElse(0);
        shown.forEach(field -> lines.add(String.format(
                Locale.ROOT,
                "  %,8d  %-" + Math.min(width, 40) + "s  %-7s %-10s %s",
                field.documents(),
                field.name(),
                use(field.use()),
                shape(field.shapes()),
                String.join(" · ", field.samples()))));
        more(lines, fields.size() - shown.size());
    }

    private static String use(SurveyedField.Use use) {
        return switch (use) {
            case READ -> "read";
            case MAPPED -> "mapped";
            case KEPT -> "kept";
        };
    }

    private static String shape(Map<Shape, Integer> shapes) {
        return shapes.entrySet().stream()
                .max(Comparator.<Map.Entry<Shape, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().label()))
                .map(entry -> entry.getKey().label() + (shapes.size() > 1 ? "…" : ""))
                .orElse("");
    }

    private static void rows(List<String> lines, String title, List<Counted> rows, Function<Counted, String> example) {
        if (rows.isEmpty()) {
            return;
        }
        section(lines, title);
        List<Counted> shown = rows.stream().limit(MOST).toList();
        int width = Math.min(
                40, shown.stream().mapToInt(row -> row.name().length()).max().orElse(0));
        shown.forEach(row -> lines.add(String.format(
                Locale.ROOT, "  %,8d  %-" + width + "s  %s", row.count(), row.name(), example.apply(row))));
        more(lines, rows.size() - shown.size());
    }

    private static void pictures(List<String> lines, Pictures pictures) {
        if (pictures.files() == 0 && pictures.named() == 0) {
            return;
        }
        section(lines, "Pictures");
        lines.add("  " + number(pictures.files()) + " lie here, " + number(pictures.unused())
                + " of them named by no document; of " + number(pictures.named()) + " that documents name, "
                + number(pictures.missing()) + " are not here"
                + (pictures.example().isEmpty() ? "" : ", such as " + pictures.example()) + ".");
    }

    private static void trial(List<String> lines, Trial trial) {
        section(lines, "Tried with these settings");
        lines.add("  " + number(trial.read()) + " of " + number(trial.documents()) + " documents can be read, "
                + number(trial.heldBack()) + " of them held back; " + count(trial.errors(), "error") + ", "
                + count(trial.warnings(), "warning") + ".");
        trial.mistakes().stream().limit(MOST_MISTAKES).forEach(mistakes -> {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %,8d  %s  %s: %s",
                    mistakes.count(),
                    (mistakes.isError() ? "error" : "warning") + " [" + mistakes.code() + "]",
                    mistakes.place(),
                    mistakes.message()));
            lines.add("            " + mistakes.hint());
        });
        more(lines, trial.mistakes().size() - MOST_MISTAKES);
    }

    private static void section(List<String> lines, String title) {
        lines.add("");
        lines.add(title);
    }

    private static void more(List<String> lines, int more) {
        if (more > 0) {
            lines.add("            and " + number(more) + " more");
        }
    }

    private static String count(int count, String word) {
        return number(count) + " " + word + (count == 1 ? "" : "s");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A line without what would steer a terminal. */
    private static String shown(String line) {
        return CONTROL.matcher(line).replaceAll("?").stripTrailing();
    }
}
