package dev.backfile.imports.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.Backfile;
import dev.backfile.format.SurveyText;
import dev.backfile.imports.survey.picture.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a survey tells of trees that were made for others. */
class SurveyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hugo.toml                 | title = 'Harbour Review' | content/posts/a.md | Hugo
            config.toml               | baseURL = 'https://h.test/' | content/posts/a.md | Hugo
            config/_default/hugo.yaml | title: Harbour           | content/posts/a.md | Hugo
            config.toml               | base_url = 'https://h.test' | content/a.md     | Zola
            _config.yml               | title: Harbour           | _posts/a.md        | Jekyll
            _config.yml               | title: Harbour           | source/_posts/a.md | Hexo
            pelicanconf.py            | SITENAME = 'Harbour'     | content/a.md       | Pelican
            .eleventy.js              | module.exports = {};     | posts/a.md         | Eleventy
            gatsby-config.js          | module.exports = {};     | content/a.md       | Gatsby
            astro.config.mjs          | export default {};       | src/content/a.md   | Astro
            docusaurus.config.js      | module.exports = {};     | blog/a.md          | Docusaurus
            jbake.properties          | site.host=https://h.test | content/a.md       | JBake
            jbake.properties          | theme=backfile           | content/a.md       | Backfile
            notes.ini                 | a=b                      | texts/old/a.md     | ''
            """)
    void theGeneratorIsKnownByItsSettings(String file, String line, String article, String generator) {
        tree().with(file, line).with(article, "---", "title: Ebb", "date: 2014-10-24", "---", "Water.");
        Survey survey = survey();
        assertThat(survey.generator().label()).isEqualTo(generator);
        assertThat(survey.documents()).isEqualTo(1);
        assertThat(article).startsWith(survey.content() + "/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-10-24                      | yyyy-MM-dd
            2014/10/24                      | yyyy/MM/dd
            2014-10-24T09:30:00+02:00       | yyyy-MM-dd'T'HH:mm:ss and a zone
            2014-10-24 09:30                | yyyy-MM-dd HH:mm
            24.10.2014                      | d.M.yyyy
            10/24/2014                      | M/d/yyyy
            24/10/2014                      | d/M/yyyy
            October 24, 2014                | MMMM d, yyyy
            Oct 24 2014                     | MMM d yyyy
            24 October 2014                 | d MMMM yyyy
            24. Oktober 2014                | d. MMMM yyyy
            24 octobre 2014                 | d MMMM yyyy
            Fri, 24 Oct 2014 09:30:00 +0200 | EEE, dd MMM yyyy HH:mm:ss Z
            October 24, 2014 9:30 AM        | MMMM d, yyyy h:mm a
            99/99/2014                      |
            Chapter 3, 2014                 |
            1914                            |
            """)
    void datesAreKnownByTheirForm(String written, String form) {
        assertThat(DateForm.of(written).map(DateForm::pattern).orElse(null)).isEqualTo(form);
    }

    @Test
    void whatIsNotMarkdownIsCountedWithTheFirstPlace() {
        tree().with(
                        "content/a.md",
                        "---",
                        "title: A",
                        "date: 2014-10-24",
                        "---",
                        "=IMAGE=pier.jpg=The pier=",
                        "{{< figure src=\"pier.jpg\" >}} and {{% note %}}",
                        "{% youtube x %}{% if a %}{% endif %}",
                        "[gallery ids=\"1,2\"] but [see](x.md) and [note] and [caption]",
                        ":::note",
                        "<Video id=\"1\" /><iframe src=\"x\"></iframe>",
                        "",
                        "**NOTE** [LINK](x) # HEADING",
                        "",
                        "```",
                        "{{< inside-of-code >}}",
                        "```")
                .with("content/b.md", "---", "title: B", "date: 2014-10-24", "---", "=IMAGE=quay.jpg=");
        assertThat(survey().constructs())
                .extracting(Counted::name, Counted::count, Counted::example)
                .containsExactlyInAnyOrder(
                        tuple("=IMAGE=", 2, "content/a.md:5"),
                        tuple("{{< figure >}}", 1, "content/a.md:6"),
                        tuple("{{< note >}}", 1, "content/a.md:6"),
                        tuple("{% youtube %}", 1, "content/a.md:7"),
                        tuple("{% if %}", 1, "content/a.md:7"),
                        tuple("[gallery]", 1, "content/a.md:8"),
                        tuple("[caption]", 1, "content/a.md:8"),
                        tuple("::note", 1, "content/a.md:9"),
                        tuple("<Video>", 1, "content/a.md:10"),
                        tuple("<iframe>", 1, "content/a.md:10"));
    }

    @ParameterizedTest
    @CsvSource({
        "/2014/10/24/a-bridge/, /:year/:month/:day/:slug/",
        "/2014/10/a-bridge.html, /:year/:month/:slug.html",
        "https://example.org/news/a-bridge, /news/:slug",
        "/node/17, /node/:number",
        "/blog/?p=12, /:slug/",
        "/, /"
    })
    void urlsOfOnePatternAreOneFamily(String url, String family) {
        assertThat(UrlFamily.of(url)).isEqualTo(family);
    }

    @Test
    void picturesAreHeldAgainstThoseThatAreNamed() {
        tree().with("content/img/pier.jpg", "")
                .with("content/img/Quay%201.png", "")
                .with("static/unused.gif", "")
                .with("content/uid-77.jpg", "")
                .with(
                        "content/a.md",
                        "---",
                        "title: A",
                        "date: 2014-10-24",
                        "picture: {uid: uid-77}",
                        "---",
                        "![The pier](img/pier.jpg) =IMAGE=lost.jpg= <img src=\"https://example.org/away.png\">");
        Pictures pictures = survey().pictures();
        assertThat(pictures.files()).isEqualTo(4);
        assertThat(pictures.unused()).isEqualTo(2);
        assertThat(pictures.named()).isEqualTo(3);
        assertThat(pictures.missing()).isEqualTo(1);
        assertThat(pictures.example()).isEqualTo("lost.jpg in content/a.md");
    }

    @Test
    void settingsAreWrittenBehindThoseThatAreThere() throws IOException {
        Files.writeString(folder.resolve("jbake.properties"), "site.title = Mine");
        List<ProposedSetting> proposed = List.of(
                new ProposedSetting("site.title", "Theirs", "a name"),
                new ProposedSetting("field.date", "cms\\date\nevil=true", "two\nlines"));
        assertThat(SettingsFile.write(folder, proposed)).containsExactly("field.date");
        assertThat(SettingsFile.write(folder, proposed)).isEmpty();
        assertThat(folder.resolve("jbake.properties")).hasContent("""
                site.title = Mine

                # two lines
                field.date=cms\\\\date evil=true
                """);
    }

    @Test
    void theFolderStaysAsItIs() throws IOException {
        tree().with("hugo.toml", "title = 'H'").with("content/a.md", "---", "title: A", "---", "Water.");
        survey();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "hugo.toml", Path.of("content/a.md").toString());
        }
    }

    @Test
    void theSameTreeGetsTheSameSurveyInAnyLocale() {
        tree().with("_config.yml", "title: H", "lang: de")
                .with("_posts/2014-10-24-a.md", "---", "title: A", "categories: [one, two]", "---", "Water.");
        List<String> lines = new SurveyText().lines(survey());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(new SurveyText().lines(survey())).isEqualTo(lines);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(lines).contains("  site.locale=de", "  taxonomies=categories");
    }

    private Tree tree() {
        return new Tree(folder);
    }

    private Survey survey() {
        return new Backfile().survey(folder);
    }
}
