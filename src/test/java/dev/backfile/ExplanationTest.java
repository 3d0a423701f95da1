package dev.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.backfile.build.Site;
import dev.backfile.cli.why.ExplanationWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why pages and files are as they are, told from what the last bake remembers. */
class ExplanationTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteThatIsBaked() {
        site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org/paper", "site.title=The Paper")
                .with("templates/post.ftlh", "<#include \"head.ftlh\"><p>${content.body}</p>")
                .with("templates/head.ftlh", "<h1>${content.title}</h1>")
                .with("templates/page.ftlh", "${data.get(\"crew.yaml\").captain}")
                .with("templates/index.ftlh", "<#list published_posts as post>${post.title}</#list>")
                .with("data/crew.yaml", "captain: Mara")
                .with("assets/main.css", "p {}")
                .with("content/2014/ebb.adoc", "= Ebb", ":date: 2014-10-24", "", "include::_gauge.adoc[]")
                .with("content/2014/_gauge.adoc", "Two feet.")
                .with("content/flood.md", "---", "title: Flood", "date: 2014-10-25", "---", "Three.")
                .with("content/crew.md", "---", "title: Crew", "type: page", "---", "Four.")
                .with("content/later.md", "---", "title: Later", "date: 2014-10-26", "status: draft", "---", "Five.");
        bake();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014/ebb.html",
                "./2014/ebb.html",
                "/2014/ebb.html",
                "/2014/ebb",
                "/paper/2014/ebb.html#cost",
                "https://example.org/paper/2014/ebb.html?utm=1"
            })
    void aPageIsNamedByItsPathOrItsUrl(String written) {
        assertThat(explain(written).page()).hasValueSatisfying(page -> {
            assertThat(page.path()).isEqualTo("2014/ebb.html");
            assertThat(page.source()).contains("content/2014/ebb.adoc");
            assertThat(page.templates()).containsExactly("templates/post.ftlh", "templates/head.ftlh");
            assertThat(page.settings()).contains("jbake.properties");
            assertThat(page.reads().texts()).containsExactly("content/2014/ebb.adoc");
        });
    }

    @Test
    void whatAPageReadBeyondDocumentsIsTold() {
        assertThat(explain("index.html").page()).hasValueSatisfying(page -> {
            assertThat(page.source()).isEmpty();
            assertThat(page.reads().archive()).isTrue();
        });
        assertThat(explain("crew.html").page())
                .hasValueSatisfying(page -> assertThat(page.reads().data()).isTrue());
    }

    @Test
    void aPageKeepsTheReasonOfTheBakeThatRenderedIt() {
        assertThat(rendered("flood.html").reason()).isEqualTo("new");
        Explanation.Rendered ebb = rendered("2014/ebb.html");

        site.with("content/flood.md", "---", "title: Flood", "date: 2014-10-25", "---", "Four.");
        bake();

        assertThat(rendered("flood.html").reason()).isEqualTo("source");
        assertThat(rendered("flood.html").because()).isEqualTo("its own document changed");
        assertThat(rendered("flood.html").when()).isAfter(ebb.when());
        assertThat(rendered("2014/ebb.html")).isEqualTo(ebb);
    }

    @Test
    void aDocumentReachesItsPageAndThoseThatShowIt() {
        assertThat(reaches("content/flood.md"))
                .containsEntry("own", List.of("flood.html"))
                .hasEntrySatisfying("shows", pages -> assertThat(pages).contains("index.html"));
        assertThat(explain("flood.md").file())
                .isEqualTo(explain("content/flood.md").file());
        assertThat(explain(folder.resolve("content/flood.md").toString()).file())
                .isEqualTo(explain("content/flood.md").file());
    }

    @Test
    void aFileThatIsIncludedReachesWhatItsDocumentReaches() {
        assertThat(reaches("content/2014/_gauge.adoc")).containsEntry("own", List.of("2014/ebb.html"));
        assertThat(explain("content/2014/_gauge.adoc").file().orElseThrow().includedBy())
                .containsExactly("content/2014/ebb.adoc");
        assertThat(explain("content/2014/ebb.adoc").file().orElseThrow().includes())
                .containsExactly("content/2014/_gauge.adoc");
    }

    @Test
    void templatesDataAndSettingsReachWhatIsMadeWithThem() {
        assertThat(reaches("templates/head.ftlh"))
                .containsExactly(entry("template", List.of("2014/ebb.html", "flood.html")));
        assertThat(reaches("data/crew.yaml")).containsExactly(entry("data", List.of("crew.html")));
        assertThat(reaches("jbake.properties").get("setting")).contains("index.html", "crew.html", "flood.html");
    }

    @Test
    void aCopiedFileIsToldFromBothEnds() {
        assertThat(explain("assets/main.css").file().orElseThrow().copies()).containsExactly("main.css");
        assertThat(explain("main.css").page().orElseThrow().source()).contains("assets/main.css");
    }

    @Test
    void whatReachesNothingSaysWhy() {
        assertThat(explain("content/later.md").file().orElseThrow().note())
                .startsWith("no page shows it: it is held back");
        site.with("content/newer.md", "---", "title: Newer", "date: 2014-10-27", "---", "Six.");
        assertThat(explain("content/newer.md").file().orElseThrow().note()).startsWith("the last bake did not read it");
    }

    @Test
    void aNameThatIsNoneIsAskedBack() {
        assertThat(explain("content/floood.md").message()).endsWith("did you mean 'content/flood.md'?");
        assertThat(explain("elsewhere/ebb.html").message()).endsWith("did you mean '2014/ebb.html'?");
        assertThat(explain("nothing at all \0").message()).startsWith("the last bake has no page and no file");
    }

    @Test
    void withoutABakeItIsSaidWhatToDo() {
        Explanation drafts = new Backfile().explain(BakeRequest.of(folder).withDrafts(true), "index.html");
        assertThat(drafts.baked()).isEmpty();
        assertThat(drafts.message())
                .startsWith("nothing is remembered of a bake to ")
                .contains("'backfile bake'");
    }

    @Test
    void itIsWrittenForReadersAndForPrograms() {
        ExplanationWriter writer = new ExplanationWriter();
        assertThat(writer.lines(explain("jbake.properties"), 2))
                .startsWith("jbake.properties in the site")
                .anyMatch(line -> line.matches(" +and \\d+ more"));
        assertThat(writer.json(explain("flood.html")))
                .contains("\"source\" : \"content/flood.md\"", "\"reason\" : \"new\"");
    }

    private Explanation.Rendered rendered(String page) {
        return explain(page).page().orElseThrow().rendered().orElseThrow();
    }

    private Map<String, List<String>> reaches(String file) {
        return explain(file).file().orElseThrow().reaches();
    }

    private Explanation explain(String name) {
        return new Backfile().explain(BakeRequest.of(folder), name);
    }

    private void bake() {
        BakeReport report = new Backfile().bake(BakeRequest.of(folder));
        assertThat(report.outcome()).as("%s", report.diagnostics()).isEqualTo(Outcome.BAKED);
    }
}
