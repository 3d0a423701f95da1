package dev.backfile.desk.check.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.backfile.desk.check.external.Verdict.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How hosts of other sites are asked. */
class LinkLookupTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private String robots = "";
    private HttpServer server;

    @BeforeEach
    void aHost() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whatIsThereIsAliveAndWhatIsGoneIsDead() throws IOException {
        answers.putAll(Map.of("/gone", 410, "/missing", 404, "/broken", 500, "/moved", 301, "/round", 302));
        assertThat(look("/here", "/gone", "/missing", "/broken", "/moved", "/round"))
                .containsExactlyInAnyOrder(
                        "/here ALIVE", "/gone DEAD", "/missing DEAD", "/broken UNKNOWN", "/moved ALIVE", "/round DEAD");
    }

    @Test
    void aHostThatKnowsNoHeadIsAskedOnceMore() throws IOException {
        answers.put("HEAD /old", 405);
        assertThat(look("/old")).containsExactly("/old ALIVE");
        assertThat(asked).containsExactly("GET /robots.txt", "HEAD /old", "GET /old");
    }

    @Test
    void whatRobotsAreAskedNotToReadIsNotRead() throws IOException {
        robots = "User-agent: *\nDisallow: /private\nAllow: /private/open\n";
        assertThat(look("/private/x", "/private/open"))
                .containsExactlyInAnyOrder("/private/x UNKNOWN", "/private/open ALIVE");
        assertThat(asked).doesNotContain("HEAD /private/x", "GET /private/x");
    }

    @Test
    void aHostThatAsksForAPauseIsLeftAlone() throws IOException {
        answers.put("/a", 429);
        assertThat(look("/a", "/b")).containsExactlyInAnyOrder("/a UNKNOWN", "/b UNKNOWN");
        asked.clear();
        look("/a", "/b");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsKnownIsNotAskedAgain() throws IOException {
        answers.put("/gone", 404);
        look("/here", "/gone");
        asked.clear();
        assertThat(look("/here", "/gone")).containsExactlyInAnyOrder("/here ALIVE", "/gone DEAD");
        assertThat(asked).isEmpty();
    }

    @Test
    void machinesOfPrivateNetworksAreNotAsked() throws IOException {
        LinkLookup open = new LinkLookup(folder.resolve("external.json"), Addresses::isPublic, Duration.ZERO, 100);
        assertThat(open.look(List.of(url("/here"))).verdicts().values())
                .extracting(Verdict::state)
                .containsExactly(State.UNKNOWN);
        assertThat(asked).isEmpty();
    }

    @Test
    void noMoreThanABoundedNumberIsAskedAtATime() throws IOException {
        LinkLookup few = new LinkLookup(folder.resolve("external.json"), address -> true, Duration.ZERO, 1);
        assertThat(few.look(List.of(url("/a"), url("/b"))).waiting()).isEqualTo(1);
        assertThat(few.look(List.of(url("/a"), url("/b"))).verdicts()).hasSize(2);
    }

    private List<String> look(String... paths) throws IOException {
        LinkLookup lookup = new LinkLookup(folder.resolve("external.json"), address -> true, Duration.ZERO, 100);
        return lookup.look(List.of(paths).stream().map(this::url).toList()).verdicts().entrySet().stream()
                .map(entry -> entry.getKey().substring(url("").length()) + " "
                        + entry.getValue().state())
                .toList();
    }

    private String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        if (path.equals("/robots.txt")) {
            byte[] bytes = robots.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } else {
            int status =
                    answers.getOrDefault(exchange.getRequestMethod() + " " + path, answers.getOrDefault(path, 200));
            if (status == 301) {
                exchange.getResponseHeaders().add("Location", "/here");
            } else if (status == 302) {
                exchange.getResponseHeaders().add("Location", path);
            } else if (status == 429) {
                exchange.getResponseHeaders().add("Retry-After", "3600");
            }
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }
}
