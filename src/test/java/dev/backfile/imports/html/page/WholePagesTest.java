package dev.backfile.imports.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * What pages become, block by block. Beside each page stands a text of what an editor would make of it: its fields, and its blocks in their order,
 * each by its kind and its words, of which the middle is left out as {@code …}. One word too many, a caption or a subhead that is none, and a page
 * is not right.
 */
class WholePagesTest {

    private static final Path PAGES =
            Path.of(System.getProperty("pages.whole", "src/test/resources/imports/html/whole"));

    /** Of a hundred pages, as many as are right in all and each of their parts. */
    private static final int GOAL = 90;

    @Test
    void pagesBecomeWhatAnEditorWouldMakeOfThem() throws IOException {
        Map<String, Integer> right = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<Path> pages;
        try (Stream<Path> all = Files.list(PAGES)) {
            pages = all.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            List<String> faults = faults(page, right);
            if (!faults.isEmpty()) {
                wrong.add(page.getFileName() + ":\n  " + String.join("\n  ", faults));
            }
        }
        int whole = pages.size() - wrong.size();
        assertThat(whole * 100 / pages.size())
                .as("whole %d of %d; of the parts %s; these are not:\n%s"
                        .formatted(whole, pages.size(), right, String.join("\n", wrong)))
                .isGreaterThanOrEqualTo(GOAL);
    }

    private static List<String> faults(Path page, Map<String, Integer> right) throws IOException {
        Path said = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
        List<String> expected = Files.readAllLines(said, StandardCharsets.UTF_8);
        Document document = Jsoup.parse(PageBytes.text(Files.readAllBytes(page), Optional.empty()));
        if (!(new PageReader().read(document, "/archive/" + page.getFileName(), SiteProfile.NONE)
                instanceof PageReader.Article article)) {
            return List.of("no article");
        }
        FoundArticle found = article.found();
        Map<String, String> fields = Map.of(
                "headline", found.headline(),
                "authors", String.join("; ", found.authors()),
                "day", found.date().map(date -> date.substring(0, 10)).orElse(""),
                "standfirst", found.standfirst().orElse(""));
        List<String> faults = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        for (String line : expected) {
            String name = line.replaceFirst(":.*", "");
            if (fields.containsKey(name) && line.contains(":")) {
                String value = line.substring(name.length() + 1).strip();
                boolean same = value.equals(fields.get(name));
                right.merge(name, same ? 1 : 0, Integer::sum);
                if (!same) {
                    faults.add(name + " “" + fields.get(name) + "” in place of “" + value + "”");
                }
            } else if (!line.isBlank()) {
                blocks.add(line.strip());
            }
        }
        List<String> differences = differences(blocks, Blocks.of(found.body()));
        Map<String, List<String>> kinds = differences.stream()
                .collect(Collectors.groupingBy(each -> each.substring(2).startsWith("figure")
                        ? "pictures"
                        : each.startsWith("-") ? "text complete" : "nothing else"));
        for (String kind : List.of("pictures", "text complete", "nothing else")) {
            right.merge(kind, kinds.containsKey(kind) ? 0 : 1, Integer::sum);
        }
        faults.addAll(differences);
        return faults;
    }

    /** What is missing, after a minus, and what is too much, after a plus. */
    private static List<String> differences(List<String> expected, List<String> found) {
        int[][] common = new int[expected.size() + 1][found.size() + 1];
        for (int one = expected.size() - 1; one >= 0; one--) {
            for (int two = found.size() - 1; two >= 0; two--) {
                common[one][two] = isSame(expected.get(one), found.get(two))
                        ? common[one + 1][two + 1] + 1
                        : Math.max(common[one + 1][two], common[one][two + 1]);
            }
        }
        List<String> differences = new ArrayList<>();
        int one = 0;
        int two = 0;
        while (one < expected.size() || two < found.size()) {
            if (one < expected.size() && two < found.size() && isSame(expected.get(one), found.get(two))) {
                one++;
                two++;
            } else if (two == found.size() || one < expected.size() && common[one + 1][two] >= common[one][two + 1]) {
                differences.add("- " + expected.get(one++));
            } else {
                differences.add("+ " + found.get(two++));
            }
        }
        return differences;
    }

    private static boolean isSame(String expected, String found) {
        return form(expected).matcher(plain(found)).matches();
    }

    private static Pattern form(String expected) {
        return Pattern.compile(Stream.of(plain(expected).split("…", -1))
                .map(part -> Pattern.quote(part.strip()))
                .collect(Collectors.joining(".*?")));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
    }
}
