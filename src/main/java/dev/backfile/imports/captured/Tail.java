package dev.backfile.imports.captured;

import dev.backfile.imports.captured.LineKinds.Kind;
import dev.backfile.imports.captured.LineKinds.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what stands below a text: who wrote it, when, whose the pictures are, and whose the rights. */
final class Tail {

    private static final int READ = 6;

    private Tail() {}

    /** Reads what stands below a text into a draft, and returns the rest. */
    static List<Line> read(List<Line> lines, LineKinds kinds, Draft draft) {
        List<Line> rest = new ArrayList<>(lines);
        List<Line> biographies = new ArrayList<>();
        for (int count = 0; count < READ && rest.size() > 1; count++) {
            Line line = rest.get(rest.size() - 1);
            Optional<Told> told = kinds.of(line)
                    .filter(each -> each.kind() != Kind.NAMES || isSigned(line, rest.get(rest.size() - 2), draft));
            Optional<String> author = Bylines.biography(line.text());
            if (told.isPresent()) {
                told.get().into().accept(draft);
                rest.remove(rest.size() - 1);
            } else if (author.isPresent() && biographies.isEmpty() && line.gap() && rest.size() > 2) {
                if (draft.authors.isEmpty()) {
                    draft.authors.add(author.get());
                    draft.check(line, "the author was taken from " + Draft.shown(line.text()));
                }
                biographies.add(rest.remove(rest.size() - 1));
            } else {
                break;
            }
        }
        rest.addAll(biographies);
        return rest;
    }

    /** Whether a name at the end is that of the author, and not of who is quoted before, or of one of several lines. */
    private static boolean isSigned(Line line, Line before, Draft draft) {
        return draft.authors.isEmpty()
                && line.gap()
                && !Quoted.isWhole(before.text())
                && (before.text().length() > Lines.LONGEST_OF_VERSE || before.gap());
    }
}
