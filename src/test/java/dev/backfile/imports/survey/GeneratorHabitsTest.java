package dev.backfile.imports.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.build.Site;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for what generators do without saying so in front matter. */
class GeneratorHabitsTest {

    @TempDir
    private Path folder;

    @Test
    void articlesThatShareAnAddressWithoutTheirDatesGetThem() throws IOException {
        new Tree(folder)
                .with(".eleventy.js", "module.exports = {};")
                .with("posts/2013-05-08-award.md", "---", "title: Award", "---", "One.")
                .with("posts/2014-01-12-award.md", "---", "title: Award", "---", "Two.");
        Survey survey = survey();
        assertThat(survey.settings())
                .extracting(ProposedSetting::key, ProposedSetting::value)
                .contains(tuple("permalink.post", "/:year/:month/:day/:slug/"))
                .doesNotContain(tuple("permalink.post", "/posts/:folder/:slug/"));
        assertThat(survey.trial().orElseThrow().errors()).isZero();
        SettingsFile.write(folder, survey.settings());
        assertThat(new Backfile().inventory(BakeRequest.of(folder)).documents())
                .extracting(document -> document.path())
                .containsExactlyInAnyOrder("2013/05/08/award/index.html", "2014/01/12/award/index.html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            hugo.toml    | content/en/a.md | content/fr/a.md    | en, fr
            hugo.toml    | content/a.en.md | content/a.de.md    | de, en
            config.toml  | content/a.en.md | content/a.de.md    | de, en
            hugo.toml    | content/en/a.md | content/posts/a.md | -
            notes.ini    | content/en/a.md | content/fr/a.md    | -
            """)
    void languagesAfterWhichFilesOrFoldersAreNamedAreSaid(String file, String one, String other, String languages)
            throws IOException {
        new Tree(folder)
                .with(file, "base_url = 'https://harbour.test'")
                .with(one, "---", "title: Ebb", "date: 2014-10-24", "---", "Water.")
                .with(other, "---", "title: Jusant", "date: 2014-10-24", "---", "Eau.");
        assertThat(survey().settings().stream()
                        .filter(setting -> setting.key().equals("site.languages"))
                        .map(ProposedSetting::value)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(languages);
    }

    @ParameterizedTest
    @CsvSource({
        "content/en/ebb.md, en, en/ebb.html",
        "content/ebb.md, en, ebb.html",
        "content/ebb.en.md, en, ebb-en.html"
    })
    void aFolderOfALanguageHoldsTranslations(String original, String own, String page) {
        Site site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "theme=backfile",
                        "site.host=https://example.org",
                        "site.locale=" + own,
                        "site.languages=en, fr")
                .with(original, "---", "title: Ebb", "date: 2014-10-24", "---", "Water.")
                .with("content/fr/ebb.md", "---", "title: Jusant", "date: 2014-10-24", "---", "Eau.")
                .bake();
        assertThat(site.text("fr/ebb.html")).contains("<html lang=\"fr\"").contains("https://example.org/" + page);
        assertThat(site.text(page)).contains("<html lang=\"en\"").contains("https://example.org/fr/ebb.html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            docusaurus.config.ts   | blog/a.md  | const config = {title: other.name, | -
            docusaurus.config.ts   | blog/a.md  | const config = { title: 'Harbour'  | Harbour
            _config.yml            | _posts/a.md | title: Harbour                    | Harbour
            .vitepress/config.ts   | posts/a.md | title: 'Harbour'                   | Harbour
            """)
    void whatAProgramComputesIsNoSetting(String file, String article, String line, String title) throws IOException {
        new Tree(folder)
                .with(file, line.replace("{", "{\n"))
                .with(article, "---", "title: Ebb", "date: 2014-10-24", "---", "Water.")
                .with("index.md", "---", "title: Home", "---", "All.");
        Survey survey = survey();
        assertThat(survey.settings().stream()
                        .filter(setting -> setting.key().equals("site.title"))
                        .map(ProposedSetting::value)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(title);
        assertThat(survey.trial().orElseThrow().read()).isEqualTo(1);
    }

    private Survey survey() {
        return new Backfile().survey(folder);
    }
}
