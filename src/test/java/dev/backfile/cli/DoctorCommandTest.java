package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told for a report of a fault, and what is not. */
class DoctorCommandTest {

    @TempDir
    private Path folder;

    @Test
    void versionsSizesAndNamesOfSettingsAreTold() throws IOException {
        Path site = site();
        String told = doctor(site);
        assertThat(told)
                .contains("Backfile     ")
                .containsPattern("Java         .*" + Runtime.version().feature())
                .containsPattern("Disk         \\S+.*, names (?:not )?case-sensitive, [0-9.]+ [kMGT]?B free")
                .contains(
                        "content      3 files, 95 B; 2 .md, 1 others; the largest 46 B; 2 deep; 1 with names beyond ASCII")
                .contains("templates    not there", "assets       not there", "baked        not there")
                .contains("Settings     render.tags, site.host, site.title, tag.path; 1 of the site's own");
    }

    @Test
    void whatIsPrivateIsNot() throws IOException {
        assertThat(doctor(site()))
                .doesNotContain("secret", "Secret", folder.toString(), System.getProperty("user.home"))
                .doesNotContain("analytics");
    }

    @Test
    void aWordThatTheSiteChoseForAKeyIsNotToldEither() throws IOException {
        Files.writeString(folder.resolve("jbake.properties"), """
                publish.secret-place.kind=sftp
                publish.secret-place.to=sftp://secret@secret.example.org/secret
                taxonomies=secrets
                taxonomy.secrets.singular=secret
                permalink.secret-type=/secret/:slug/
                check.missing-alt=off
                render.authors=false
                """);
        assertThat(doctor(folder))
                .contains("Settings     check.missing-alt, permalink.<type>, publish.<name>.kind, publish.<name>.to,"
                        + " render.authors, taxonomies, taxonomy.<plural>.singular")
                .doesNotContain("secret");
    }

    @Test
    void aFolderThatIsNoSiteIsAFact() {
        assertThat(doctor(folder.resolve("nowhere"))).contains("Site         there is no such folder");
        assertThat(doctor(folder)).contains("content      not there", "Settings     none of Backfile's");
    }

    @Test
    void settingsThatCannotBeReadAreNoFault() throws IOException {
        Files.write(
                folder.resolve("jbake.properties"),
                "site.title=Caf\u00e9\nsite.tagline=\\u00z".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(doctor(folder)).contains("Settings     none of Backfile's");
    }

    private Path site() throws IOException {
        Path site = Files.createDirectories(folder.resolve("my secret site"));
        Files.writeString(site.resolve("jbake.properties"), """
                site.title=A Secret
                site.host=https://secret.example.org
                analytics.secret=0123
                tag.path=secrets
                render.tags=false
                """);
        Path content = Files.createDirectories(site.resolve("content/secret"));
        Files.writeString(content.resolve("secret.md"), "---\ntitle: A secret\ndate: 2024-01-01\n---\nText\n");
        Files.writeString(content.resolve("geheim-ä.md"), "---\ntitle: A secret\ndate: 2024-01-01\n---\nText");
        Files.writeString(content.resolve("README"), "Text");
        return site;
    }

    private static String doctor(Path site) {
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told);
        int status = Main.run(
                new String[] {"doctor", site.toString()}, new Terminal(writer, writer, false, false), Main::bake);
        assertThat(status).isZero();
        return told.toString();
    }
}
