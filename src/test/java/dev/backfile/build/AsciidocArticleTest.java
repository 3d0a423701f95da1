package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article of a Backfile site is by the attributes of AsciiDoc. */
class AsciidocArticleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                ":keywords: harbour, bridges | harbour",
                ":tags: harbour, bridges | harbour",
                ":page-tags: [harbour, bridges] | harbour",
                ":page-tags: [\"harbour\", 'bridges'] | bridges",
                ":jbake-tags: harbour | harbour"
            },
            quoteCharacter = '`')
    void tagsStandInAnyOfTheseAttributes(String line, String tag) {
        Site site = site(line).bake();

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.has("tags/" + tag + ".html")).isTrue();
    }

    @Test
    void tagsGoBeforeKeywords() {
        Site site = site(":tags: harbour", ":keywords: bridges").bake();

        assertThat(site.has("tags/harbour.html")).isTrue();
        assertThat(site.has("tags/bridges.html")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({":page-published: false", ":page-draft: true", ":page-date: 2100-01-01"})
    void whatHoldsAnArticleBackDoesSoBehindAPrefix(String line) {
        Site site = site(line).bake();

        assertThat(site.has("a.html")).isFalse();
        assertThat(site.has("b.html")).isTrue();
    }

    @Test
    void anIdAboveTheTitleIsAnAnchor() {
        Site site = Site.in(folder.resolve("site"))
                .with("content/a.adoc", "[#evening]", "= A", ":date: 2014-10-24", "", "See <<evening>>.")
                .with("content/b.adoc", "[[night]]", "= B", ":date: 2014-10-24", "", "link:a.adoc#evening[A]")
                .bake();

        assertThat(site.diagnostics()).isEmpty();
    }

    private Site site(String... attributes) {
        return Site.in(folder.resolve("site"))
                .withText(
                        "content/a.adoc",
                        "= A\nMara Ellison\n2014-10-24\n" + String.join("\n", attributes) + "\n\nText.\n")
                .with("content/b.adoc", "= B", ":date: 2014-10-24", "", "Text.");
    }
}
