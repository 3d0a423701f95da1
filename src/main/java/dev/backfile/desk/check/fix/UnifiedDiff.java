package dev.backfile.desk.check.fix;

import java.util.List;

/** Shows an edit as {@code diff -u} does. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /** The difference, which {@code git apply} takes: one hunk from the first line that changes to the last. */
    public static String of(FileEdit edit) {
        List<String> before = lines(edit.before().orElse(""));
        List<String> after = lines(edit.after());
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < Math.min(before.size(), after.size()) - same
                && before.get(before.size() - 1 - sameEnd).equals(after.get(after.size() - 1 - sameEnd))) {
            sameEnd++;
        }
        int from = Math.max(0, same - CONTEXT);
        int tail = Math.min(CONTEXT, sameEnd);
        int oldEnd = before.size() - sameEnd;
        int newEnd = after.size() - sameEnd;
        StringBuilder diff = new StringBuilder();
        diff.append("--- ")
                .append(edit.before().isPresent() ? "a/" + edit.file() : "/dev/null")
                .append('\n');
        diff.append("+++ b/").append(edit.file()).append('\n');
        diff.append("@@ -").append(range(from, oldEnd + tail - from));
        diff.append(" +").append(range(from, newEnd + tail - from)).append(" @@\n");
        before.subList(from, same).forEach(line -> add(diff, ' ', line));
        int old = same;
        if (oldEnd == newEnd) {
            // Of as many lines as before each that is the same stays between the others.
            while (old < oldEnd) {
                int changed = old;
                while (changed < oldEnd && !before.get(changed).equals(after.get(changed))) {
                    changed++;
                }
                before.subList(old, changed).forEach(line -> add(diff, '-', line));
                after.subList(old, changed).forEach(line -> add(diff, '+', line));
                old = changed;
                while (old < oldEnd && before.get(old).equals(after.get(old))) {
                    add(diff, ' ', before.get(old));
                    old++;
                }
            }
        } else {
            before.subList(same, oldEnd).forEach(line -> add(diff, '-', line));
            after.subList(same, newEnd).forEach(line -> add(diff, '+', line));
        }
        before.subList(oldEnd, oldEnd + tail).forEach(line -> add(diff, ' ', line));
        return diff.toString();
    }

    private static String range(int from, int count) {
        return (count == 0 ? from : from + 1) + "," + count;
    }

    private static void add(StringBuilder diff, char mark, String line) {
        diff.append(mark).append(line);
        if (!line.endsWith("\n")) {
            diff.append("\n\\ No newline at end of file\n");
        }
    }

    /** The lines with their ends. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }
}
