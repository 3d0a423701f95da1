package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the page of the manual for newcomers word by word: every file that it has written, every answer that it promises. */
class GettingStartedPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/getting-started.md");
    private static final Pattern FILE = Pattern.compile("[Ww]rite a file `([^`]+)`:");
    private static final Pattern ADDED = Pattern.compile("add to `([^`]+)`:");
    private static final Pattern DURATION = Pattern.compile(" in [0-9.]+ m?s: ");

    @TempDir
    private Path site;

    @Test
    void whoeverFollowsItIsAnsweredAsItSays() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int answers = 0;
        for (int line = 0; line < lines.size(); line++) {
            Matcher file = FILE.matcher(lines.get(line));
            Matcher added = ADDED.matcher(lines.get(line));
            if (file.find()) {
                write(file.group(1), "", block(lines, line + 1));
            } else if (added.find()) {
                String earlier = Files.readString(site.resolve(added.group(1)));
                write(added.group(1), earlier, block(lines, line + 1));
            } else if (lines.get(line).equals("says how it went:")
                    || lines.get(line).equals("`backfile bake` finds the slip:")) {
                assertThat(answer()).isEqualTo(block(lines, line + 1));
                answers++;
            }
        }
        assertThat(answers).isEqualTo(2);

        write("content/2024/second.md", "", text("content/2024/second.md").replace("frist", "first"));
        assertThat(answer()).contains("Baked 2 articles, 1 page, 1 profile").doesNotContain("warning");
        assertThat(text("target/site/2024/first.html")).contains("Cited by", "Mara Ellison writes about bells.");
        assertThat(text("target/site/about.html")).contains("aria-current=\"page\">About</a>");
    }

    private String answer() {
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told);
        Terminal terminal = new Terminal(writer, writer, false, false);
        Main.run(
                new String[] {"bake", site.toString()},
                terminal,
                (request, progress) -> new Backfile(progress).bake(request));
        writer.flush();
        String here = told.toString().replace(site + "/", "");
        return DURATION.matcher(here).replaceAll(" in 1.6 s: ");
    }

    private static String block(List<String> lines, int after) {
        List<String> block = new ArrayList<>();
        for (int line = after + 1; line < lines.size() && lines.get(line).matches("    .*|"); line++) {
            block.add(lines.get(line).replaceFirst("^    ", ""));
        }
        return String.join("\n", block).stripTrailing() + "\n";
    }

    private String text(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private void write(String path, String earlier, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, earlier + text);
    }
}
