package dev.backfile.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which modification time an edit leaves. Times other than the present never come twice for one file with different
 * bytes: a file of the same size and time is the same to Backfile, as it is to Git.
 *
 * @param kind what sort of time
 * @param number how long ago or ahead, in seconds
 */
record Stamp(Kind kind, long number) {

    /** The time that the file system gives. */
    static final Stamp NOW = new Stamp(Kind.NOW, 0);

    enum Kind {
        NOW,
        /** The present, as a file system tells it that counts whole seconds. */
        WHOLE_SECOND,
        PAST,
        FUTURE
    }

    void put(Path file) throws IOException {
        Instant now = Instant.now();
        switch (kind) {
            case NOW -> {}
            case WHOLE_SECOND -> set(file, now.truncatedTo(ChronoUnit.SECONDS));
            case PAST -> set(file, now.minusSeconds(number));
            case FUTURE -> set(file, now.plusSeconds(number));
        }
    }

    private static void set(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    @Override
    public String toString() {
        return switch (kind) {
            case NOW -> "";
            case WHOLE_SECOND -> ", time stamp without fractions of a second";
            case PAST -> ", time stamp " + number + " s ago";
            case FUTURE -> ", time stamp " + number + " s ahead";
        };
    }
}
