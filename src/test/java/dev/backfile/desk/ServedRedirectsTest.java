package dev.backfile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview leads on from old URLs, and says what is gone, as each host does that reads the written rules. */
@Tag("programs")
class ServedRedirectsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"apache", "nginx", "caddy", "html,nginx"})
    void aliasesLeadOnAndWithdrawnPagesAreGone(String targets) {
        Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org/review",
                        "site.title=Redirects",
                        "redirect.targets=" + targets)
                .article("there.md", "aliases: [/old.html, /node/17, '/a b+c.html', '/ü (1).html']", "---", "Text.")
                .article("gone.md", "status: withdrawn", "---", "Taken back.");
        try (ServedSite served = ServedSite.of(folder).awaitBake()) {
            for (String old : List.of("/old.html", "/node/17", "/node/17/", "/a%20b+c.html", "/%C3%BC%20(1).html")) {
                HttpResponse<String> answer = served.get("/review" + old);
                assertThat(answer.statusCode()).as(old).isEqualTo(301);
                assertThat(answer.headers().firstValue("Location")).as(old).contains("/review/there.html");
            }
            assertThat(served.get("/review/gone.html").statusCode()).isEqualTo(410);
            assertThat(served.get("/review/gone.html").body()).contains("<html");
            assertThat(served.get("/review/there.html").statusCode()).isEqualTo(200);
            assertThat(served.get("/review/oldxhtml").statusCode()).isEqualTo(404);
        }
    }
}
