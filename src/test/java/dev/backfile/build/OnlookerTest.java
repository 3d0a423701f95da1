package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.build.report.Onlooker;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.generated.OutputKinds;
import dev.backfile.output.DiskOperations;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks on at a bake sees the pages that are wanted first, and may end it where a change has overtaken it. */
class OnlookerTest {

    @TempDir
    private Path folder;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final AtomicReference<Function<String, Optional<String>>> sources = new AtomicReference<>();

    @Test
    void whatIsWantedIsSeenBeforeTheSiteIsThere() {
        Site.in(folder).article("one.md", "---", "First.").article("two.md", "---", "Second.");
        bake(new Watcher(false));
        assertThat(seen).containsExactly("two.html false Second");
        assertThat(sources.get().apply("one.html")).contains("one.md");
        assertThat(sources.get().apply("index.html")).isEmpty();
        bake(new Watcher(false));
        assertThat(sources.get().apply("one.html")).contains("one.md");
    }

    @Test
    void aBakeThatIsOvertakenLeavesEverythingAsItWas() throws Exception {
        Site site = Site.in(folder).article("one.md", "---", "First.").article("two.md", "---", "Second.");
        bake(Onlooker.NONE);
        site.article("one.md", "---", "Changed.");
        assertThatThrownBy(() -> bake(new Watcher(true))).isInstanceOf(Onlooker.Overtaken.class);
        Path page = folder.resolve("target/site/one.html");
        assertThat(Files.readString(page)).contains("First");
        bake(Onlooker.NONE);
        assertThat(Files.readString(page)).contains("Changed");
    }

    private final class Watcher implements Onlooker {

        private final boolean overtaken;

        Watcher(boolean overtaken) {
            this.overtaken = overtaken;
        }

        @Override
        public Set<String> wanted() {
            return Set.of("two.html");
        }

        @Override
        public void planned(Supplier<Function<String, Optional<String>>> known) {
            sources.set(known.get());
        }

        @Override
        public boolean isOvertaken() {
            return overtaken;
        }

        @Override
        public void rendered(String path, byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8).contains("Second.") ? " Second" : "";
            seen.add(path + " " + Files.exists(folder.resolve("target/site/" + path)) + text);
        }
    }

    private void bake(Onlooker onlooker) {
        Progress silent = new ToldNothing();
        new Oven(silent, new DiskOperations(), OutputKinds.ALL)
                .bake(
                        new BakeOptions(
                                folder,
                                Optional.empty(),
                                false,
                                false,
                                false,
                                false,
                                false,
                                Optional.empty(),
                                1,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Map.of(),
                                Map.of()),
                        onlooker);
    }

    /** Hears nothing. */
    private static final class ToldNothing implements Progress {

        @Override
        public void stage(String name, long total) {
            // silence
        }

        @Override
        public void note(String sentence) {
            // silence
        }

        @Override
        public void step(long done) {
            // silence
        }
    }
}
