package dev.backfile.desk.check.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Shows an edit as {@code diff -u} does. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final int NAMES = 2;

    private UnifiedDiff() {}

    /** The difference, which {@code git apply} takes. */
    public static String of(FileEdit edit) {
        List<String> before = lines(edit.before().orElse(""));
        List<String> after = lines(edit.after());
        List<String> written = UnifiedDiffUtils.generateUnifiedDiff(
                edit.before().isPresent() ? "a/" + edit.file() : "/dev/null",
                "b/" + edit.file(),
                before,
                DiffUtils.diff(before, after),
                CONTEXT);
        StringBuilder diff = new StringBuilder();
        for (int index = 0; index < written.size(); index++) {
            String line = written.get(index);
            boolean head = index < NAMES || line.startsWith("@@");
            diff.append(line);
            if (head) {
                diff.append('\n');
            } else if (!line.endsWith("\n")) {
                diff.append("\n\\ No newline at end of file\n");
            }
        }
        return diff.toString();
    }

    /** The lines with their ends. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }
}
