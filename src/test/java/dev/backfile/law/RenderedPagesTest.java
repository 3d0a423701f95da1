package dev.backfile.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much is written after one edit of a small site; the table is {@code law/rendered-pages.txt}. */
class RenderedPagesTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "law", "rendered-pages.txt");
    private static final int ARTICLES = 30;

    @TempDir
    private Path folder;

    static Stream<String> scenarios() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anEditWritesWhatItChangesAndNoMore(String row) throws IOException {
        String[] cells = Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new);
        Path site = folder.resolve("site");
        Tree.write(site, files());
        assertThat(bake(site, "2020-01-01").diagnostics()).isEmpty();

        String asOf = cells[1].startsWith("as-of ") ? cells[1].substring("as-of ".length()) : "2020-01-01";
        edit(site, cells[1]);
        BakeReport report = bake(site, asOf);

        assertThat(report.outcome()).isEqualTo(Outcome.BAKED);
        assertThat(report.written()).as("files written").isEqualTo(Integer.parseInt(cells[2]));
        assertThat(report.rendered()).as("pages rendered").isLessThanOrEqualTo(Integer.parseInt(cells[3]));
    }

    private static BakeReport bake(Path site, String asOf) {
        return new Backfile().bake(BakeRequest.of(site).withAsOf(asOf).withThreads(2));
    }

    /** What an edit of the table does: a verb, mostly a path, and the rest. */
    private static void edit(Path site, String edit) throws IOException {
        String[] words = edit.split(" ", 3);
        Path file = words.length > 1 ? site.resolve(words[1]) : site;
        switch (words[0]) {
            case "append" ->
                Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + words[2] + "\n");
            case "replace" -> {
                String[] sides = words[2].split("=");
                Files.writeString(file, Files.readString(file).replace(sides[0], sides[1]));
            }
            case "add" -> Files.writeString(file, article(ARTICLES + 1, words[2]));
            case "delete" -> Files.delete(file);
            case "setting" -> {
                Path settings = site.resolve("jbake.properties");
                Files.writeString(settings, Files.readString(settings) + edit.substring("setting ".length()) + "\n");
            }
            case "spoil" -> Files.writeString(site.resolve("target/site").resolve(words[1]), "spoilt");
            case "touch" -> {
                for (String path : Tree.read(site.resolve("content")).keySet()) {
                    new Stamp(Stamp.Kind.PAST, 5_000)
                            .put(site.resolve("content").resolve(path));
                }
            }
            case "nothing", "as-of" -> {}
            default -> throw new IllegalArgumentException(edit);
        }
    }

    private static SortedMap<String, String> files() {
        SortedMap<String, String> files = SiteKind.OWN.templates();
        StringBuilder settings = new StringBuilder(
                "site.host=https://example.org\npaginate.home=5\npaginate.terms=5\nrender.search=false\n");
        SiteKind.OWN.settings().forEach((key, value) -> settings.append(key + "=" + value + "\n"));
        files.put("jbake.properties", settings.toString());
        files.put("templates/unused.ftlh", "nothing\n");
        files.put("assets/notes.txt", "notes\n");
        files.put("content/posts/pic.gif", RandomSite.image(3, 4));
        files.put("content/authors/ann.md", "---\ntitle: Ann\n---\nAnn writes.\n");
        files.put("content/posts/later.md", article(99, "2020-12-24"));
        for (int number = 1; number <= ARTICLES; number++) {
            String date = String.format(
                    Locale.ROOT,
                    "%d-%02d-%02d",
                    2014 + (number - 1) / 24,
                    1 + (number - 1) / 2 % 12,
                    1 + (number - 1) % 28);
            files.put(String.format(Locale.ROOT, "content/posts/article-%02d.md", number), article(number, date));
        }
        return files;
    }

    private static String article(int number, String date) {
        return String.format(
                Locale.ROOT,
                """
                ---
                title: Article %02d
                date: %s
                tags: [common, tag-%d]
                author: %s
                ---
                The first words, which lists show.

                The text%s.
                """,
                number,
                date,
                number % 3,
                number % 2 == 0 ? "ann" : "bo",
                number == 7 ? " ![x](pic.gif)" : "");
    }
}
