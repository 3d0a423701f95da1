package dev.backfile.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.IntList;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.PageRecord.ReadSet;
import dev.backfile.cache.record.Reason;
import dev.backfile.cache.record.Rendering;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.Destination;
import dev.backfile.parallel.Background;
import dev.backfile.parallel.Threads;
import dev.backfile.source.FileState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLooksTest {

    private static final Fingerprint PLACE = fingerprint("here");
    private static final Instant PUBLISHED = Instant.parse("2024-05-06T07:08:09Z");

    @TempDir
    private Path folder;

    private PageRecord page;

    @BeforeEach
    void bakeOnePage() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "<p>a</p>");
        Files.setLastModifiedTime(file, FileTime.from(PUBLISHED.minus(Duration.ofHours(1))));
        page = page(FileState.of(file, LinkOption.NOFOLLOW_LINKS).digest());
    }

    @Test
    void aFileThatLooksAsItWasLeftIsKnown() {
        assertThat(looks(Threads.CALLER, PLACE).isKnownUntouched(page)).isTrue();
    }

    @Test
    void aFileThatWasWrittenSinceIsNot() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>b</p>");

        assertThat(looks(Threads.CALLER, PLACE).isKnownUntouched(page)).isFalse();
    }

    @Test
    void aFileThatIsGoneIsNot() throws IOException {
        Files.delete(folder.resolve("a.html"));

        assertThat(looks(Threads.CALLER, PLACE).isKnownUntouched(page)).isFalse();
    }

    @Test
    void aFileIsNotBelievedThatWasWrittenAsThePagesWerePublished() throws IOException {
        Path file = folder.resolve("a.html");
        Files.setLastModifiedTime(file, FileTime.from(PUBLISHED.minus(Duration.ofSeconds(1))));
        page = page(FileState.of(file, LinkOption.NOFOLLOW_LINKS).digest());

        assertThat(looks(Threads.CALLER, PLACE).isKnownUntouched(page)).isFalse();
    }

    @Test
    void nothingIsBelievedOfAnotherPlace() {
        assertThat(looks(Threads.CALLER, fingerprint("elsewhere")).isKnownUntouched(page))
                .isFalse();
    }

    @Test
    void nothingIsLookedAtAnyMoreOnceItEnds() {
        Postponed postponed = new Postponed();
        OutputLooks looks = looks(postponed, PLACE);
        looks.end();
        postponed.work.forEach(Supplier::get);

        assertThat(postponed.work).isNotEmpty();
        assertThat(looks.isKnownUntouched(page)).isFalse();
    }

    @Test
    void nothingIsBegunWhereALookTellsNothing() {
        Postponed postponed = new Postponed();
        looks(postponed, fingerprint("elsewhere"));

        assertThat(postponed.work).isEmpty();
    }

    /** Leaves work undone until somebody does it. */
    private static final class Postponed implements Background {

        private final List<Supplier<?>> work = new ArrayList<>();

        @Override
        public <T> Supplier<T> begin(Supplier<T> task) {
            work.add(task);
            return task;
        }
    }

    private OutputLooks looks(Background background, Fingerprint place) {
        Fingerprint any = fingerprint("any");
        BakeFingerprints last =
                new BakeFingerprints(any, any, any, any, any, any, PLACE, any, PUBLISHED, PUBLISHED, PUBLISHED);
        return OutputLooks.begin(
                List.of(page), new Destination(folder), new FileStamps(Optional.of(last), place), background);
    }

    private static PageRecord page(long look) {
        IntList none = IntList.of(IntStream.of());
        return new PageRecord(
                "a.html",
                fingerprint("model"),
                0,
                new ReadSet(none, none, none, PageRecord.NO_ASSETS, false, false, false, false, 0, Fingerprint.NONE),
                new FileStamp(8, look, fingerprint("<p>a</p>")),
                List.of(),
                new Rendering(Reason.NEW, PUBLISHED, OptionalInt.empty()));
    }

    private static Fingerprint fingerprint(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
