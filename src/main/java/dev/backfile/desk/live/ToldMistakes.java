package dev.backfile.desk.live;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Mistakes in the form in which a page shows them: each with its place, its source line and its hint. */
final class ToldMistakes {

    private static final int MOST = 30;

    private final EditorLink editor;

    ToldMistakes(EditorLink editor) {
        this.editor = editor;
    }

    /** The first of some mistakes, in order. */
    List<Json> of(Collection<Diagnostic> mistakes) {
        return mistakes.stream().sorted().limit(MOST).map(this::of).toList();
    }

    private Json of(Diagnostic mistake) {
        List<String> lines = new ArrayList<>();
        DiagnosticPrinter.of(editor.site()).print(List.of(mistake.withDetails("")), (String line) -> lines.add(line));
        return new Json()
                .text("place", mistake.place().toString())
                .text("severity", mistake.severity().word())
                .text("message", mistake.message())
                .text("code", mistake.code().word())
                .text("excerpt", String.join("\n", lines.subList(1, lines.size())))
                .text("editor", editor.to(mistake.place()).orElse(""));
    }
}
