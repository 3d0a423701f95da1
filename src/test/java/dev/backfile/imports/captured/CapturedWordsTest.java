package dev.backfile.imports.captured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.imports.language.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of captured texts: every word of a text stands in its article, or was told to stand there already. */
class CapturedWordsTest {

    private static final List<String> LINES = List.of(
            "The bridge reopens",
            "THE BRIDGE REOPENS",
            "By Mara Ellison",
            "by tom reyes, Foreign Editor",
            "Mara Ellison",
            "24 October 2014",
            "Published: Friday 24 October 2014 | Saltmere | 5 min read",
            "10/11/2014",
            "ANNA KESTREL/afp/Picture House",
            "Photo: Lena Hall",
            "“It was loud.” — Joan Pascoe",
            "“It was loud”",
            "Joan Pascoe, miller",
            "— Joan",
            "* * *",
            "• one item",
            "• two items",
            "1. first",
            "2. second",
            "What it costs",
            "REPORTAGE",
            "http://old.example/2003/11/x_y.html?a=b",
            "(c) 2011 The Orle. All rights reserved.",
            "From issue 12, Autumn 2009",
            "The bridge reopens | The Harbour Review",
            "Dear Editor,",
            "snake_case and *stars* and [brackets](x) <b>tags</b> & \\ `ticks`",
            "As the National Health Service (nhs) said, the nhs is loud, and so is the who. See “The bridge reopens”.",
            "When the first cars crossed it was loud, and it was dark, says Joan Pascoe, and “nobody knew what it costs until it was open again.",
            "A paragraph so long that no one would take it for a headline, a heading or a line of verse, since it goes on and on about the tide and the mill and the moon.",
            "Mara Ellison is a writer in Saltmere. She keeps bees.",
            "Verse one",
            "verse two, and: more");

    static Stream<String> texts() throws IOException {
        List<String> captured = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/imports/captured"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                captured.add(Files.readString(file));
            }
        }
        return Stream.concat(captured.stream(), IntStream.range(0, 300).mapToObj(CapturedWordsTest::random));
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(18);
        for (int line = 0; line < lines; line++) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append(random.nextInt(4) == 0 ? "\n" : "\n\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noWordIsLostThatIsNotTold(String text) {
        Archive archive = new Archive();
        archive.learn(text);
        CapturedText captured = CapturedText.of(text, "a.txt", archive);
        String article = new CapturedArticle(captured, archive, new Titles(), "content/a.md", "en")
                .document()
                .toString();
        List<String> there = new ArrayList<>(Words.of(article));
        captured.draft().repeats.forEach(line -> there.addAll(Words.of(line)));
        captured.draft().dropped.forEach(line -> there.addAll(Words.of(line)));
        Map<String, Integer> missing = new HashMap<>();
        Words.of(text).forEach(word -> missing.merge(word, 1, Integer::sum));
        there.forEach(word -> missing.computeIfPresent(word, (same, count) -> count == 1 ? null : count - 1));
        assertThat(missing).as(text).isEmpty();
    }
}
