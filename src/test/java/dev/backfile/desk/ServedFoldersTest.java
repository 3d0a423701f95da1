package dev.backfile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview sees edits in each of several folders of articles, in a listed file, and of the list. */
@Tag("programs")
class ServedFoldersTest {

    private static final String SETTINGS =
            "site.host=https://example.org\nsite.title=T\npermalink.post=/:slug.html\ncontent.folder=";

    @TempDir
    private Path folder;

    @Test
    void editsInEachOfThemAreSeen() {
        Site site = Site.empty(folder)
                .withText("jbake.properties", SETTINGS + "_posts, pages, about.md\n")
                .withText("_posts/2014-10-24-a.md", "---\ntitle: A\n---\nOne.")
                .withText("pages/team.md", page("Two."))
                .withText("about.md", page("Three."))
                .withText("more/x.md", page("Four."));
        try (ServedSite served = ServedSite.of(folder).awaitBake()) {
            site.withText("pages/team.md", page("Two more."));
            served.awaitPage("/pages/team.html", "Two more.");
            site.withText("about.md", page("Three more."));
            served.awaitPage("/about.html", "Three more.");
            site.withText("_posts/2014-10-25-b.md", "---\ntitle: B\n---\nNew.");
            served.awaitPage("/b.html", "New.");
            site.without("about.md").withText("jbake.properties", SETTINGS + "_posts, pages, more\n");
            served.awaitPage("/more/x.html", "Four.");
            assertThat(served.get("/about.html").statusCode()).isEqualTo(404);
        }
    }

    private static String page(String text) {
        return "---\ntitle: Page\ntype: page\n---\n" + text;
    }
}
