package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.sample.Baked;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages that are looked at are of every kind that there is. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class KindsOfPagesTest {

    @Test
    void everyKindOfPageIsLookedAt(PublishedSample sample) {
        Baked baked = sample.baked();

        assertThat(kinds(
                        baked,
                        Arrays.stream(SamplePage.values()).map(SamplePage::path).toList()))
                .isEqualTo(kinds(baked, baked.pages()));
    }

    /** The kinds of some pages; those that only lead elsewhere show nothing. */
    private static Set<String> kinds(Baked baked, Collection<String> pages) {
        Set<String> kinds = new TreeSet<>();
        pages.forEach(page -> kinds.add(baked.page(page).body().className()));
        kinds.remove("k-redirect");
        return kinds;
    }
}
