package dev.backfile.imports.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.imports.html.page.PageReader.Article;
import dev.backfile.imports.html.page.PageReader.NoArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is found on pages of different houses. The table {@code expected.tsv} says of each page what an editor would say: headline, names,
 * day, standfirst, the first and the last words of the text, what is not in it, and which pictures are. Those of houses that exist have their structure,
 * with invented words.
 */
class PageReaderTest {

    private static final Path PAGES = Path.of("src/test/resources/imports/html");

    /** Of a hundred pages, as many as the importer promises. */
    private static final int GOAL = 95;

    @Test
    void theArticleIsFoundOnPagesOfManyHouses() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> rows = Files.readAllLines(PAGES.resolve("expected.tsv"), StandardCharsets.UTF_8);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            List<String> faults = faults(cells);
            if (!faults.isEmpty()) {
                wrong.add(cells[0] + ": " + String.join("; ", faults));
            }
        }
        int pages = rows.size() - 1;
        assertThat((pages - wrong.size()) * 100 / pages)
                .as("pages of a hundred that are right; these are not:\n" + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(GOAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /index.html       | The Lantern        | <h1>The Lantern</h1>TEASERS                               | pages that lead to articles
                    /news/            | News - The Lantern | <h1>News</h1>TEASERS                                      | pages that lead to articles
                    /tag/ferry/       | Tag: ferry         | <h1>Tag: ferry</h1><p>TEXT</p>                            | searches, errors and lists by tag or month
                    /search.php       | Search results     | <h1>Search</h1><p>TEXT</p>                                | searches, errors and lists by tag or month
                    /gone.html        | 404 Not Found      | <h1>Not Found</h1><p>TEXT</p>                             | searches, errors and lists by tag or month
                    /frames.html      | The Lantern        | <frameset><frame src=a.html></frameset>                   | frames, whose parts are pages of their own
                    /old.html         | Moved              | <meta http-equiv=refresh content='0; url=/new.html'>Moved | pages that lead to another one at once
                    /photo.html       | The pier           | <h1>The pier</h1><img src=pier.jpg>                       | pages without a text
                    /links.html       | Links              | <h1>Links</h1><ul>LINKS</ul>                              | pages without a text
                    """)
    void pagesThatAreNoArticlesAreTold(String path, String title, String body, String kind) {
        String teasers =
                ("<h3><a href=/1.html>The ferry runs again</a></h3><p>After nine winters the ferry crosses the bay once more, and nobody is on it.</p>")
                        .repeat(6);
        String text = "Nobody on the quay had slept, and the kettle had been boiling since four. ".repeat(4);
        String html = body.replace("TEASERS", teasers)
                .replace("TEXT", text)
                .replace("LINKS", "<li><a href=/a>A page of another site</a></li>".repeat(30));
        boolean frames = body.contains("frameset");
        Document page = Jsoup.parse("<html><head><title>" + title + "</title></head>"
                + (frames ? html : "<body>" + html + "</body>") + "</html>");
        assertThat(new PageReader().read(page, path, SiteProfile.NONE)).isEqualTo(new NoArticle(kind));
    }

    private static List<String> faults(String[] cells) throws IOException {
        Document page = Jsoup.parse(PageBytes.text(Files.readAllBytes(PAGES.resolve(cells[0])), Optional.empty()));
        if (!(new PageReader().read(page, "/archive/" + cells[0], SiteProfile.NONE) instanceof Article article)) {
            return List.of("no article");
        }
        FoundArticle found = article.found();
        List<String> faults = new ArrayList<>();
        compare("headline", cells[2], found.headline(), faults);
        compare("authors", cells[3], String.join(";", found.authors()), faults);
        compare("day", cells[4], found.date().map(date -> date.substring(0, 10)).orElse(""), faults);
        compare("standfirst", cells[5], found.standfirst().orElse(""), faults);
        String text = withoutFigures(found)
                .text()
                .replaceAll("[\\s\\u00a0\\u3000]+", " ")
                .strip();
        compare("first words", cells[6], text.substring(0, Math.min(text.length(), cells[6].length())), faults);
        compare("last words", cells[7], text.substring(Math.max(0, text.length() - cells[7].length())), faults);
        if (cells.length > 9) {
            compare("pictures", cells[9], pictures(found), faults);
        }
        for (String absent : cells[8].split(";")) {
            if (!absent.isEmpty() && text.contains(absent)) {
                faults.add("has “" + absent + "”");
            }
        }
        return faults;
    }

    private static String pictures(FoundArticle found) {
        List<String> addresses = new ArrayList<>(found.body().select("img").eachAttr("src"));
        found.picture().ifPresent(addresses::add);
        return addresses.stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static Element withoutFigures(FoundArticle found) {
        Element text = found.body().clone();
        text.select("figure").remove();
        return text;
    }

    private static void compare(String what, String expected, String found, List<String> faults) {
        if (!expected.equals(found)) {
            faults.add(what + " “" + found + "” in place of “" + expected + "”");
        }
    }
}
