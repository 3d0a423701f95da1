package dev.backfile.cli.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The editor that a user has named: {@code VISUAL}, else {@code EDITOR}. */
public final class WritersEditor {

    private final Optional<String> command;

    /** The editor of an environment. */
    public WritersEditor(Map<String, String> environment) {
        this.command = Stream.of("VISUAL", "EDITOR")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /**
     * Opens a file, and waits until the editor is done.
     *
     * @return what went wrong, as a sentence; empty when nothing did
     */
    public Optional<String> open(Path file) {
        if (command.isEmpty()) {
            return Optional.of("Neither VISUAL nor EDITOR names an editor, so none was opened.");
        }
        List<String> words = new ArrayList<>(List.of(command.get().strip().split("\\s+")));
        words.add(file.toString());
        try {
            int status = new ProcessBuilder(words).inheritIO().start().waitFor();
            return status == 0
                    ? Optional.empty()
                    : Optional.of("The editor '" + command.get() + "' ended with status " + status + ".");
        } catch (IOException missing) {
            return Optional.of("The editor '" + command.get() + "' cannot be started: " + missing.getMessage());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
