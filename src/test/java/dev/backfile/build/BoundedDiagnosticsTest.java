package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Bound;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One value or one document gives as many mistakes as a person reads, and the number of the others. */
class BoundedDiagnosticsTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> floods() {
        return Stream.of(
                Arguments.of("tags that stand twice", "tags: " + "a,".repeat(300), ""),
                Arguments.of("empty tags", "tags: [" + "~,".repeat(300) + "~]", ""),
                Arguments.of("authors with addresses", "authors: [" + numbered("A%d b@example.org,", 300) + "c]", ""),
                Arguments.of("old URLs", "aliases: [" + numbered("'/../%d',", 1_000) + "/a/]", ""),
                Arguments.of("related articles", "related: [" + numbered("nothing-%d,", 300) + "x]", ""),
                Arguments.of("corrections", "corrections: [" + numbered("{date: x%d},", 300) + "]", ""),
                Arguments.of("links", "mine: x", numbered("[[nothing-%d]] ", 300)),
                Arguments.of("paths", "mine: x", numbered("[a](nothing-%d.md) ", 300)),
                Arguments.of("images", "mine: x", numbered("![](nothing-%d.png)\n\n", 150)),
                Arguments.of("ids", "mine: x", "# a {#a}\n\n".repeat(300)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    @Timeout(120)
    void aDocumentIsToldOfOnce(String what, String field, String text) {
        Site site = Site.in(folder).article("a.md", field, "---", text).bake();

        assertThat(site.diagnostics()).isNotEmpty();
        assertThat(site.diagnostics().stream()
                        .collect(Collectors.groupingBy(mistake -> mistake.code(), Collectors.counting()))
                        .values())
                .allMatch(count -> count <= Bound.MOST + 1);
        assertThat(site.diagnostics())
                .anyMatch(mistake -> mistake.message().matches("this file has \\d+ more mistakes of this kind.*"));
        assertThat(site.diagnostics()).allMatch(mistake -> mistake.message().length() <= 1_000);
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of("menu", "site.navigation=" + "a,".repeat(5_000)),
                Arguments.of("taxonomies", "taxonomies=" + numbered("X %d,", 2_000)),
                Arguments.of("keys", numbered("site.titel%d=x\n", 1_000)),
                Arguments.of(
                        "extensions", "defaults=jbake\ntheme=backfile\nmarkdown.extensions=" + numbered("X%d,", 2_000)),
                Arguments.of("formats", "image.sizes=" + "x,".repeat(2_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    @Timeout(120)
    void theSettingsAreToldOfOnce(String what, String properties) {
        Site site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", properties)
                .article("a.md", "---", "One.")
                .bake();

        assertThat(site.diagnostics().size()).isBetween(1, 2 * Bound.MOST + 4);
        assertThat(site.diagnostics()).allMatch(mistake -> mistake.message().length() <= 1_000);
    }

    private static String numbered(String pattern, int count) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
    }
}
