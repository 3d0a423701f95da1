package dev.backfile.archive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SlugsTest {

    @TestFactory
    Stream<DynamicTest> eachNameOfTheTableHasItsSlugs() throws IOException {
        return table().map(row -> DynamicTest.dynamicTest(row[1], () -> {
            assertThat(Slugs.of(row[1], false).orElse("none")).isEqualTo(row[2]);
            assertThat(Slugs.of(row[1], true).orElse("none")).isEqualTo(row[3]);
        }));
    }

    @Test
    void theSlugOfASlugIsThatSlugWhateverTheNameIs() {
        Random random = new Random(20141024);
        for (int round = 0; round < 20_000; round++) {
            String name = name(random);
            for (boolean ascii : new boolean[] {false, true}) {
                Slugs.of(name, ascii)
                        .ifPresent(slug -> assertThat(Slugs.of(slug, ascii))
                                .as("the slug of %s", escaped(name))
                                .contains(slug));
            }
        }
    }

    @Test
    void noSlugLeavesItsFolderOrIsTooLongForAFileSystem() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            Slugs.of(name(random), false).ifPresent(slug -> {
                assertThat(slug)
                        .doesNotContain("/", "\\", "?", "%", ".", "#", " ")
                        .isNotEmpty();
                assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(201);
                assertThat(Normalizer.isNormalized(slug, Normalizer.Form.NFC)).isTrue();
            });
        }
    }

    @Test
    void aNameOfTenThousandLettersIsCut() {
        assertThat(Slugs.of("ä".repeat(10_000), false))
                .hasValueSatisfying(slug -> assertThat(slug).hasSize(100).containsOnlyOnce("ä".repeat(100)));
    }

    private static String name(Random random) {
        int[] ranges = {0x20, 0x5F, 0xA0, 0x200, 0x300, 0x60, 0x900, 0x80, 0x1100, 0x100, 0x2000, 0x300, 0x1F600, 0x40};
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(40) == 0 ? 300 : 12);
        for (int index = 0; index < length; index++) {
            int range = random.nextInt(ranges.length / 2) * 2;
            name.appendCodePoint(ranges[range] + random.nextInt(ranges[range + 1]));
        }
        return name.toString();
    }

    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        name.codePoints().forEach(point -> escaped.append(String.format("\\x{%X}", point)));
        return escaped.toString();
    }

    private static Stream<String[]> table() throws IOException {
        try (InputStream file = SlugsTest.class.getResourceAsStream("/source/slugs.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> Stream.of(line.split("\\|"))
                            .map(cell -> cell.strip().replaceAll("^`|`$", ""))
                            .toArray(String[]::new));
        }
    }
}
