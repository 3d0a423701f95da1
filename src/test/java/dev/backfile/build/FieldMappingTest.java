package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that say what fields and words of front matter mean that was written for another system. */
class FieldMappingTest {

    @TempDir
    private Path folder;

    private Site site(String... settings) {
        return Site.empty(folder).with("jbake.properties", settings);
    }

    private static String[] document(String... fields) {
        return fields;
    }

    @Test
    void aFieldFromElsewhereStandsForOneOfOurs() {
        Site site = site(
                        "site.host=https://example.org",
                        "field.title=display_name",
                        "field.date=published, cms_date",
                        "field.permalink=url",
                        "field.image=featured_image.uid",
                        "taxonomy.tags.fields=tags, categories")
                .with(
                        "content/a.md",
                        document(
                                "---",
                                "display_name: The Bridge",
                                "published: 2011-05-04",
                                "url: /news/bridge/",
                                "categories: [Harbour]",
                                "featured_image: {uid: https://example.com/bridge.jpg}",
                                "---",
                                "It stands."))
                .with(
                        "content/b.md",
                        document("---", "display_name: The Ferry", "cms_date: 2012-06-07", "---", "It runs."))
                .bake();

        assertThat(site.mistakes()).allSatisfy(mistake -> assertThat(mistake).contains("missing-alt"));
        assertThat(site.text("news/bridge/index.html"))
                .contains("The Bridge", "2011-05-04", "Harbour", "https://example.com/bridge.jpg");
        assertThat(site.text("b.html")).contains("The Ferry", "2012-06-07");
    }

    @Test
    void aFieldOfTheNameItselfGoesBeforeTheOthers() {
        Site site = site("site.host=https://example.org", "field.title=name")
                .with("content/a.md", document("---", "title: Own", "name: Other", "date: 2011-05-04", "---", "Text."))
                .bake();

        assertThat(site.text("a.html")).contains("Own");
    }

    @ParameterizedTest
    @CsvSource({"publish, true", "Publish, true", "pitch, false", "published, true", "draft, false"})
    void aWordMeansTheStatusThatTheSettingsGiveIt(String word, boolean shown) {
        Site site = site(
                        "site.host=https://example.org",
                        "field.status=state",
                        "status.publish=published",
                        "status.pitch=draft")
                .with("content/a.md", document("---", "title: A", "date: 2011-05-04", "state: " + word, "---", "Text."))
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.has("a.html")).isEqualTo(shown);
    }

    @Test
    void aWordThatMeansNothingIsNotPublished() {
        Site site = site("site.host=https://example.org", "field.status=state", "status.publish=published")
                .with(
                        "content/a.md",
                        document("---", "title: A", "date: 2011-05-04", "state: embargoed", "---", "Text."))
                .bake();

        assertThat(site.mistakes()).containsExactly("content/a.md:4:8 unknown-status");
        assertThat(site.has("a.html")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            field.status=state           | status: published | state: draft
            field.status=state           | status:           | state: published
            field.status=state           | state:            | note: none
            field.status=state, workflow | state: published  | workflow: draft
            field.status=info.state      | info: {state: draft, state: published} | note: twice
            field.draft=unready          | unready: true     | draft: false
            field.date=published         | published: false  | type: page
            field.title=draft            | draft: true       | note: a title that was meant for another field
            field.date=hidden            | hidden: true      | type: page
            """)
    void whatIsInDoubtOrHeldBackIsNotPublishedWhateverStandsForWhat(String setting, String first, String second) {
        Site site = site("site.host=https://example.org", setting)
                .options(request -> request.withKeepGoing(true))
                .with("content/a.md", document("---", "title: A", "date: 2011-05-04", first, second, "---", "Text."))
                .with("content/b.md", document("---", "title: B", first, second, "---", "Text."))
                .bake();

        assertThat(site.has("a.html")).isFalse();
        assertThat(site.has("b.html")).isFalse();
    }

    @Test
    void fieldsThatAgreeAreNotInDoubt() {
        Site site = site("site.host=https://example.org", "field.status=state, info.state", "status.live=published")
                .with(
                        "content/a.md",
                        document(
                                "---",
                                "title: A",
                                "date: 2011-05-04",
                                "state: live",
                                "info: {state: Live}",
                                "---",
                                "Text."))
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.has("a.html")).isTrue();
    }

    @Test
    void aStatusThatStandsTwiceUnderTheNameFromElsewhereIsInDoubt() {
        Site site = site("site.host=https://example.org", "field.status=state")
                .with(
                        "content/a.md",
                        document(
                                "---",
                                "title: A",
                                "date: 2011-05-04",
                                "state: draft",
                                "state: published",
                                "---",
                                "Text."))
                .bake();

        assertThat(site.mistakes()).isNotEmpty();
        assertThat(site.has("a.html")).isFalse();
    }

    @Test
    void aTypeFromElsewhereIsOneOfTheSites() {
        Site site = site("site.host=https://example.org", "type.News=post", "type.static=page")
                .with("content/a.md", document("---", "title: A", "date: 2011-05-04", "type: news", "---", "Text."))
                .with("content/about.md", document("---", "title: About", "type: Static", "---", "Text."))
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.text("2011/05/index.html")).contains("a.html");
        assertThat(site.text("about.html")).contains("About");
        assertThat(site.text("feed.xml")).contains("a.html").doesNotContain("about.html");
    }

    @Test
    void whatAnotherFieldStandsForIsRememberedAsWhatPagesWereMadeFrom() {
        Site site = site("site.host=https://example.org", "field.title=name")
                .with(
                        "content/a.md",
                        document("---", "name: First", "label: Second", "date: 2011-05-04", "---", "Text."))
                .bake();
        assertThat(site.text("a.html")).contains("First");

        site.with("jbake.properties", "site.host=https://example.org", "field.title=label")
                .bake();
        assertThat(site.text("a.html")).contains("Second");
    }

    @Test
    void aFieldThatThereIsNotIsAMistakeOfTheSettings() {
        Site site = site(
                        "site.host=https://example.org",
                        "field.tilte=name",
                        "field.date=",
                        "status.live=",
                        "status.up=publishd",
                        "type.news=pots")
                .with("content/a.md", document("---", "title: A", "date: 2011-05-04", "---", "Text."))
                .bake();

        assertThat(site.mistakes())
                .containsExactlyInAnyOrder(
                        "jbake.properties:2:1 bad-setting",
                        "jbake.properties:3:12 bad-setting",
                        "jbake.properties:4:13 bad-setting",
                        "jbake.properties:5:11 bad-setting",
                        "jbake.properties:6:11 bad-setting");
        assertThat(site.diagnostics())
                .anySatisfy(mistake -> assertThat(mistake.hint()).isEqualTo("did you mean 'title'?"))
                .anySatisfy(mistake -> assertThat(mistake.hint()).isEqualTo("did you mean 'published'?"))
                .anySatisfy(mistake -> assertThat(mistake.hint()).isEqualTo("did you mean 'post'?"));
    }

    @Test
    void templatesFindAFieldUnderItsOldNameToo() {
        Site site = site("site.host=https://example.org", "field.title=display_name", "template.folder=templates")
                .with("templates/post.ftlh", "${content.title}|${content.display_name}")
                .with("content/a.md", document("---", "display_name: A", "date: 2011-05-04", "---", "Text."))
                .bake();

        assertThat(site.text("a.html")).contains("A|A");
    }

    @ParameterizedTest
    @CsvSource({
        "url, /news/a/, field.permalink=url",
        "lastmod, 2012-01-01, field.updated=lastmod",
        "cover, a.jpg, field.image=cover",
        "categories, News, 'taxonomy.sections.fields=sections, section, categories'"
    })
    void aFieldThatOtherGeneratorsReadIsNamedWithTheSettingThatMakesItCount(
            String field, String value, String setting) {
        Site site = site("site.host=https://example.org")
                .with(
                        "content/a.md",
                        document("---", "title: A", "date: 2011-05-04", field + ": " + value, "---", "Text."))
                .bake();

        assertThat(site.mistakes()).containsExactly("content/a.md:4:1 misspelled-field");
        assertThat(site.diagnostics().get(0).hint()).endsWith("or set " + setting);
    }

    @Test
    void whatManyDocumentsHaveIsToldInOneLine() {
        Site site = site("site.host=https://example.org");
        for (String name : new String[] {"a", "b", "c", "d"}) {
            site.with(
                    "content/" + name + ".md",
                    document("---", "title: " + name, "date: 2011-05-04", "url: /" + name + "/", "---", "Text."));
        }
        site.bake();

        assertThat(site.diagnostics())
                .hasSize(4)
                .allSatisfy(mistake -> assertThat(mistake.family())
                        .hasValueSatisfying(family -> assertThat(family.sentence())
                                .isEqualTo("documents have the field 'url', which Backfile does not know")));
    }
}
