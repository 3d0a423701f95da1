package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After which edits the last plan still holds; either way the output is that of a clean bake. */
class ReusedPlanTest {

    private static final String[] FIRST = {
        "title: First", "date: 2010-05-01", "tags: [bridges]", "authors: [Mara Ellison]", "aliases: /old/first"
    };

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteIsBaked() {
        site = Site.in(folder)
                .with("content/authors/mara.md", "---", "title: Mara Ellison", "---", "A life.")
                .with("content/about.md", "---", "title: About", "type: page", "---", "About us.")
                .photograph("content/bridge.jpg", 900, 600)
                .article("first.md", articleOf("Text.", "", "## Part", "", "More."))
                .article(
                        "second.md",
                        "title: Second",
                        "date: 2011-05-01",
                        "---",
                        "See [[first]] and ![A bridge](bridge.jpg).")
                .article(
                        "third.md",
                        "title: Third",
                        "date: 2012-05-01",
                        "tags: [bridges]",
                        "---",
                        "See [[second#part]]?")
                .article("fourth.md", "title: Fourth", "date: 2019-12-31", "---", "[[third]] and [[about]].")
                .with("data/people.yml", "a: 1")
                .options(request -> request.withKeepGoing(true));
        site.bake();
        assertThat(site.report().details().planned()).isTrue();
    }

    static Stream<Arguments> revisions() {
        return Stream.of(
                edit("nothing", site -> site),
                edit(
                        "a text",
                        site -> site.article("first.md", articleOf("Another text.", "", "## Part", "", "More."))),
                edit(
                        "a line above a link",
                        site -> site.article(
                                "fourth.md",
                                "title: Fourth",
                                "date: 2019-12-31",
                                "---",
                                "A line.",
                                "",
                                "[[third]] and [[about]].")),
                edit(
                        "a description",
                        site -> site.article(
                                "fourth.md",
                                "title: Fourth",
                                "date: 2019-12-31",
                                "description: The last",
                                "---",
                                "[[third]] and [[about]].")),
                edit(
                        "a page",
                        site -> site.with(
                                "content/about.md", "---", "title: About", "type: page", "---", "About all of us.")),
                edit(
                        "the text of a profile",
                        site -> site.with(
                                "content/authors/mara.md", "---", "title: Mara Ellison", "---", "A long life.")),
                edit("a data file", site -> site.with("data/people.yml", "a: 2")));
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                edit(
                        "a headline",
                        site -> site.article("fourth.md", "title: Last", "date: 2019-12-31", "---", "[[third]].")),
                edit(
                        "a tag",
                        site -> site.article(
                                "fourth.md",
                                "title: Fourth",
                                "date: 2019-12-31",
                                "tags: [rivers]",
                                "---",
                                "[[third]].")),
                edit(
                        "a link",
                        site -> site.article("fourth.md", "title: Fourth", "date: 2019-12-31", "---", "[[first]].")),
                edit("a new article", site -> site.article("fifth.md", "date: 2019-12-30", "---", "Text.")),
                edit("an article that is gone", site -> site.without("content/fourth.md")),
                edit("a setting", site -> site.with("jbake.properties", "site.title=Another")),
                edit("a file's name", site -> site.with("assets/a.txt", "a")),
                edit(
                        "the fields of a profile",
                        site -> site.with(
                                "content/authors/mara.md",
                                "---",
                                "title: Mara Ellison",
                                "sortName: Aaa",
                                "---",
                                "A life.")),
                edit(
                        "a heading in a document that links lead into",
                        site -> site.article(
                                "second.md",
                                "title: Second",
                                "date: 2011-05-01",
                                "---",
                                "## Part",
                                "",
                                "See [[first]] and ![A bridge](bridge.jpg).")),
                edit(
                        "the place of a mistake",
                        site -> site.article(
                                "third.md",
                                "title: Third",
                                "date: 2012-05-01",
                                "tags: [bridges]",
                                "---",
                                "A line.",
                                "",
                                "See [[second#part]]?")),
                edit("an image of another size", site -> site.photograph("content/bridge.jpg", 901, 600)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revisions")
    void thePlanHoldsAfterAnEditOf(String what, UnaryOperator<Site> edit) {
        edit.apply(site).bake();

        assertThat(site.report().details().planned()).isFalse();
        isAsACleanBake();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void theSiteIsPlannedAnewAfterAnEditOf(String what, UnaryOperator<Site> edit) {
        edit.apply(site).bake();

        assertThat(site.report().details().planned()).isTrue();
        isAsACleanBake();
    }

    @Test
    void thePlanHoldsUntilADatePasses() {
        site.article("future.md", "date: 2020-03-01", "---", "Text.").bake();

        site.options(request -> request.withAsOf("2020-02-29").withKeepGoing(true))
                .bake();
        assertThat(site.report().details().planned()).isFalse();
        site.options(request -> request.withAsOf("2020-03-01").withKeepGoing(true))
                .bake();
        assertThat(site.report().details().planned()).isTrue();
        site.options(request -> request.withAsOf("2020-02-29").withKeepGoing(true))
                .bake();
        assertThat(site.report().details().planned()).isTrue();
    }

    @Test
    void thePlanHoldsAgainAfterATemplateWasEdited() {
        site.with("templates/page.ftlh", "${content.title}").bake();
        assertThat(site.report().details().planned()).isTrue();
        site.with("templates/page.ftlh", "${content.title}.").bake();
        assertThat(site.report().details().planned()).isTrue();

        site.bake();
        assertThat(site.report().details().planned()).isFalse();
        isAsACleanBake();
    }

    @Test
    void aFileThatIsGoneFromTheDestinationComesBack() {
        site.files().stream()
                .filter(file -> file.contains("first"))
                .forEach(file ->
                        site.without(site.report().destination().resolve(file).toString()));
        site.bake();

        assertThat(site.report().details().planned()).isFalse();
        isAsACleanBake();
    }

    @Test
    void aBlueprintThatIsDamagedOrGoneIsNotMissed() {
        for (String file : site.folder().resolve(".backfile").toFile().list()) {
            if (file.endsWith(".plan")) {
                site.with(".backfile/" + file, "damage").bake();
            }
        }

        assertThat(site.report().details().planned()).isTrue();
        isAsACleanBake();
    }

    private void isAsACleanBake() {
        var revised = site.bytes();
        var mistakes = site.mistakes();
        site.options(request -> request.withKeepGoing(true).withClean(true)).bake();
        assertThat(revised).isEqualTo(site.bytes());
        assertThat(mistakes).isEqualTo(site.mistakes());
    }

    private static Arguments edit(String what, UnaryOperator<Site> edit) {
        return Arguments.of(what, edit);
    }

    private static String[] articleOf(String... text) {
        return Stream.of(Stream.of(FIRST), Stream.of("---"), Stream.of(text))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }
}
