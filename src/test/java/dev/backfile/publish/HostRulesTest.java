package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.notation.FingerprintedName;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which old URLs are told to hosts, and at which pages stay. */
class HostRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            html            | true  |
            apache          | false | .htaccess
            html, apache    | true  | .htaccess
            nginx,caddy     | false | redirects.nginx.conf redirects.caddy
            s3              | true  | redirects.s3.json
            NETLIFY         | false | _redirects _headers
            """)
    void aPageStandsAtAnOldUrlWhereNoHostIsToldOrWantsIt(String targets, boolean page, String files) {
        Site site = site(targets, "cache.forever=/fonts/*")
                .article("a.md", "aliases: /old.html", "---", "Text.")
                .bakeWell();

        assertThat(site.has("old.html")).isEqualTo(page);
        for (String file : (files == null ? "" : files).split(" ")) {
            assertThat(file.isEmpty() || site.has(file)).as(file).isTrue();
        }
        assertThat(site.files().stream().filter(file -> file.matches("_.*|redirects.*|\\.ht.*")))
                .hasSize(files == null ? 0 : files.split(" ").length);
    }

    @Test
    void whatAHostCannotBeToldStaysAPage() {
        Site site = site("cloudflare")
                .article("a.md", "slug: a", "aliases: [/old.html, /a/]", "---", "Text.")
                .article("b.md", "status: withdrawn", "---", "Taken back.")
                .bake();

        assertThat(site.has("a/index.html")).isTrue();
        assertThat(site.has("old.html")).isFalse();
        assertThat(site.text("_redirects")).isEqualTo("/old.html /a.html 301\n");
        assertThat(site.diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.startsWith("1 old URL cannot be told to Cloudflare Pages"))
                .anyMatch(message -> message.startsWith("Cloudflare Pages cannot be told to answer 410"));
    }

    @Test
    void overTheLimitOfAHostPagesStay() {
        String aliases = IntStream.range(0, 1_200)
                .mapToObj(number -> String.format("/node/%04d", number))
                .collect(Collectors.joining(", ", "[", "]"));
        Site site = site("cloudflare")
                .article("a.md", "aliases: " + aliases, "---", "Text.")
                .bake();

        assertThat(site.text("_redirects").lines()).hasSize(2_000);
        assertThat(site.has("node/0999/index.html")).isFalse();
        assertThat(site.has("node/1000/index.html")).isTrue();
        assertThat(site.diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.startsWith(
                        "200 old URLs cannot be told to Cloudflare Pages, which reads" + " at most 2,000 rules"));
    }

    @Test
    void aFileOfTheSitesOwnStays() {
        Site site = site("apache")
                .with("assets/.htaccess", "# ours")
                .article("a.md", "aliases: /old.html", "---", "Text.")
                .bake();

        assertThat(site.text(".htaccess")).isEqualTo("# ours\n");
        assertThat(site.mistakes()).containsExactly("jbake.properties host-limit");
    }

    @Test
    void headersNameTheAssetsThatPagesAskForAndFollowTheirEdits() {
        Site site = site("netlify", "cache.forever=/fonts/*")
                .with("assets/css/site.css", "p {}")
                .with("assets/fonts/a.woff2", "font")
                .article("a.md", "---", "Text.")
                .bakeWell();
        assertThat(site.text("_headers")).isEqualTo(forEver("/fonts/*"));

        site.with("templates/post.ftlh", "${asset(\"css/site.css\")} ${asset(\"fonts/a.woff2\")}")
                .bakeWell();
        String first = copyOf(site);
        assertThat(site.text("_headers")).isEqualTo(forEver("/fonts/*") + forEver("/" + first));

        site.with("assets/css/site.css", "p { color: navy }").bakeWell();
        assertThat(copyOf(site)).isNotEqualTo(first);
        assertThat(site.text("_headers")).isEqualTo(forEver("/fonts/*") + forEver("/" + copyOf(site)));
        assertThat(site.report().details().planned()).isFalse();
        assertThat(site.bakeWell().report().details().changes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} lines")
    @CsvSource({"netlify, 121", "cloudflare, 100", "'netlify,cloudflare', 100"})
    void headersNameNoMoreFilesThanTheHostReads(String hosts, int lines) {
        Site site = site(hosts, "cache.forever=/fonts/*")
                .with("templates/post.ftlh", "<#list 1..120 as n>${asset(\"a/\" + n + \".txt\")}</#list>")
                .article("a.md", "---", "Text.");
        for (int number = 1; number <= 120; number++) {
            site.with("assets/a/" + number + ".txt", "text " + number);
        }
        String headers = site.bakeWell().text("_headers");
        assertThat(headers).startsWith(forEver("/fonts/*"));
        assertThat(headers.lines().filter(line -> line.startsWith("/"))).hasSize(lines);
        assertThat(headers.contains("# Of 121 files the rest has no line")).isEqualTo(lines == 100);
    }

    @Test
    void headersOfTheSitesOwnStay() {
        Site site = site("cloudflare")
                .with("assets/_headers", "# ours")
                .article("a.md", "---", "Text.")
                .bake();
        assertThat(site.text("_headers")).isEqualTo("# ours\n");
        assertThat(site.mistakes()).containsExactly("jbake.properties host-limit");
    }

    private static String forEver(String url) {
        return url + "\n  Cache-Control: public, max-age=31536000, immutable\n";
    }

    private static String copyOf(Site site) {
        return site.files().stream()
                .filter(path -> path.startsWith("css/") && FingerprintedName.isOf(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoAliasesOfOneUrlAreAMistakeWithoutPagesToo() {
        Site site = site("nginx")
                .article("a.md", "aliases: /old.html", "---", "Text.")
                .article("b.md", "aliases: /old.html", "---", "Text.")
                .bake();
        assertThat(site.mistakes()).containsExactly("content/b.md:4:10 bad-alias");
    }

    @Test
    void anUnknownHostIsAMistake() {
        assertThat(site("html,iis").article("a.md", "---", "Text.").bake().mistakes())
                .containsExactly("jbake.properties:2:18 bad-setting");
    }

    private Site site(String targets, String... more) {
        return Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "redirect.targets=" + targets,
                        String.join("\n", more));
    }
}
