package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.CommonMarkHtml;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of the CommonMark 0.31.2 specification and of GFM's extensions. Those in which Backfile differs
 * stand in {@code commonmark-exceptions.txt}, each with its reason.
 */
class CommonMarkTest {

    private static final int MOST_EXCEPTIONS = 40;
    private static final Set<String> EXTENSIONS = Set.of("table", "strikethrough", "autolink", "disabled");

    private static final Map<String, String> EXCEPTIONS = exceptions();

    static Stream<Arguments> examples() {
        List<Arguments> examples = new ArrayList<>();
        int number = 0;
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            number++;
            examples.add(Arguments.of("CommonMark " + number, example));
        }
        number = 0;
        for (Example example : ExampleReader.readExamples(TestResources.getGfmSpec())) {
            number++;
            if (EXTENSIONS.contains(example.getInfo())) {
                examples.add(Arguments.of("GFM " + number, example));
            }
        }
        return examples.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void becomes_what_the_specification_says_or_stands_among_the_exceptions(String name, Example example) {
        String expected = CommonMarkHtml.normalized(example.getHtml().replace('→', '\t'));
        String actual = CommonMarkHtml.normalized(read(example.getSource()));
        if (EXCEPTIONS.containsKey(name)) {
            assertThat(actual).as("passes and is no exception any more").isNotEqualTo(expected);
        } else {
            assertThat(actual).as(example.getSource()).isEqualTo(expected);
        }
    }

    @Test
    void few_examples_are_exceptions_and_each_has_its_reason() {
        Set<String> names = new TreeSet<>(EXCEPTIONS.keySet());
        examples().forEach(example -> names.remove(example.get()[0]));
        assertThat(names).isEmpty();
        assertThat(EXCEPTIONS).hasSizeLessThanOrEqualTo(MOST_EXCEPTIONS);
        assertThat(EXCEPTIONS.values()).noneMatch(String::isBlank);
    }

    private static String read(String markdown) {
        LinkTable links = new LinkTable();
        MarkedUp read = Reading.backfile(RawHtml.ALLOW).read(Reading.source(markdown), links);
        return LinkPlaceholders.fill(
                read.html(),
                number -> {
                    String written = links.links().get(number).written();
                    return new LinkPlaceholders.Filling.Target(written, "[[" + written + "]]");
                },
                LinkPlaceholders.Pictures.NONE);
    }

    private static Map<String, String> exceptions() {
        Map<String, String> exceptions = new LinkedHashMap<>();
        try (InputStream stream = CommonMarkTest.class.getResourceAsStream("/markup/commonmark-exceptions.txt")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(": ", 2);
                        exceptions.put(parts[0], parts[1]);
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return exceptions;
    }
}
