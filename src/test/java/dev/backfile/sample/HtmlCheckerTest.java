package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the repository's own archive is correct HTML. */
@ExtendWith(SampleExtension.class)
class HtmlCheckerTest {

    @Test
    void theCheckerHasNoErrorAndNoWarningForAnyPage(Baked sample) throws Exception {
        assertThat(NuChecker.checkAll(sample)).isEmpty();
    }

    @Test
    void theCheckerWouldFindAMistake(@TempDir Path folder, Baked sample) throws Exception {
        Files.writeString(
                folder.resolve("bad.html"), "<!DOCTYPE html><html lang=en><title>x</title><p><img src=a.png></p>");

        assertThat(new NuChecker().check(new Baked(folder, sample.report()), "bad.html"))
                .isNotEmpty();
    }
}
