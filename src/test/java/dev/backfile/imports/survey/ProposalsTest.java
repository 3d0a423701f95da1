package dev.backfile.imports.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.Inventory;
import dev.backfile.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees that were made for others bake with what a survey proposes, where it is sure of it. */
class ProposalsTest {

    @TempDir
    private Path folder;

    @Test
    void aTreeBakesWithWhatIsProposedThoughNothingOfItDidBefore() throws IOException {
        for (int number = 10; number < 30; number++) {
            tree().with(
                            "content/2014/article-" + number + ".md",
                            "---",
                            "display_name: Article " + number,
                            "cms_date: 2014-10-" + number + " 09:30",
                            "status: publish",
                            "type: news",
                            "byline: Jane Doe",
                            "url: /magazine/2014/article-" + number + "/",
                            "featured_image: {uid: pier-" + number + ".jpg}",
                            "---",
                            "Water.");
        }
        tree().with("content/2014/pier-10.jpg", "");
        Survey survey = survey();
        assertThat(survey.settings())
                .extracting(ProposedSetting::key, ProposedSetting::value)
                .contains(
                        tuple("field.title", "display_name"),
                        tuple("field.date", "cms_date"),
                        tuple("field.authors", "byline"),
                        tuple("field.permalink", "url"),
                        tuple("field.image", "featured_image.uid"),
                        tuple("status.publish", "published"),
                        tuple("type.news", "post"));
        assertThat(survey.trial().orElseThrow().read()).isEqualTo(20);
        SettingsFile.write(folder, survey.settings());
        assertThat(new Backfile().inventory(BakeRequest.of(folder)).documents())
                .hasSize(20)
                .allSatisfy(document -> assertThat(document.path()).startsWith("magazine/2014/article-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            _config.yml   | title: Harbour          | _posts/a.md        | ![x](/assets/img/x.png)                          | assets/img/x.png     | assets
            _config.yml   | title: Harbour          | _posts/a.md        | {{ site.baseurl }}/files/x.pdf                   | files/x.pdf          | files
            _config.yml   | title: Harbour          | _posts/a.md        | Text.                                            | assets/css/site.scss | assets
            .eleventy.js  | module.exports = {};    | content/a.md       | <img src="{{ site.url }}/img/x.png" alt="x">     | img/x.png            | img
            .eleventy.js  | module.exports = {};    | src/posts/a.md     | ![x](/assets/x.png)                              | src/assets/x.png     | src/assets: /assets
            notes.ini     | a=b                     | content/a.md       | ![x](../uploads/2014/x%20y.png)                  | uploads/2014/x y.png | uploads
            hugo.toml     | title = 'Harbour'       | content/a.md       | ![x](/img/x.png)                                 | static/img/x.png     | ''
            config.toml   | base_url = 'https://h.test' | content/a.md   | ![x](/img/x.png)                                 | static/img/x.png     | ''
            _config.yml   | title: Harbour          | source/_posts/a.md | ![x](/uploads/x.png)                             | source/uploads/x.png | ''
            pelicanconf.py | SITENAME = 'Harbour'   | content/a.md       | ![x](/images/x.png)                              | content/images/x.png | ''
            notes.ini     | a=b                     | content/a.md       | ![x](/img/x.png)                                 | assets/img/x.png     | ''
            notes.ini     | a=b                     | content/a.md       | ![x](https://elsewhere.test/img/x.png)           | img/x.png            | ''
            """)
    void foldersKeepTheirNamesWhoseFilesAreNamedWithThem(
            String file, String line, String article, String text, String asset, String kept) throws IOException {
        tree().with(file, line)
                .with(article, "---", "title: Ebb", "date: 2014-10-24", "---", text)
                .with(asset, "x");
        Survey survey = survey();
        assertThat(survey.settings().stream()
                        .filter(setting -> setting.key().equals("asset.kept"))
                        .map(ProposedSetting::value)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(kept);
        assertThat(survey.trial().orElseThrow().mistakes())
                .extracting(Trial.Mistakes::code)
                .doesNotContain("unknown-url", "missing-file", "bad-setting");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .eleventy.js | public/robots.txt   |                   | public
            .eleventy.js |                     |                   | ''
            .eleventy.js | assets/img/x.png    | ![x](/assets/img/x.png) | ''
            .eleventy.js | assets/site.scss    |                   | public
            hugo.toml    | static/robots.txt   |                   | static
            hugo.toml    |                     |                   | ''
            hugo.toml    | assets/site.scss    |                   | static
            _config.yml  | assets/site.css     |                   | ''
            """)
    void theFolderOfCopiedFilesIsProposedWhereItIs(String file, String asset, String text, String proposed) {
        String article = file.equals("_config.yml") ? "_posts/a.md" : "content/a.md";
        tree().with(file, "")
                .with(article, "---", "title: Ebb", "date: 2014-10-24", "---", text == null ? "Ebb." : text);
        if (asset != null) {
            tree().with(asset, "x");
        }
        Survey survey = survey();
        assertThat(survey.settings().stream()
                        .filter(setting -> setting.key().equals("asset.folder"))
                        .map(ProposedSetting::value)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(proposed);
        assertThat(survey.trial().orElseThrow().mistakes())
                .extracting(Trial.Mistakes::code)
                .doesNotContain("bad-setting", "missing-file", "unknown-url", "path-clash");
    }

    @Test
    void namesInCapitalsAreThoseOfOurFields() throws IOException {
        tree().with("pelicanconf.py", "SITENAME = 'The Review'")
                .with("content/a.md", "---", "Title: Ebb", "Date: 2014-10-24", "Author: Jane Doe", "---", "Water.");
        Survey survey = survey();
        assertThat(survey.settings())
                .extracting(ProposedSetting::key, ProposedSetting::value)
                .contains(tuple("field.title", "Title"), tuple("field.date", "Date"), tuple("field.authors", "Author"));
        assertThat(survey.trial().orElseThrow().errors()).isZero();
        SettingsFile.write(folder, survey.settings());
        assertThat(new Backfile().inventory(BakeRequest.of(folder)).documents()).hasSize(1);
    }

    @Test
    void whatIsPublicElsewhereAndWhatIsNotIsNeverGuessed() {
        tree().with("content/a.md", "---", "title: A", "date: 2014-10-24", "status: private", "---", "Secret.")
                .with("content/b.md", "---", "title: B", "date: 2014-10-24", "status: lectored", "---", "Secret.");
        Survey survey = survey();
        assertThat(survey.settings())
                .extracting(ProposedSetting::key, ProposedSetting::value)
                .contains(tuple("status.private", "draft"))
                .noneMatch(setting -> setting.toList().get(0).equals("status.lectored"));
        assertThat(survey.notes()).anyMatch(note -> note.contains("'lectored'") && note.contains("status.lectored="));
    }

    @Test
    void aFormOfDatesThatNeedsASettingGetsIt() {
        tree().with("content/a.md", "---", "title: A", "date: October 24, 2014", "---", "Water.")
                .with("content/b.md", "---", "title: B", "date: May 3, 1999", "---", "Water.")
                .with("content/c.md", "---", "title: C", "date: 3.5.1999", "---", "Water.");
        Survey survey = survey();
        assertThat(survey.dates())
                .extracting(Counted::name, Counted::count)
                .containsExactly(tuple("MMMM d, yyyy", 2), tuple("d.M.yyyy", 1));
        assertThat(survey.settings()).extracting(ProposedSetting::key).contains("date.format");
        assertThat(survey.notes()).anyMatch(note -> note.contains("3.5.1999"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            _config.yml    | permalink: pretty                      | _posts/2014-10-24-a.md | /:year/:month/:day/:slug/
            _config.yml    | permalink: "/news/:title.html"         | _posts/2014-10-24-a.md | /news/:slug.html
            _config.yml    | title: Harbour                         | _posts/2014-10-24-a.md | /:year/:month/:day/:slug.html
            hugo.toml      | posts = "/:year/:slug/"                | content/posts/a.md     | /:year/:slug/
            pelicanconf.py | ARTICLE_URL = '{date:%Y}/{date:%m}/{slug}/' | content/a.md       | /:year/:month/:slug/
            """)
    void theUrlsOfTheGeneratorAreKept(String file, String line, String article, String pattern) {
        tree().with(file, line).with(article, "---", "title: Ebb", "date: 2014-10-24", "---", "Water.");
        assertThat(survey().settings())
                .extracting(ProposedSetting::key, ProposedSetting::value)
                .contains(tuple("permalink.post", pattern));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            _config.yml    | _posts/2014-10-24-a.md | tags: tide river            | river, tide
            _config.yml    | _posts/2014-10-24-a.md | tags: "tide  river "        | river, tide
            _config.yml    | _posts/2014-10-24-a.md | tags: [New York, river]     | New York, river
            _config.yml    | _posts/2014-10-24-a.md | tags: "New York, river"     | New York, river
            _config.yml    | _posts/2014-10-24-a.md | categories: tide river      | river, tide
            _config.yml    | _posts/2014-10-24-a.md | category: New York          | New York
            _config.yml    | _posts/2014-10-24-a.md | {category: New York, categories: a b} | New York
            pelicanconf.py | content/a.md           | tags: New York              | New York
            hugo.toml      | content/a.md           | categories: New York        | New York
            """)
    void aTextOfWordsIsSeveralNamesWhereJekyllReadsItSo(String file, String article, String field, String names)
            throws IOException {
        tree().with(file, "title: Harbour")
                .with(
                        article,
                        "---",
                        "title: Ebb",
                        "date: 2014-10-24",
                        field.replaceAll("^\\{|\\}$", "").replace(", categories", "\ncategories"),
                        "---",
                        "Water.");
        SettingsFile.write(folder, survey().settings());
        Inventory inventory = new Backfile().inventory(BakeRequest.of(folder));
        assertThat(Stream.of("tags", "sections", "categories")
                        .flatMap(taxonomy -> inventory.terms(taxonomy).stream())
                        .map(Inventory.Term::name)
                        .sorted())
                .containsExactly(names.split(", "));
    }

    @Test
    void aSurveyOfASiteThatBakesProposesNothing() {
        tree().with("jbake.properties", "theme=backfile", "site.host=https://example.org")
                .with("content/a.md", "---", "title: A", "date: 2014-10-24", "tags: [river]", "---", "Water.");
        assertThat(new Backfile().bake(BakeRequest.of(folder)).outcome()).isEqualTo(Outcome.BAKED);
        Survey survey = survey();
        assertThat(survey.settings()).isEmpty();
        assertThat(survey.trial().orElseThrow().errors()).isZero();
    }

    @Test
    void whatStandsForDirectivesIsProposedAsFarAsItCanBeSeen() {
        tree().with("hugo.toml", "title = 'Harbour'").with("content/pier.jpg", "");
        for (int number = 1; number < 4; number++) {
            tree().with(
                            "content/a" + number + ".md",
                            "---",
                            "title: Article " + number,
                            "date: 2014-10-24",
                            "---",
                            "{{< pic src=\"pier.jpg\" caption=\"A pier\" >}}",
                            "{{< shot pier.jpg \"A pier\" >}}",
                            "",
                            "{{< warning >}}Wet.{{< /warning >}}",
                            "",
                            "{{% infobox title=\"x\" %}}",
                            "Text",
                            "{{% /infobox %}}",
                            "",
                            "{{< poll 12 >}} {{< figure src=pier.jpg >}} {{< ref \"a1.md\" >}} {% if x %}",
                            "",
                            "=IMAGE=pier.jpg=The span, 1994=",
                            "",
                            ":::tip[Mind it]",
                            "Text",
                            ":::",
                            "",
                            "@PULL@Text");
        }
        Survey survey = survey();

        assertThat(survey.settings())
                .extracting(ProposedSetting::key, ProposedSetting::value)
                .contains(
                        tuple("shortcode.pic", "figure"),
                        tuple("shortcode.shot", "figure src caption"),
                        tuple("shortcode.warning", "note"),
                        tuple("shortcode.tip", "note"),
                        tuple("shortcode.infobox", "aside"),
                        tuple("markup.figure.image", "=IMAGE={src}={caption}="))
                .noneMatch(setting -> setting.toString().contains("shortcode.figure")
                        || setting.toString().contains("shortcode.ref")
                        || setting.toString().contains("shortcode.if"));
        assertThat(survey.notes()).anyMatch(note -> note.startsWith("'poll' is called 3 times"));
        assertThat(survey.trial().orElseThrow().mistakes())
                .filteredOn(mistake -> mistake.code().equals("foreign-template-call"))
                .allMatch(mistake ->
                        mistake.message().contains("poll") || mistake.message().contains("if x"));
    }

    @Test
    void textsWithoutFrontMatterBakeWithWhatIsProposed() {
        tree().with("texts/2014/01/one.md", "# One", "", "Text.")
                .with("texts/2014/02/two.md", "# Two", "", "Text.")
                .with("texts/about.md", "# About", "", "Undated.");
        Survey survey = survey();

        assertThat(survey.settings())
                .extracting(ProposedSetting::key, ProposedSetting::value)
                .contains(
                        tuple("title.from", "heading"),
                        tuple("date.from", "path"),
                        tuple("default.type.undated", "page"));
        assertThat(survey.trial().orElseThrow().errors()).isZero();
        assertThat(survey.trial().orElseThrow().read()).isEqualTo(3);
    }

    private Tree tree() {
        return new Tree(folder);
    }

    private Survey survey() {
        return new Backfile().survey(folder);
    }
}
