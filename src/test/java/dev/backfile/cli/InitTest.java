package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.build.Site;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void fromAnEmptyFolderToABakedSiteWithAnArticleOfOnesOwn() throws IOException {
        Path site = folder.resolve("harbour-review");
        assertThat(run("init", site.toString())).isZero();
        assertThat(out.toString()).contains("wrote   jbake.properties", "backfile serve " + site);

        assertThat(run("bake", site.toString(), "--strict")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Baked 2 articles, 1 page, 1 profile");
        assertThat(Site.read(site.resolve("target/site/index.html")))
                .contains("Harbour review", "harbour.svg", "What the ferry costs now", ">About</a>");
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        String month = yesterday.toString().substring(0, 7).replace('-', '/');
        assertThat(Site.read(site.resolve("target/site/" + month + "/what-the-ferry-costs-now.html")))
                .contains("Drawn for this site", "pullquote", "the-harbour-bell-rings-again");

        assertThat(run("new", "article", "The tide", "--author", "Mara Ellison", "--site", site.toString()))
                .isZero();
        assertThat(run("due", site.toString())).isZero();
        assertThat(out.toString()).contains("Drafts", "The tide");
        assertThat(run("list", "articles", site.toString(), "--format", "csv")).isZero();
        assertThat(out.toString()).contains("The tide", "The harbour bell rings again");
        assertThat(run("bake", site.toString(), "--strict")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("1 held back");
    }

    @Test
    void whatPublishesItRemembersWhatWasBaked() {
        run("init", folder.toString());
        assertThat(Site.read(folder.resolve(".github/workflows/publish.yml")))
                .contains("actions/cache", ".backfile", "${{ github.run_id }}");
        assertThat(Site.read(folder.resolve(".gitlab-ci.yml"))).contains("cache:", ".backfile");
        assertThat(Site.read(folder.resolve(".gitignore"))).contains("/.backfile/", "/target/");
        assertThat(Site.read(folder.resolve("jbake.properties")))
                .contains("# the publication's name\nsite.title=", "# the absolute URL of the site's root");
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws IOException {
        Site.empty(folder)
                .with("jbake.properties", "site.title=Mine", "site.host=https://example.com")
                .with("content/a.md", "---", "title: A", "date: 2014-10-24", "---", "Text.");
        assertThat(run("init", folder.toString())).isZero();
        assertThat(out.toString()).contains("kept    jbake.properties", "has files already");
        assertThat(Site.read(folder.resolve("jbake.properties"))).startsWith("site.title=Mine\n");
        assertThat(folder.resolve("content/authors")).doesNotExist();

        String before = Site.read(folder.resolve("pom.xml"));
        assertThat(run("init", folder.toString(), "--title", "Other")).isZero();
        assertThat(Site.read(folder.resolve("pom.xml"))).isEqualTo(before);
        assertThat(Files.exists(folder.resolve(".gitignore"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ebb, Flow & \"Co\": <b>", "back\\slash ${site.host}", "Übersee 🎉", "= # !"})
    void anyTitleIsTheSites(String title) {
        assertThat(run("init", folder.toString(), "--title", title, "--host", "https://user.github.io/review"))
                .isZero();
        assertThat(run("bake", folder.toString(), "--strict"))
                .as(err.toString())
                .isZero();
    }

    @Test
    void wrongUseIsTold() throws IOException {
        assertThat(run("init", folder.toString(), "--host", "example.org")).isEqualTo(2);
        assertThat(err.toString()).contains("host needs the address of the site");
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run("init", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("the site cannot be written");
    }

    @Test
    void jbakesWordLeadsHere() {
        assertThat(run("-i", folder.toString())).isZero();
        assertThat(err.toString()).contains("today it is: backfile init " + folder);
        assertThat(folder.resolve("jbake.properties")).isRegularFile();
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(arguments, terminal, (request, progress) -> new Backfile(progress).bake(request));
    }
}
