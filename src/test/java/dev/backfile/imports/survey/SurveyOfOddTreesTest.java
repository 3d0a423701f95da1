package dev.backfile.imports.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.Backfile;
import dev.backfile.format.SurveyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that lies in a folder stops a survey of it, delays it, or gets at whoever reads it. */
class SurveyOfOddTreesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"[a ", "{{< ", "{% ", "=A", "x.jp", "<A", "[aa x=", "{", ".jpg"})
    void longLinesTakeNoMoreThanTheirLength(String piece) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/a.md"),
                "---\ntitle: A\ndate: 2014-10-24\n---\n" + piece.repeat(200_000) + "\n"
                        + (piece + "\n").repeat(20_000));
        assertThat(survey().documents()).isEqualTo(1);
    }

    @Test
    void whatWouldSteerATerminalIsNotWrittenToIt() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/a.md"), "---\ntitle: \"A\\e[31m\"\n\"na\\e]0;x\\ame\": 1\n---\nWater.");
        assertThat(new SurveyText().lines(survey()))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cntrl}"));
    }

    @Test
    void whatIsNoTextIsCountedAndStopsNothing() throws IOException {
        new Tree(folder)
                .with("content/b.md", "---", "title: B", "date: 2014-10-24", "---", "Water.")
                .with("content/c.rst", "C");
        Files.write(folder.resolve("content/a.md"), new byte[] {(byte) 0xff, 0, 1});
        Survey survey = survey();
        assertThat(survey.frontMatter())
                .extracting(Counted::name, Counted::count)
                .contains(tuple("cannot be read", 1), tuple("YAML", 1));
        assertThat(survey.notes()).anyMatch(note -> note.contains(".rst"));
    }

    private Survey survey() {
        return new Backfile().survey(folder);
    }
}
