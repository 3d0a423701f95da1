package dev.backfile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview leads on from old URLs, and says what is gone, as each host does that reads the written rules. */
@Tag("programs")
class ServedRedirectsTest {

    @TempDir
    private Path folder;

    @Test
    void aliasesLeadOnAndWithdrawnPagesAreGone() {
        Site site = site("apache")
                .article("there.md", "aliases: [/old.html, /node/17, '/a b+c.html', '/ü (1).html']", "---", "Text.")
                .article("gone.md", "status: withdrawn", "---", "Taken back.");
        try (ServedSite served = ServedSite.of(site.folder()).awaitBake()) {
            assertThatTheRulesAreFollowed("apache", served);
            for (String targets : List.of("nginx", "caddy", "html,nginx")) {
                site(targets);
                served.awaitPage("/review/", titleFor(targets));
                assertThatTheRulesAreFollowed(targets, served);
            }
        }
    }

    /** The site with rules for these hosts alone. */
    private Site site(String targets) {
        return Site.empty(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org/review",
                        "site.title=" + titleFor(targets),
                        "redirect.targets=" + targets);
    }

    private static String titleFor(String targets) {
        return "Rules for " + targets.replace(",", " and ");
    }

    private static void assertThatTheRulesAreFollowed(String targets, ServedSite served) {
        for (String old : List.of("/old.html", "/node/17", "/node/17/", "/a%20b+c.html", "/%C3%BC%20(1).html")) {
            HttpResponse<String> answer = served.get("/review" + old);
            assertThat(answer.statusCode()).as(targets + " " + old).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location"))
                    .as(targets + " " + old)
                    .contains("/review/there.html");
        }
        assertThat(served.get("/review/gone.html").statusCode()).as(targets).isEqualTo(410);
        assertThat(served.get("/review/gone.html").body()).as(targets).contains("<html");
        assertThat(served.get("/review/there.html").statusCode()).as(targets).isEqualTo(200);
        assertThat(served.get("/review/oldxhtml").statusCode()).as(targets).isEqualTo(404);
    }
}
