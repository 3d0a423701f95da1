package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: the same sources as of the same moment give the same bytes, wherever and however they are baked. */
@ExtendWith(SampleExtension.class)
class DeterminismTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theNumberOfThreadsChangesNothing(int threads, Baked sample) {
        Baked again = SampleSite.bake(SampleSite.CHECKOUT, temporary.resolve("baked"), threads);

        assertThat(sample.differences(again)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.timezone=Pacific/Auckland -Duser.language=tr -Duser.country=TR",
                "-Duser.timezone=America/St_Johns -Duser.language=ar -Duser.country=EG -Dfile.encoding=US-ASCII"
            })
    void theTimeZoneAndTheLanguageOfTheMachineChangeNothing(String options, Baked sample) throws Exception {
        Path destination = temporary.resolve("baked");
        ChildBake.run(SampleSite.CHECKOUT, destination, options.split(" "));

        assertThat(sample.differences(new Baked(destination, sample.report()))).isEmpty();
    }

    @Test
    void theOrderInWhichFilesWereMadeChangesNothing(Baked sample) {
        Path site = SampleSite.copy(temporary.resolve("site"), true);
        Baked again = SampleSite.bake(site, temporary.resolve("baked"), 2);

        assertThat(sample.differences(again)).isEmpty();
        assertThat(again.report().diagnostics()).isEqualTo(sample.report().diagnostics());
    }

    @Test
    void bakingAgainWritesNothing(Baked sample) {
        Path destination = temporary.resolve("baked");
        Baked first = SampleSite.bake(SampleSite.CHECKOUT, destination, 2);
        Baked second = SampleSite.bake(SampleSite.CHECKOUT, destination, 2);

        assertThat(List.of(second.report().written(), second.report().removed()))
                .containsOnly(0);
        assertThat(second.report().unchanged()).isEqualTo(first.report().written());
        assertThat(sample.differences(second)).isEmpty();
    }
}
