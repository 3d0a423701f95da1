package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to ids that no text has. */
class AnchorsOfTemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void aLinkMayLeadToWhatATemplateWritesOnItsPages() {
        Site site = jbake().with(
                        "content/first.md",
                        "title=First",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "~~~~~~",
                        "[a](#comments), [b](#feet), [c](#old), [d](first.html#comments)")
                .bake();

        assertThat(site.mistakes()).noneMatch(mistake -> mistake.endsWith("broken-anchor"));
    }

    @Test
    void anyOtherIsDoubted() {
        Site site = jbake().with(
                        "content/first.md",
                        "title=First",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "~~~~~~",
                        "[a](#comment), [b](#post-)")
                .bake();

        assertThat(site.mistakes())
                .contains("content/first.md:6:5 broken-anchor", "content/first.md:6:20 broken-anchor");
    }

    @Test
    void itIsDoubtedOnceTheTemplateLosesIt() {
        Site site = jbake().with(
                        "content/first.md",
                        "title=First",
                        "type=post",
                        "status=published",
                        "date=2014-10-24",
                        "~~~~~~",
                        "[a](#comments)")
                .bake();
        assertThat(site.mistakes()).noneMatch(mistake -> mistake.endsWith("broken-anchor"));

        site.with("templates/post.ftl", "${content.body}").bake();

        assertThat(site.mistakes()).contains("content/first.md:6:5 broken-anchor");
    }

    private Site jbake() {
        return Site.empty(folder)
                .with("jbake.properties", "render.archive=false", "render.feed=false", "render.tags=false")
                .with(
                        "templates/post.ftl",
                        "${content.body}<div class=\"x\" id='comments'></div><p id=\"post-${content.uri}\">"
                                + "<a name = \"old\"></a></p><#include \"parts/footer.html\">")
                .with("templates/parts/footer.html", "<footer id=\"feet\"></footer>")
                .with("templates/index.ftl", "");
    }
}
