package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every link of the baked archive leads to a file and an element of it, however URLs are written. */
@ExtendWith(SampleExtension.class)
class LinksTest {

    private static final String HOST = "https://tideway.example";

    @Test
    void everyLinkLeadsSomewhere(Baked sample) {
        assertThat(new InternalLinks(sample, HOST).broken()).isEmpty();
    }

    @Test
    void noPageNeedsAnythingFromElsewhere(Baked sample) {
        assertThat(new InternalLinks(sample, HOST).requestsToElsewhere()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uri.noExtension=true",
                "links.folders=true",
                "uri.noExtension=true\nlinks.folders=true",
                "permalink.post=/:year/:month/:slug/",
                "paginate.home=3\npaginate.terms=2\npaginate.months=1"
            })
    void everyLinkLeadsSomewhereUnderOtherSettings(String settings, @TempDir Path temporary) {
        Baked baked = SampleSite.bakeWith(temporary, settings);

        assertThat(baked.report().errors()).isZero();
        assertThat(baked.ofKind("article")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(new InternalLinks(baked, HOST).broken()).isEmpty();
    }
}
