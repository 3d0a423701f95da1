package dev.backfile.desk.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.slf4j.helpers.NOPLogger;

/** Listens to what the operating system says of the files. */
public final class EventWatch implements FileWatch {

    private final DirectoryWatcher watcher;

    private EventWatch(DirectoryWatcher watcher) {
        this.watcher = watcher;
    }

    /**
     * Begins to listen: whatever changes after this is told.
     *
     * @throws IOException if the system watches no more folders
     */
    public static EventWatch begin(WatchedTree tree, Changes changes) throws IOException {
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .paths(tree.roots())
                .fileHashing(false)
                .fileTreeVisitor(visitor(tree))
                .logger(NOPLogger.NOP_LOGGER)
                .listener(new Listener(tree, changes))
                .build();
        watcher.watchAsync(EventWatch::start);
        return new EventWatch(watcher);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "backfile-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Counts what is not left out; what the system could not tell counts, too. */
    private record Listener(WatchedTree tree, Changes changes) implements DirectoryChangeListener {

        @Override
        public void onEvent(DirectoryChangeEvent event) {
            if (event.path() == null || event.eventType() == EventType.OVERFLOW) {
                changes.changed();
            } else if (!tree.leavesOut(event.path())) {
                changes.changed(event.path());
            }
        }

        @Override
        public void onException(Exception failure) {
            changes.changed();
        }
    }

    private static FileTreeVisitor visitor(WatchedTree tree) {
        return (folder, onFolder, onFile) -> Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                if (tree.leavesOut(path)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                onFolder.call(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                onFile.call(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException obstinate) {
            // it ends with the process
        }
    }
}
