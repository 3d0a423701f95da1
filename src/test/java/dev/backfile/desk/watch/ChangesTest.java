package dev.backfile.desk.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    private static final long LONG = 60_000;

    @TempDir
    private Path folder;

    private final Changes changes = new Changes();

    @Test
    void nothingComesOfNothing() throws InterruptedException {
        assertThat(changes.await(1)).isEqualTo(new Changes.Batch(Set.of(), false));
    }

    @Test
    void changesThatComeTogetherAreOneBatch() throws InterruptedException {
        Set<Path> files = new HashSet<>();
        for (int number = 0; number < 100; number++) {
            files.add(folder.resolve("file-" + number));
        }
        files.forEach(changes::changed);
        assertThat(changes.areWaiting()).isTrue();
        assertThat(changes.await(LONG)).isEqualTo(new Changes.Batch(files, false));
        assertThat(changes.areWaiting()).isFalse();
    }

    @Test
    void ofVeryManyChangesNobodyKnowsWhat() throws InterruptedException {
        for (int number = 0; number < 2_000; number++) {
            changes.changed(folder.resolve("file-" + number));
        }
        assertThat(changes.await(LONG).anything()).isTrue();
    }

    @Test
    void whoDemandsIsAnsweredAtOnce() throws InterruptedException {
        changes.demand();
        assertThat(changes.await(LONG)).isEqualTo(new Changes.Batch(Set.of(), true));
    }

    @Test
    void theSystemTellsOfAThousandFilesAndOfThoseInNewFolders() throws Exception {
        WatchedTree tree = WatchedTree.of(folder, List.of(), List.of(), List.of(Path.of("target/site")));
        FileWatch watch = EventWatch.begin(tree, changes);
        Files.createDirectories(folder.resolve("new/deep"));
        Set<Path> files = new HashSet<>();
        for (int number = 0; number < 1_000; number++) {
            Path file = folder.resolve("new/deep/article-" + number + ".md");
            Files.writeString(file, "Text.\n");
            files.add(file);
        }
        Set<Path> told = new HashSet<>();
        boolean anything = false;
        while (!anything && !told.containsAll(files)) {
            Changes.Batch batch = changes.await(LONG);
            assertThat(batch.anything() || !batch.files().isEmpty()).isTrue();
            told.addAll(batch.files());
            anything = batch.anything();
        }
        watch.close();
    }

    @Test
    void whatIsBakedIsNotWatched() {
        WatchedTree tree = WatchedTree.of(
                folder,
                List.of(Path.of("content")),
                List.of(),
                List.of(Path.of("target/site"), Path.of("content-out")));
        assertThat(tree.leavesOut(folder.resolve("target/classes/A.class"))).isTrue();
        assertThat(tree.leavesOut(folder.resolve("content-out/index.html"))).isTrue();
        assertThat(tree.leavesOut(folder.resolve(".git/index.lock"))).isTrue();
        assertThat(tree.leavesOut(folder.resolve(".backfile/serve/site/index.html")))
                .isTrue();
        assertThat(tree.leavesOut(folder.resolve("content/one.md"))).isFalse();
        assertThat(tree.leavesOut(folder.resolve("jbake.properties"))).isFalse();
    }
}
