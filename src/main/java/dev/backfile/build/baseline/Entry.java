package dev.backfile.build.baseline;

import dev.backfile.diagnostic.Bound;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.VisibleText;
import java.util.regex.Pattern;

/**
 * A mistake as it is known again after edits: by its file, its sentence and its code, not by its line.
 *
 * @param name its file, its sentence and its code
 * @param times how many mistakes it stands for
 */
record Entry(String name, int times) {

    private static final Pattern LINE_NUMBER = Pattern.compile("\\bline [0-9]+");

    /** The entry of a mistake. */
    static Entry of(Diagnostic mistake) {
        return Bound.others(mistake).stream()
                .mapToObj(others -> new Entry(nameOfOthers(mistake), others))
                .findFirst()
                .orElseGet(() -> new Entry(name(mistake, mistake.message()), 1));
    }

    /** The name of all mistakes of a kind that a file has beyond those that are told one by one. */
    static String nameOfOthers(Diagnostic mistake) {
        return name(mistake, "more mistakes of this kind");
    }

    /** Whether a name is that of a mistake in the same file and of the same kind. */
    static boolean isOfKind(String name, Diagnostic mistake) {
        return name.startsWith(beginning(mistake)) && name.endsWith(end(mistake));
    }

    private static String name(Diagnostic mistake, String sentence) {
        String steady = LINE_NUMBER.matcher(sentence).replaceAll("line …");
        return beginning(mistake) + VisibleText.of(steady) + end(mistake);
    }

    private static String beginning(Diagnostic mistake) {
        return VisibleText.of(mistake.place().path()) + ": ";
    }

    private static String end(Diagnostic mistake) {
        return " [" + mistake.code().word() + "]";
    }
}
