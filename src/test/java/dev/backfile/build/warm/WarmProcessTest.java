package dev.backfile.build.warm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourceWalker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process keeps of the files that it walked through. */
class WarmProcessTest {

    private final Settings settings = TestSettings.backfile();
    private final WarmProcess process = new WarmProcess();

    @TempDir
    private Path site;

    private Path article;

    @BeforeEach
    void anArticle() throws IOException {
        article = site.resolve("content/bridge.md").toAbsolutePath().normalize();
        Files.createDirectories(article.getParent());
        Files.writeString(article, "The bridge.");
    }

    @Test
    void whatDidNotChangeIsNotWalkedThroughAgain() {
        SourceFiles found = content(this::walk);
        assertThat(content(WarmProcessTest::nothing)).isEqualTo(found);
    }

    @Test
    void whatIsSaidDuringAWalkCountsAtTheNext() throws IOException {
        content(() -> {
            SourceFiles before = walk();
            write("The old bridge.");
            process.onlyChanged(Set.of(article));
            return before;
        });
        assertThat(content(WarmProcessTest::nothing).documents())
                .extracting(SourceFile::size)
                .containsExactly(Files.size(article));
    }

    @Test
    void whateverMayHaveChangedDuringAWalkTheNextIsWhole() {
        content(() -> {
            process.anythingChanged();
            return walk();
        });
        assertThat(content(WarmProcessTest::nothing).documents()).isEmpty();
    }

    @Test
    void whatIsFoundAfterAllWasForgottenIsNotKept() {
        content(() -> {
            process.forget();
            content(WarmProcessTest::nothing);
            return walk();
        });
        assertThat(content(this::walk).documents()).isEmpty();
    }

    @Test
    void nobodyWaitsForAWalkWhoAsksForSomethingElse() {
        assertThat(content(() -> {
                            assertThat(CompletableFuture.supplyAsync(process::knowsDestination)
                                            .orTimeout(30, TimeUnit.SECONDS)
                                            .join())
                                    .isFalse();
                            return walk();
                        })
                        .documents())
                .hasSize(1);
    }

    private SourceFiles content(Supplier<SourceFiles> walk) {
        return process.content(site, settings, walk);
    }

    private SourceFiles walk() {
        return new SourceWalker(settings).content(site);
    }

    private static SourceFiles nothing() {
        return new SourceFiles(List.of(), List.of(), List.of(), List.of());
    }

    private void write(String text) {
        try {
            Files.writeString(article, text);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
