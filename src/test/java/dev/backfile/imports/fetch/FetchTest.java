package dev.backfile.imports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.backfile.Backfile;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.export.Imported;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is fetched from an old host, and what is not. */
class FetchTest {

    private static final byte[] GIF = "GIF89a-picture".getBytes(StandardCharsets.ISO_8859_1);
    private static final FetchLimits SHORT = new FetchLimits(1 << 16, Duration.ofSeconds(2), Duration.ofMillis(900));

    @TempDir
    private Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String host;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        host = "localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            switch (path.substring(path.lastIndexOf('/') + 1)) {
                case "moved.gif" -> lead(exchange, "/there/pier.gif");
                case "away.gif" -> lead(exchange, "http://elsewhere.example/pier.gif");
                case "file.gif" -> lead(exchange, "file:///etc/passwd");
                case "round.gif" -> lead(exchange, path);
                case "gone.gif" -> exchange.sendResponseHeaders(404, -1);
                case "page.gif" -> send(exchange, "<!DOCTYPE html><p>Not here.".getBytes(StandardCharsets.UTF_8));
                case "endless.gif" -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (over.getCount() > 0) {
                        exchange.getResponseBody().write(new byte[8_192]);
                    }
                }
                case "slow.gif" -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(GIF);
                    exchange.getResponseBody().flush();
                    over.await(20, TimeUnit.SECONDS);
                }
                default -> send(exchange, GIF);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void lead(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /pier.gif    |
            /moved.gif   |
            /away.gif    | it leads to http://elsewhere.example/pier.gif: the host elsewhere.example is not that of the source
            /file.gif    | it leads to file:///etc/passwd: it is no address of the web
            /round.gif   | it leads on more than 5 times
            /gone.gif    | the host answers 404
            /page.gif    | what the host sends is not such a file
            /endless.gif | it has more than 0 MiB
            /slow.gif    | it takes longer than
            """)
    void aFileIsFetchedOrToldWithItsReason(String path, String reason) throws IOException {
        ImportReport report = new ImportReport();
        Optional<Path> file =
                new Fetch(Set.of(), Set.of("localhost"), SHORT, report).file("http://" + host + path, "line 1");
        if (reason == null) {
            assertThat(file.orElseThrow()).hasBinaryContent(GIF);
            assertThat(report.lost()).isEmpty();
            Files.delete(file.get());
        } else {
            assertThat(file).isEmpty();
            assertThat(Imported.lost(report))
                    .singleElement()
                    .asString()
                    .startsWith("not fetched: http://" + host + path + ": " + reason);
        }
    }

    @Test
    void aHostOfThisNetworkIsAskedOnlyWhereSomebodyNamedIt() throws IOException {
        ImportReport report = new ImportReport();
        Fetch fetch = new Fetch(Set.of("localhost", "127.0.0.1", "10.0.0.1"), Set.of(), SHORT, report);
        assertThat(fetch.file("http://" + host + "/pier.gif", "")).isEmpty();
        assertThat(fetch.file("http://localhost/pier.gif", "")).isEmpty();
        assertThat(fetch.file("http://10.0.0.1/pier.gif", "")).isEmpty();
        assertThat(fetch.file("http://[::1]/pier.gif", "")).isEmpty();
        assertThat(fetch.file("ftp://localhost/pier.gif", "")).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(report.lost()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "127.0.0.1, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.0.0.0, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "2606:4700::1111, true",
        "::1, false",
        "::ffff:10.0.0.1, false",
        "fe80::1, false",
        "fd00::1, false",
        "64:ff9b::a00:1, false",
        "2002:a00:1::, false"
    })
    void addressesOfTheInternetAreTold(String address, boolean known) throws IOException {
        assertThat(AllowedHosts.isPublic(InetAddress.getByName(address))).isEqualTo(known);
    }

    @Test
    void aHostThatDoesNotAnswerIsAskedThreeTimes() throws IOException {
        server.stop(0);
        ImportReport report = new ImportReport();
        Fetch fetch = new Fetch(Set.of(), Set.of("localhost"), SHORT, report);
        for (int number = 1; number <= 5; number++) {
            assertThat(fetch.file("http://" + host + "/" + number + ".gif", "line " + number))
                    .isEmpty();
        }
        assertThat(report.lost()).anySatisfy(lost -> {
            assertThat(lost.kind()).contains("does not answer");
            assertThat(lost.count()).isEqualTo(2);
        });
    }

    @Test
    void aHostThatNobodyKnowsIsAskedThreeTimes() throws IOException {
        ImportReport report = new ImportReport();
        Fetch fetch = new Fetch(Set.of("old.invalid"), Set.of(), SHORT, report);
        for (int number = 1; number <= 4; number++) {
            assertThat(fetch.file("https://old.invalid/" + number + ".gif", "")).isEmpty();
        }
        assertThat(report.lost()).anyMatch(lost -> lost.kind().contains("old.invalid does not answer"));
    }

    @Test
    void anImportFetchesWhatNoCopyHasAndAnotherRunOnlyWhatIsMissing() throws IOException {
        Imported imported = new Imported(folder);
        Path export = export(imported);
        ImportRequest request = ImportRequest.of(export, imported.site());
        new Backfile().bringIn(request);
        assertThat(asked).isEmpty();
        assertThat(imported.text("content/2014/ferry.md"))
                .contains("(http://" + host + "/wp-content/uploads/pier.gif)");
        ImportReport report = new Backfile().bringIn(request.fetching(Set.of("localhost")));
        assertThat(imported.files()).contains("assets/wp-content/uploads/pier.gif");
        assertThat(imported.text("content/2014/ferry.md")).contains("(/wp-content/uploads/pier.gif)");
        assertThat(Imported.lost(report)).anyMatch(kind -> kind.endsWith("gone.gif: the host answers 404"));
        asked.clear();
        new Backfile().bringIn(request.fetching(Set.of("localhost")));
        assertThat(asked).containsExactly("/wp-content/uploads/gone.gif");
        asked.clear();
        new Backfile().bringIn(request);
        assertThat(asked).isEmpty();
        assertThat(imported.text("content/2014/ferry.md")).contains("(/wp-content/uploads/pier.gif)");
    }

    @Test
    void picturesOfOldPagesAreFetchedToo() throws IOException {
        Imported imported = new Imported(folder);
        String text = "Nobody on the quay had slept, and the kettle had been boiling since four. ".repeat(4);
        imported.write(
                "mirror/ferry.html",
                "<html><head><title>The ferry</title><link rel=canonical href='http://localhost/ferry.html'></head><body><h1>The ferry</h1><p>May 3, 2003</p><p>"
                        + text + "</p><p><img src=/img/away.gif width=300 height=200></p><p>" + text
                        + "</p></body></html>");
        ImportReport report = new Backfile()
                .bringIn(ImportRequest.of(folder.resolve("mirror"), imported.site())
                        .fetching(Set.of()));
        assertThat(Imported.lost(report))
                .anyMatch(kind -> kind.startsWith(
                        "not fetched: http://localhost/img/away.gif: the host localhost is one of this network"));
        assertThat(asked).isEmpty();
    }

    private Path export(Imported imported) throws IOException {
        return imported.write("export.xml", """
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>A blog</title><link>http://%1$s</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>http://%1$s</wp:base_blog_url>
                <item><title>The ferry</title><content:encoded><![CDATA[<p>Here.</p><p><img src="http://%1$s/wp-content/uploads/pier.gif"></p>
                <p>There.</p><p><img src="http://%1$s/wp-content/uploads/gone.gif"></p>]]></content:encoded><wp:post_id>7</wp:post_id>
                <wp:post_date>2014-10-24 09:30:00</wp:post_date><wp:post_name>ferry</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
                </channel></rss>""".formatted(host));
    }
}
