package dev.backfile.build.distribution;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that other processes say to have left for this one. */
public final class LeftFiles {

    private LeftFiles() {}

    /**
     * Expects files.
     *
     * @throws LostWorkException if one of them is not there
     */
    public static void expect(Path... files) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new LostWorkException(
                        "did its work, but '" + file + "' is not there",
                        "let the site, the destination and the folder of --ledger lie on a disk that the driver and every executor"
                                + " reach by the same paths",
                        new NoSuchFileException(file.toString()));
            }
        }
    }
}
