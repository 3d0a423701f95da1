import dev.backfile.jbake.JBake;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.generated.OutputKinds;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.markdown.MarkdownReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Reads random patterns of our syntax's tokens, repeated, and prints those whose time grows by more than 2.6 while their
 * length doubles: {@code bench/markdown-times.sh [seconds] [seed] [length]}.
 */
public final class MarkdownTimes {

    private static final double MOST = 2.6;

    /** Below this many milliseconds a time says nothing. */
    private static final double SHORTEST = 100;

    private static final List<String> PIECES = List.of(
            "[", "[a](", "[a](<b", "![", "[[a ", "[[a|b]]", "{", "{.x}", "*", "*a ", "a**b", "__a ", "~~a~~ ", "`",
            "``a`", "> ", "> a\n", "- ", "- a\n\n", "1. a\n", "<", "<a ", "<a x=\"", "<!--", "<?", "<b>", "<div>\n",
            "</div>\n", "<a href=x>", "&amp;", "&#1", "[a]: u\n", "[a][b]", "|", "a|b\n", "|-|-|\n", "*[A]: x\n\n",
            "[^a]", "[^a]: b\n\n", "\\", "\"", "'a ", "-- ", "(", ")", "http://a.b ", "www.", "a@b.c ", ": a\n", "# a\n",
            "===\n", "---\n", "  \n", "\n", "\n\n", "\t", "```\n", "~~~\n", "- [ ] a\n", "    a\n", "é", "a ", "a\n");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MarkdownTimes() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 60;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int length = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200_000;
        Path site = Files.createTempDirectory("markdown-times");
        Settings settings = new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings()).read(site).settings().orElseThrow();
        MarkdownReader reader = new MarkdownReader(settings);
        PIECES.forEach(piece -> time(reader, piece, 5_000));
        Random random = new Random(seed);
        long end = System.nanoTime() + seconds * 1_000_000_000;
        int patterns = 0;
        int slow = 0;
        double worst = 0;
        while (System.nanoTime() < end) {
            StringBuilder joined = new StringBuilder();
            for (int piece = random.nextInt(4); piece >= 0; piece--) {
                joined.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String pattern = joined.toString();
            double once = time(reader, pattern, length);
            double twice = time(reader, pattern, 2 * length);
            if (twice > SHORTEST && twice / once > MOST) {
                once = Math.min(once, time(reader, pattern, length));
                twice = Math.min(twice, time(reader, pattern, 2 * length));
            }
            patterns++;
            if (twice > SHORTEST) {
                worst = Math.max(worst, twice / once);
                if (twice / once > MOST) {
                    slow++;
                    System.out.printf(
                            Locale.ROOT,
                            "%.2f  %.0f ms, %.0f ms  %s%n",
                            twice / once,
                            once,
                            twice,
                            pattern.replace("\n", "\\n"));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d patterns, %d beyond %.1f, worst ratio %.2f%n", patterns, slow, MOST, worst);
    }

    private static double time(MarkdownReader reader, String pattern, int length) {
        String text = pattern.repeat(length / pattern.length() + 1);
        long start = THREADS.getCurrentThreadCpuTime();
        reader.read(new TextSource(text, "a.md", "content/a.md", 1, 1), new LinkTable());
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
