package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields and files that other generators mean something by: each is understood, or named in a warning. */
class ForeignFieldsTest {

    private static final String HOST = "site.host=https://example.org";

    @TempDir
    private Path folder;

    private Site site(String... settings) {
        return Site.empty(folder).with("jbake.properties", settings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"weight: 10", "toc: true", "sitemap: {priority: 1}", "menu: main", "linkTitle: B", "Weight: 1"})
    void aFieldWithoutEffectIsNamed(String field) {
        String[] lines = {"---", "title: A", "date: 2014-10-24", field, "---", "Text."};
        Site site = site(HOST).with("content/a.md", lines).bake();
        assertThat(site.mistakes()).containsExactly("content/a.md:4:1 doubtful-field");

        site.with("jbake.properties", HOST, "content.fields=" + field.substring(0, field.indexOf(':')))
                .bake();
        assertThat(site.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme.html", "layouts/post.njk", "blog.jinja2", "page.hbs"})
    void aTemplateOfAnotherGeneratorLeavesThePageToThatOfItsType(String template) {
        Site site = site(HOST)
                .with("content/a.md", "---", "title: A", "date: 2014-10-24", "template: " + template, "---", "Text.")
                .bake();
        assertThat(site.mistakes()).containsExactly("content/a.md:4:11 doubtful-field");
        assertThat(site.text("a.html")).contains("Text.");
    }

    @ParameterizedTest
    @CsvSource({
        "'extra: {image: a.jpg}', field.image=extra.image",
        "'params: {author: Mara}', field.author=params.author",
        "'taxonomies: {categories: [News]}', field.section=taxonomies.categories",
        "'extra: {featured_image: a.jpg}', field.image=extra.featured_image"
    })
    void oneInAMapIsNamedWithTheSettingThatMakesItCount(String field, String setting) {
        Site site = site(HOST)
                .with("content/a.md", "---", "title: A", "date: 2014-10-24", field, "---", "Text.")
                .bake();

        assertThat(site.mistakes()).hasSize(1).first().asString().endsWith("misspelled-field");
        assertThat(site.diagnostics().get(0).hint()).startsWith("set " + setting);
    }

    @Test
    void theSettingMakesItCount() {
        Site site = site(HOST, "field.section=taxonomies.categories", "field.author=params.author")
                .with(
                        "content/a.md",
                        "+++",
                        "title = \"A\"",
                        "date = 2014-10-24",
                        "params.author = \"Mara Ellison\"",
                        "[taxonomies]",
                        "categories = [\"Harbour\"]",
                        "tags = [\"ferries\"]",
                        "+++",
                        "Text.")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.files()).contains("sections/harbour.html", "tags/ferries.html", "authors/mara-ellison.html");
    }

    @Test
    void thePathOfZolaIsThePermalinkAndMayTellTheDate() {
        Site site = site(HOST, "date.from=path")
                .with("content/a.md", "+++", "title = \"A\"", "path = \"2014/10/24/bridge\"", "+++", "Text.")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.text("2014/10/24/bridge/index.html")).contains("2014-10-24");
    }

    @Test
    void whatHasNoDateIsAPageWhereTheSettingsSaySo() {
        Site site = site(HOST, "default.type.undated=page")
                .with("content/about.md", "---", "title: About", "---", "Text.")
                .with("content/blog/_index.md", "---", "title: The blog", "---", "Words of welcome.")
                .with("content/a.md", "---", "title: A", "date: soon", "---", "Text.")
                .with("content/2014-10-24-b.md", "---", "title: B", "---", "Text.")
                .options(request -> request.withKeepGoing(true))
                .bake();

        assertThat(site.mistakes()).containsExactly("content/a.md:3:7 bad-date");
        assertThat(site.text("feed.xml")).contains("2014-10-24-b.html").doesNotContain("about.html");
        assertThat(site.text("about.html")).contains("About");
        assertThat(site.text("blog/index.html")).contains("Words of welcome.");
    }

    @Test
    void aProfileMayBeTheIndexOfAFolder() {
        Site site = site(HOST)
                .with(
                        "content/authors/mara/_index.md",
                        "---",
                        "title: Mara Ellison",
                        "---",
                        "She writes about *bells*.")
                .with("content/tags/ferry/_index.md", "---", "title: Ferries", "---", "On *water*.")
                .with(
                        "content/a.md",
                        "---",
                        "title: A",
                        "date: 2014-10-24",
                        "authors: [mara]",
                        "tags: [ferry]",
                        "---",
                        "Text.")
                .bake();

        assertThat(site.mistakes()).isEmpty();
        assertThat(site.text("authors/mara.html")).contains("Mara Ellison", "<em>bells</em>", "a.html");
        assertThat(site.text("tags/ferry.html")).contains("Ferries", "<em>water</em>");
    }

    @Test
    void anIndexOfAListIsNoPage() {
        Site site = site(HOST)
                .with("content/_index.md", "---", "title: Home", "---", "Welcome.")
                .with("content/tags/_index.md", "---", "title: Topics", "---", "All of them.")
                .with("content/blog/_index.md", "---", "title: Blog", "---")
                .with("content/a.md", "---", "title: A", "date: 2014-10-24", "tags: [b]", "---", "Text.")
                .bake();

        assertThat(site.mistakes())
                .containsExactly(
                        "content/_index.md:1:1 doubtful-field",
                        "content/blog/_index.md:1:1 doubtful-field",
                        "content/tags/_index.md:1:1 doubtful-field");
        assertThat(site.text("index.html")).contains("a.html").doesNotContain("Welcome");
    }
}
