package dev.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bake at a time goes into a destination. */
class DestinationLockTest {

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void nameADestination() {
        site = folder.resolve("target/site");
    }

    @Test
    void aSecondIsKeptOutUntilTheFirstEnds() throws IOException {
        Files.createDirectories(site);
        try (DestinationLock first = DestinationLock.take(site).orElseThrow()) {
            assertThat(first.isFirst()).isFalse();
            assertThat(DestinationLock.take(site)).isEmpty();
        }
        assertTakes(site);
    }

    @Test
    void aSecondIsKeptOutWhereThereIsNoDestinationYet() throws IOException {
        try (DestinationLock first = DestinationLock.take(site).orElseThrow()) {
            assertThat(first.isFirst()).isTrue();
            assertThat(DestinationLock.take(site)).isEmpty();
        }
        assertTakes(site);
    }

    @Test
    void anotherPathToTheSameDestinationIsNoWayAround() throws IOException {
        Files.createDirectories(site);
        Path parent = Files.createSymbolicLink(folder.resolve("parent"), folder.resolve("target"));
        Path itself = Files.createSymbolicLink(folder.resolve("itself"), site);
        try (DestinationLock first = DestinationLock.take(site).orElseThrow()) {
            assertThat(first.isFirst()).isEqualTo(Files.notExists(site));
            assertThat(DestinationLock.take(parent.resolve("site"))).isEmpty();
            assertThat(DestinationLock.take(itself)).isEmpty();
        }
        Files.delete(site);
        try (DestinationLock first = DestinationLock.take(site).orElseThrow()) {
            assertThat(first.isFirst()).isEqualTo(Files.notExists(site));
            assertThat(DestinationLock.take(parent.resolve("site"))).isEmpty();
        }
    }

    @Test
    void theLockOfAProcessThatWasKilledIsNoObstacle() throws IOException {
        Files.createDirectories(site.resolve(".backfile-staging"));
        Files.createFile(site.resolve(".backfile-staging/lock"));
        assertTakes(site);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        assertTakes(site);
        assertThat(folder).isEmptyDirectory();

        Files.createDirectories(site);
        assertTakes(site);
        assertThat(site).isEmptyDirectory();
    }

    @Test
    void whatAKilledFirstBakeLeftBesideTheDestinationGoes() throws IOException {
        Path beside = folder.resolve("target/.site.backfile-staging");
        Files.createDirectories(beside.resolve("site"));
        Files.writeString(beside.resolve("site/index.html"), "half");
        Files.createDirectories(site);
        try (DestinationLock lock = DestinationLock.take(site).orElseThrow()) {
            lock.tidy(new DiskOperations(), Threads.CALLER);
        }
        assertThat(beside).doesNotExist();
    }

    @Test
    void aFileAndALinkToNowhereAreNoDestination() throws IOException {
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, folder.resolve("nowhere"));
        assertThatThrownBy(() -> DestinationLock.take(site)).isInstanceOf(NotDirectoryException.class);

        Files.delete(site);
        Files.writeString(site, "a file");
        assertThatThrownBy(() -> DestinationLock.take(site)).isInstanceOf(NotDirectoryException.class);
    }

    private static void assertTakes(Path site) throws IOException {
        Optional<DestinationLock> lock = DestinationLock.take(site);
        assertThat(lock).isPresent();
        lock.get().close();
    }
}
