package dev.backfile.desk.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks at every file again and again, for drives whose changes the operating system does not tell. */
public final class PollingWatch implements FileWatch {

    private final WatchedTree tree;
    private final Changes changes;
    private final long pauseMillis;
    private final CountDownLatch closed = new CountDownLatch(1);

    private PollingWatch(WatchedTree tree, Changes changes, long pauseMillis) {
        this.tree = tree;
        this.changes = changes;
        this.pauseMillis = pauseMillis;
    }

    /**
     * Begins to look.
     *
     * @param pauseMillis how long to wait between two looks
     */
    public static PollingWatch begin(WatchedTree tree, Changes changes, long pauseMillis) {
        PollingWatch watch = new PollingWatch(tree, changes, pauseMillis);
        Map<Path, Look> begin = watch.look();
        Thread thread = new Thread(() -> watch.run(begin), "backfile-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /** What tells that a file changed. */
    private record Look(long size, long modified, boolean folder) {}

    private void run(Map<Path, Look> begin) {
        Map<Path, Look> before = begin;
        try {
            while (!closed.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                Map<Path, Look> now = look();
                tell(before, now);
                tell(now, before);
                before = now;
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells of what is other than there, or not there. */
    private void tell(Map<Path, Look> here, Map<Path, Look> there) {
        here.forEach((file, look) -> {
            if (!look.equals(there.get(file))) {
                changes.changed(file);
            }
        });
    }

    private Map<Path, Look> look() {
        Map<Path, Look> seen = new HashMap<>();
        for (Path root : tree.roots()) {
            try {
                Files.walkFileTree(root, new Visitor(seen));
            } catch (IOException gone) {
                // its absence is seen
            }
        }
        return seen;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Map<Path, Look> seen;

        Visitor(Map<Path, Look> seen) {
            this.seen = seen;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (tree.leavesOut(path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            seen.put(path, new Look(0, 0, true));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            seen.put(
                    path,
                    new Look(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), false));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
