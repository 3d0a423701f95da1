package dev.backfile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview answers as hosts of static files do, and to nobody else and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("programs")
class ServeTest {

    @TempDir
    private static Path folder;

    private ServedSite served;

    @BeforeAll
    void serve() throws IOException {
        Path site = folder.resolve("site");
        Site.in(site)
                .article("2014/bridge.md", "aliases: [/old/bridge]", "---", "The *bridge*.")
                .article("about.md", "type: page", "---", "About us.")
                .with("assets/notes.txt", "0123456789")
                .with("assets/empty.css")
                .withText("assets/none.txt", "")
                .with("assets/Größe 1.txt", "big")
                .with("assets/100%.txt", "all")
                .with("assets/_redirects", "/gone /nowhere 410", "/moved/* /2014/:splat 301", "/kept/here / 302!");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        served = ServedSite.of(site).awaitBake();
    }

    @AfterAll
    void end() {
        served.close();
    }

    @Test
    void aPageIsServedWithTheScriptThatTheFileDoesNotHave() throws IOException {
        HttpResponse<String> page = served.get("/2014/bridge.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).contains("<em>bridge</em>", "/.backfile/live.js");
        Path file = folder.resolve("site/.backfile/serve/site/2014/bridge.html");
        assertThat(Files.readString(file)).contains("<em>bridge</em>").doesNotContain("/.backfile/live.js");
        assertThat(served.get("/2014/bridge.html", "Sec-Fetch-Dest", "empty").body())
                .isEqualTo(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    @Test
    void addressesAreResolvedAsHostsDo() {
        assertThat(served.get("/").statusCode()).isEqualTo(200);
        assertThat(served.get("/2014/bridge").statusCode()).isEqualTo(200);
        assertThat(served.get("/2014?x=y").headers().firstValue("Location")).contains("/2014/?x=y");
        assertThat(served.get("/2014/").statusCode()).isEqualTo(200);
        assertThat(served.get("/old/bridge/").body()).contains("2014/bridge.html");
        assertThat(served.get("/Gr%C3%B6%C3%9Fe%201.txt").body()).startsWith("big");
        assertThat(served.get("/100%25.txt").body()).startsWith("all");
        assertThat(served.get("/BRIDGE.html").statusCode()).isEqualTo(404);
    }

    @Test
    void whereNothingIsThePageForThatStands() {
        HttpResponse<String> page = served.get("/no/such/page.html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("data-status=\"404\"", "/css/backfile.css");
    }

    @Test
    void theSitesOwnRulesForItsHostAreObeyed() {
        assertThat(served.get("/gone").statusCode()).isEqualTo(410);
        assertThat(served.get("/moved/bridge.html").statusCode()).isEqualTo(301);
        assertThat(served.get("/moved/bridge.html").headers().firstValue("Location"))
                .contains("/2014/bridge.html");
        assertThat(served.get("/kept/here").statusCode()).isEqualTo(302);
    }

    @Test
    void linksOfFeedsLeadToThePreview() {
        assertThat(served.get("/feed.xml").body())
                .contains(served.address("/2014/bridge.html").toString())
                .doesNotContain("https://example.org");
    }

    @Test
    void filesHaveTheirTypesPartsAndVersions() {
        HttpResponse<String> whole = served.get("/notes.txt");
        assertThat(whole.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(whole.body()).isEqualTo("0123456789\n");
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        String modified = whole.headers().firstValue("Last-Modified").orElseThrow();

        HttpResponse<String> part = served.get("/notes.txt", "Range", "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/11");
        assertThat(served.get("/notes.txt", "Range", "bytes=-3").body()).isEqualTo("89\n");
        assertThat(served.get("/notes.txt", "Range", "bytes=8-").body()).isEqualTo("89\n");
        assertThat(served.get("/notes.txt", "Range", "bytes=99-").statusCode()).isEqualTo(416);
        assertThat(served.get("/notes.txt", "Range", "bytes=2-4", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);

        assertThat(served.get("/notes.txt", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(served.get("/notes.txt", "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(served.get("/notes.txt", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        String page = served.get("/").headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("/", "If-None-Match", "W/" + page).statusCode()).isEqualTo(304);

        HttpResponse<String> head = served.send("HEAD", "/notes.txt");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).contains("11");
        assertThat(head.body()).isEmpty();
        assertThat(served.get("/none.txt").body()).isEmpty();
        assertThat(served.send("HEAD", "/").headers().firstValue("ETag")).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void nothingButReadingIsPossible(String method) {
        assertThat(served.send(method, "/").statusCode()).isEqualTo(405);
        assertThat(served.send(method, "/.backfile/events").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/../../../../secret.txt",
                "/2014/../../../../../secret.txt",
                "/%2e%2e/%2e%2e/%2e%2e/secret.txt",
                "/..%2f..%2f..%2f..%2fsecret.txt",
                "/%2e%2e%2f%2e%2e%2fsecret.txt",
                "/..%5c..%5csecret.txt",
                "/..\\..\\secret.txt",
                "/%252e%252e/%252e%252e/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/..;/..;/secret.txt",
                "/.%00./secret.txt",
                "/%u002e%u002e/secret.txt",
                "//etc/passwd",
                "/.backfile-manifest",
                "/.backfile/../secret.txt",
                "/.backfile/live/../../secret.txt",
                "/.backfile/live.class"
            })
    void nothingOutsideOfTheSiteIsRead(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("secret\n", "root:");
    }

    @Test
    void aSymbolicLinkOutOfTheSiteIsNotFollowed() throws IOException {
        Path baked = folder.resolve("site/.backfile/serve/site");
        Files.createSymbolicLink(baked.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(baked.resolve("up"), folder);
        assertThat(served.get("/link.txt").statusCode()).isEqualTo(404);
        assertThat(served.get("/up/secret.txt").statusCode()).isEqualTo(404);
        Files.delete(baked.resolve("link.txt"));
        Files.delete(baked.resolve("up"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1"
            })
    void namesOfOtherHostsAreRefused(String host) throws IOException {
        for (String path : List.of("/", "/.backfile/events", "/.backfile/page?path=index.html")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421 ")
                    .doesNotContain("bridge");
        }
        assertThat(raw("GET http://" + host + "/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost:8820", "[::1]:8820"})
    void thisMachinesOwnNamesAreNot(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: no-cors                                     | 403",
                "Sec-Fetch-Site: same-site, Sec-Fetch-Mode: no-cors, Referer: http://evil.example/        | 403",
                "Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: cors, Origin: https://evil.example           | 403",
                "Origin: https://evil.example                                                            | 403",
                "Origin: null                                                                            | 403",
                "Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: navigate, Referer: https://evil.example/     | 200",
                "Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: no-cors, Referer: http://localhost:8820/a    | 200",
                "Sec-Fetch-Site: same-origin, Sec-Fetch-Mode: cors                                        | 200",
                "Sec-Fetch-Site: none, Sec-Fetch-Mode: navigate                                           | 200",
                "Origin: http://127.0.0.1:8820                                                           | 200",
            })
    void pagesOfOtherSitesGetNothing(String headers, int status) throws IOException {
        for (String path : List.of("/notes.txt", "/.backfile/page?path=index.html")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + headers.replaceAll(", (?=[A-Z])", "\r\n") + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @Test
    void slowClientsAndManyAtOnceDoNotStopIt() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int number = 0; number < 200; number++) {
                Socket socket = new Socket("127.0.0.1", served.address("/").getPort());
                socket.getOutputStream()
                        .write((number % 2 == 0
                                        ? "GET /.backfile/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                        : "GET / HTTP/1.1\r\nHost: loc")
                                .getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            List<Integer> answers = Stream.generate(() -> "/2014/bridge.html")
                    .limit(200)
                    .parallel()
                    .map(path -> served.get(path).statusCode())
                    .toList();
            assertThat(answers).hasSize(200).containsOnly(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void nonsenseIsRefused() throws IOException {
        assertThat(raw("nonsense\r\n\r\n")).matches("(?s)HTTP/1.1 400 .*");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + "x".repeat(100_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
    }

    /** All that is answered to some bytes. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.address("/").getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
