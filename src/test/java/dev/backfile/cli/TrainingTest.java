package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that Java learns its classes from. */
class TrainingTest {

    @Test
    void hasWhatMostArchivesHave(@TempDir Path site) throws IOException {
        assertThat(Training.train(site)).isZero();
        assertThat(site.resolve("target/site"))
                .isDirectoryContaining("glob:**/feed.xml")
                .isDirectoryContaining("glob:**/sitemap.xml")
                .isDirectoryContaining("glob:**/search")
                .isDirectoryContaining("glob:**/tags")
                .isDirectoryContaining("glob:**/series");
    }
}
