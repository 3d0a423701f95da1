package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library of Asciidoctor's that draws pictures, as asciidoctor-diagram does: beside the document, and published at once. */
class DrawnPicturesTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aDocumentHasADrawing() {
        site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "render.index=false",
                        "render.archive=false",
                        "render.feed=false",
                        "render.sitemap=false",
                        "render.tags=false",
                        "asciidoctor.option.requires=backfile-draw")
                .with("templates/page.ftl", "${content.outdir!'-'} ${content.body}");
        draw("a <- b");
    }

    @Test
    void theFirstBakePublishesWhatItDrew() {
        site.bake();

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.text("maps/harbour.svg")).contains("a <- b");
        assertThat(site.page("maps/a.html").select("img").attr("src")).isEqualTo("harbour.svg");
        assertThat(site.page("maps/a.html").text()).startsWith("-");
    }

    @Test
    void anEditDrawsAnewAndALostPictureIsDrawnAgain() throws IOException {
        site.bake();
        draw("c <- d");
        site.bake();
        assertThat(site.text("maps/harbour.svg")).contains("c <- d");

        Files.delete(folder.resolve("content/maps/harbour.svg"));
        site.bake();
        assertThat(site.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        assertThat(site.text("maps/harbour.svg")).contains("c <- d");
    }

    private void draw(String text) {
        site.with(
                "content/maps/a.adoc",
                "= A",
                ":jbake-type: page",
                ":jbake-status: published",
                "",
                "[drawn,picture=harbour.svg]",
                "----",
                text,
                "----");
    }
}
