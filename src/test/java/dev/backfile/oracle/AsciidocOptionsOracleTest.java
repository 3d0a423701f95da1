package dev.backfile.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stock JBake makes of Asciidoctor's options in a site of one document, and what Backfile makes of them. */
@Tag("programs")
class AsciidocOptionsOracleTest {

    @TempDir
    private Path folder;

    @Test
    void jBakeFailsWithALibraryThatIsThere() throws Exception {
        site("requires=set");

        assertThatThrownBy(this::bakeWithJBake).hasMessageContaining("cannot load such file -- [set]");
        assertThat(baked()).contains("An article<br>");
    }

    @Test
    void jBakeFailsWithABackend() throws Exception {
        site("backend=xhtml5");

        assertThatThrownBy(this::bakeWithJBake).hasMessageContaining("ClassCastException");
        assertThat(baked()).contains("An article<br/>");
    }

    @Test
    void jBakeTakesNoType() throws Exception {
        site("doctype=book");
        bakeWithJBake();

        assertThat(text("jbake")).contains("An [\"book\"]<br>");
        assertThat(baked()).contains("An book<br>");
    }

    @Test
    void jBakeMakesAWholePageOfATextWhateverTheOptionSays() throws Exception {
        site("header_footer=false");
        bakeWithJBake();

        assertThat(text("jbake")).startsWith("<main><!DOCTYPE html>");
        assertThat(baked()).startsWith("<main><div class=\"paragraph\">");
    }

    private void site(String option) throws IOException {
        file(
                "jbake.properties",
                "site.host=https://turntable.example\nrender.index=false\nrender.archive=false\nrender.feed=false\n"
                        + "render.sitemap=false\nrender.tags=false\nasciidoctor.option." + option + "\n");
        file("templates/post.ftl", "<main>${content.body}</main>");
        file("content/first.adoc", """
                = First
                :jbake-type: post
                :jbake-status: published
                :jbake-date: 2014-10-24

                An {doctype} +
                in two lines.
                """);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve("site").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void bakeWithJBake() throws IOException, InterruptedException {
        StockJBake.bake(folder.resolve("site"), folder.resolve("jbake"));
    }

    /** The page that Backfile makes. */
    private String baked() throws IOException {
        BakeReport report =
                new Backfile().bake(BakeRequest.of(folder.resolve("site")).withDestination(folder.resolve("backfile")));
        assertThat(report.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        return text("backfile");
    }

    private String text(String destination) throws IOException {
        return Files.readString(folder.resolve(destination).resolve("first.html"));
    }
}
