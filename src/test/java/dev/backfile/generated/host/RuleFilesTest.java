package dev.backfile.generated.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What each host is told. */
class RuleFilesTest {

    private static final List<String> HOSTILE = List.of(
            "a\n/* https://evil.example 301",
            "a b.html",
            "a\"; return 200; \"b.html",
            "a$uri${host}.html",
            "a{env.HOME}`.html",
            "(.*)|^x.html",
            "*",
            ":splat/b.html",
            "a\\\"b.html",
            "a#b.html",
            "%0aSet-Cookie: x.html",
            "a\r\n}\nserver {.html",
            "über/index.html");

    @Test
    void netlifyReadsOneLineForEachUrl() {
        assertThat(lines(RedirectTarget.NETLIFY, "_redirects", site(List.of("old.html", "node/17/index.html"))))
                .containsExactly("/old.html /new/ 301", "/node/17/ /new/ 301", "/node/17 /new/ 301");
    }

    @Test
    void aRuleThatWouldLeadInACircleIsNone() {
        RuleFile file = file(RedirectTarget.CLOUDFLARE, "_redirects");
        assertThat(file.canTell(new Move("a/index.html", "a.html"))).isFalse();
        assertThat(file.canTell(new Move("a.html", "a/index.html"))).isFalse();
        assertThat(file.canTell(new Move("a.html", "b/index.html"))).isTrue();
    }

    @Test
    void cloudflareReadsTwoThousandRules() {
        RuleFile file = file(RedirectTarget.CLOUDFLARE, "_redirects");
        assertThat(file.mostRules()).isEqualTo(2_000);
        assertThat(file.rules(new Move("a/index.html", "b.html"))).isEqualTo(2);
        assertThat(file(RedirectTarget.NETLIFY, "_redirects").mostRules()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void apacheReadsExpressionsThatMatchOneUrl() {
        assertThat(lines(RedirectTarget.APACHE, ".htaccess", site(List.of("old.html"))))
                .contains("RedirectMatch 301 \"^/old\\x2ehtml$\" \"/new/\"");
    }

    @Test
    void nginxReadsLocations() {
        assertThat(lines(RedirectTarget.NGINX, "redirects.nginx.conf", site(List.of("old.html"))))
                .contains("location = \"/old.html\" { return 301 \"/new/\"; }");
    }

    @Test
    void caddyReadsAMap() {
        assertThat(lines(RedirectTarget.CADDY, "redirects.caddy", site(List.of("old.html"))))
                .contains("\"/old.html\" \"/new/\"");
    }

    @Test
    void s3ReadsWhereObjectsLead() {
        assertThat(lines(RedirectTarget.S3, "redirects.s3.json", site(List.of("old.html", "a\"b.html"))))
                .containsExactly(
                        "[",
                        "{\"key\": \"old.html\", \"location\": \"/new/\"},",
                        "{\"key\": \"a\\\"b.html\", \"location\": \"/new/\"}",
                        "]");
    }

    @Test
    void pathsOnTheHostBeginWithThatOfTheSite() {
        HostSite site =
                new HostSite("/blog", List.of(new Move("old.html", "index.html")), List.of(), List.of(), 60, List.of());
        assertThat(file(RedirectTarget.NETLIFY, "_redirects").lines(site)).containsExactly("/blog/old.html /blog/ 301");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HTML")
    void noNameBecomesARule(RedirectTarget target) {
        for (RuleFile file : RedirectTarget.files(Set.of(target))) {
            List<String> harmless = lines(file, site(names(HOSTILE.size())));
            for (String hostile : HOSTILE) {
                Move move = new Move(hostile, "new/index.html");
                if (file.canTell(move)) {
                    HostSite one = new HostSite("", List.of(move), List.of(), List.of(), 60, List.of());
                    assertThat(file.lines(one))
                            .as(file.path() + " " + hostile)
                            .allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r"));
                }
            }
            assertThat(lines(file, site(HOSTILE)).size()).isLessThanOrEqualTo(harmless.size() + 2 * HOSTILE.size());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HTML")
    void targetsHaveNothingThatMeansSomething(RedirectTarget target) {
        for (RuleFile file : RedirectTarget.files(Set.of(target))) {
            for (String hostile : HOSTILE) {
                HostSite site =
                        new HostSite("", List.of(new Move("old.html", hostile)), List.of(), List.of(), 60, List.of());
                assertThat(file.lines(site))
                        .as(file.path())
                        .allSatisfy(line -> assertThat(line)
                                .doesNotContain("\n", "evil.example 301", "return 200; ", "${", "{env", ": x"));
            }
        }
    }

    @Test
    void caddyIsToldOfNoNameWithWhatItReplaces() {
        RuleFile file = file(RedirectTarget.CADDY, "redirects.caddy");
        assertThat(file.canTell(new Move("a{env.HOME}.html", "b.html"))).isFalse();
        assertThat(file.canTellGone("a{env.HOME}.html")).isFalse();
        assertThat(file.canTell(new Move("a$b.html", "b.html"))).isTrue();
    }

    @Test
    void everyTargetIsNamedInSmallLetters() {
        assertThat(RedirectTarget.read(" html, S3 ,nginx"))
                .contains(EnumSet.of(RedirectTarget.HTML, RedirectTarget.S3, RedirectTarget.NGINX));
        assertThat(RedirectTarget.read("html,iis")).isEmpty();
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(number -> number + ".html").toList();
    }

    private static List<String> lines(RedirectTarget target, String path, HostSite site) {
        return lines(file(target, path), site);
    }

    private static List<String> lines(RuleFile file, HostSite site) {
        return file.lines(site.with(site.moves().stream().filter(file::canTell).toList(), List.of()));
    }

    private static RuleFile file(RedirectTarget target, String path) {
        return RedirectTarget.files(Set.of(target)).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static HostSite site(List<String> aliases) {
        return new HostSite(
                "",
                aliases.stream().map(alias -> new Move(alias, "new/index.html")).toList(),
                List.of(),
                List.of(),
                60,
                List.of("gz", "br"));
    }
}
