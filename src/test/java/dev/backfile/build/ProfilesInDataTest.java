package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles may stand together in a file of data, as other generators keep those of authors. */
class ProfilesInDataTest {

    private static final String SETTINGS = "jbake.properties";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void anArticleNamesAnAuthorByAKey() {
        site = Site.in(folder)
                .with(
                        SETTINGS,
                        "site.host=https://example.org",
                        "theme=backfile",
                        "taxonomy.authors.profiles=data/authors.yml")
                .article("2014/bridge.md", "author: mara", "---", "Text.")
                .with(
                        "data/authors.yml",
                        "mara:",
                        "  name: Mara Ellison",
                        "  bio: She writes about *bridges*.",
                        "  twitter: mara",
                        "jo: Jo Reyes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authors.yml|mara:\n  name: Mara Ellison\n  bio: She writes about *bridges*.",
                "authors.yaml|- id: mara\n  name: Mara Ellison\n  bio: She writes about *bridges*.",
                "authors.json|{\"mara\": {\"title\": \"Mara Ellison\", \"about\": \"She writes about *bridges*.\"}}",
                "authors.toml|[mara]\ndisplay_name = \"Mara Ellison\"\nbio = \"She writes about *bridges*.\"",
                "authors/mara.toml|name = \"Mara Ellison\"\nbio = \"She writes about *bridges*.\"",
                "authors/mara.yml|name: Mara Ellison\nbio: She writes about *bridges*."
            })
    void allFormsAreRead(String written) {
        String file = "data/" + written.substring(0, written.indexOf('|'));
        site.without("data/authors.yml")
                .with(file, written.substring(written.indexOf('|') + 1))
                .with(
                        SETTINGS,
                        "site.host=https://example.org",
                        "theme=backfile",
                        "taxonomy.authors.profiles=" + file.replaceFirst("(authors)/.*", "$1/"))
                .bakeWell();

        assertThat(site.page("2014/bridge.html").select(".byline a").text()).isEqualTo("Mara Ellison");
        assertThat(site.page("authors/mara.html").select("h1").text()).isEqualTo("Mara Ellison");
        assertThat(site.page("authors/mara.html").select("em").text()).isEqualTo("bridges");
    }

    @Test
    void whatChangesInTheFileChangesThePages() {
        site.bakeWell();
        assertThat(site.has("authors/jo.html")).isTrue();

        site.with("data/authors.yml", "mara:", "  name: Mara Ellison-Reyes").bakeWell();
        assertThat(site.page("2014/bridge.html").select(".byline a").text()).isEqualTo("Mara Ellison-Reyes");
        assertThat(site.has("authors/jo.html")).isFalse();
        SortedMap<String, String> rebuilt = site.bytes();
        site.options(request ->
                        request.withDestination(folder.resolve("scratch")).withClean(true))
                .bakeWell();
        assertThat(rebuilt).isEqualTo(site.bytes());
        site.options(request -> request);

        site.without("data/authors.yml")
                .with(SETTINGS, "site.host=https://example.org", "theme=backfile")
                .bakeWell();
        assertThat(site.page("2014/bridge.html").select(".byline a").text()).isEqualTo("mara");
    }

    @Test
    void aMistakeIsToldInTheFileOfData() {
        site.with(
                        "data/authors.yml",
                        "mara:",
                        "  name: Mara",
                        "  bio: See [nothing](nothing.md).",
                        "  aliases: /2014/bridge.html",
                        "'!':",
                        "  bio: None.",
                        "list: [1]")
                .bake();
        assertThat(site.mistakes())
                .containsExactly(
                        "data/authors.yml:3:22 broken-link",
                        "data/authors.yml:4:12 bad-alias",
                        "data/authors.yml:6:3 bad-data-file",
                        "data/authors.yml:7:7 bad-data-file");
    }

    @Test
    void aFileOfItsOwnCounts() {
        site.with("content/authors/mara.md", "---", "title: Mara of her own", "---")
                .bake();
        assertThat(site.mistakes()).containsExactly("data/authors.yml:2:3 bad-data-file");
        assertThat(site.page("2014/bridge.html").select(".byline a").text()).isEqualTo("Mara of her own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/nobody.yml", "authors.yml", "../authors.yml", "content"})
    void aSettingThatNamesNoFileOfDataIsToldWithAWayOut(String named) {
        site.with(SETTINGS, "site.host=https://example.org", "theme=backfile", "taxonomy.authors.profiles=" + named)
                .bake();
        assertThat(site.mistakes()).containsExactly("jbake.properties bad-setting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status: draft",
                "draft: true",
                "hidden: true",
                "private: true",
                "visible: false",
                "published: false",
                "Draft: true",
                "visibility: private",
                "publishDate: 2030-01-01",
                "unlisted: perhaps"
            })
    void aProfileThatAFieldHoldsBackOrLeavesInDoubtIsNotShown(String field) {
        site.with("data/authors.yml", "mara:", "  name: Mara Ellison", "  " + field, "  bio: A secret.")
                .options(request -> request.withKeepGoing(true))
                .bake();
        assertThat(site.text("2014/bridge.html")).doesNotContain("Ellison");
        assertThat(site.files())
                .noneMatch(file -> file.endsWith(".html") && site.text(file).contains("A secret."));
    }
}
