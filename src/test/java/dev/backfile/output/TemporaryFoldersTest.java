package dev.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a killed process left among the temporary files goes, and nothing else. */
class TemporaryFoldersTest {

    /** No system gives a process this number. */
    private static final String DEAD = "999999999999";

    @TempDir
    private Path parent;

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "backfile-serve-" + DEAD + "-17, site.lock, goes",
        "backfile-serve-" + DEAD + "-17, pages/deep/index.html, stays",
        "backfile-serve-" + DEAD + "-17-mine, site.lock, stays",
        "backfile-serve-notes, site.lock, stays",
        "backfile-check-" + DEAD + "-17, check.lock, stays",
    })
    void whatADeadProcessLeftGoes(String folder, String file, String what) throws IOException {
        Path left = file(folder, file);
        assertThat(folders().make()).isEmptyDirectory();
        assertThat(Files.exists(left)).isEqualTo(what.equals("stays"));
    }

    @Test
    void whatALivingProcessHasStays() throws IOException {
        Path kept = file("backfile-serve-" + ProcessHandle.current().pid() + "-17", "site.lock");
        folders().make();
        assertThat(kept).exists();
    }

    @Test
    void whatAProcessHoldsThatCannotBeSeenFromHereStays() throws IOException {
        Path held = file("backfile-serve-" + DEAD + "-17", "site.lock");
        try (BakeLock lock = BakeLock.take(held).orElseThrow()) {
            folders().make();
            assertThat(held).exists();
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path elsewhere = file("elsewhere", "site.lock");
        Files.createSymbolicLink(parent.resolve("backfile-serve-" + DEAD + "-17"), elsewhere.getParent());
        folders().make();
        assertThat(elsewhere).exists();
    }

    private TemporaryFolders folders() {
        return new TemporaryFolders(parent, "backfile-serve");
    }

    private Path file(String folder, String name) throws IOException {
        Path file = parent.resolve(folder).resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }
}
