package dev.backfile.imports.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that somebody writes files into. */
record Tree(Path folder) {

    Tree with(String path, String... lines) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }
}
