package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.backfile.build.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site is published to S3Proxy, in a Java and a class path of its own: the file {@code .s3proxy}, which
 * {@code .ci/run} makes.
 */
@Tag("hosts")
class S3TargetTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Map<String, String> ENVIRONMENT =
            Map.of("AWS_ACCESS_KEY_ID", "backfile", "AWS_SECRET_ACCESS_KEY", "geheim");

    @TempDir
    private Path folder;

    private Process server;
    private int port;

    @BeforeEach
    void start() throws Exception {
        Path classpath = Stream.of(".s3proxy", "target/s3proxy.classpath")
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseGet(() -> Boolean.getBoolean("tests.hosts") ? fail("no .s3proxy") : abort("no .s3proxy"));
        port = Programs.freePort();
        Path files = Files.createDirectories(folder.resolve("buckets/archive")).getParent();
        Path settings = folder.resolve("s3proxy.properties");
        Files.writeString(settings, """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=none
                jclouds.provider=filesystem
                jclouds.filesystem.basedir=%s
                """.formatted(port, files));
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        Files.readString(classpath).strip(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        ask("/archive");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void theBucketGetsTheSiteAndThenOnlyWhatChanged() throws Exception {
        Site site = site();
        PublishReport first = Published.publish(site, ENVIRONMENT);
        assertThat(first.diagnostics()).isEmpty();
        assertThat(ask("/archive/www/index.html").body())
                .isEqualTo(Files.readString(site.folder().resolve("target/site/index.html")));
        assertThat(header("/archive/www/index.html", "Content-Type"))
                .isEqualToIgnoringWhitespace("text/html;charset=utf-8");
        assertThat(header("/archive/www/index.html", "Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(header("/archive/www/fonts/a.woff2", "Content-Type")).isEqualTo("font/woff2");
        assertThat(header("/archive/www/fonts/a.woff2", "Cache-Control")).contains("immutable");
        String named = site.files().stream()
                .filter(path -> path.matches("css/backfile\\.[a-f]\\d\\w{6}\\.css"))
                .findFirst()
                .orElseThrow();
        assertThat(header("/archive/www/" + named, "Cache-Control")).contains("immutable");
        assertThat(header("/archive/www/css/backfile.css", "Cache-Control")).isEqualTo("public, max-age=300");

        site.article("2019/three.md", "---", "Three.").without("content/2019/one.md");
        PublishReport second = Published.publish(site, ENVIRONMENT);
        assertThat(second.diagnostics()).isEmpty();
        assertThat(second.uploads()).isLessThan(first.uploads());
        assertThat(ask("/archive/www/2019/one.html").statusCode()).isEqualTo(404);
        assertThat(ask("/archive/www/2019/three.html").statusCode()).isEqualTo(200);
        assertThat(Published.publish(site, ENVIRONMENT).uploads()).isZero();
    }

    @Test
    void aReaderWhoFollowsLinksAllTheTimeMeetsNoPageThatIsNotThere() throws Exception {
        Site site = site();
        Published.publish(site, ENVIRONMENT);
        AtomicBoolean done = new AtomicBoolean();
        Set<String> met = new HashSet<>();
        FutureTask<Set<String>> reading = new FutureTask<>(() -> {
            Set<String> missing = new HashSet<>();
            while (!done.get()) {
                missing.addAll(missing(met));
            }
            return missing;
        });
        Thread reader = new Thread(reading);
        reader.start();
        for (int round = 0; round < 4; round++) {
            for (int number = 0; number < 6; number++) {
                site.article(
                        "2020/r" + round + "-" + number + ".md",
                        "tags: [T" + round + "]",
                        "---",
                        "See [it](r" + round + "-" + (5 - number) + ".md).");
            }
            assertThat(Published.publish(site, ENVIRONMENT).diagnostics()).isEmpty();
        }
        done.set(true);

        assertThat(reading.get()).isEmpty();
        assertThat(met)
                .contains("/archive/www/2019/one.html")
                .anyMatch(url -> url.matches("/archive/www/css/backfile\\.[a-f]\\d\\w{6}\\.css"));
    }

    /** Follows every link from the front page; what leads to nothing. */
    private Set<String> missing(Set<String> met) throws Exception {
        Set<String> missing = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/archive/www/index.html"));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (!seen.add(path)) {
                continue;
            }
            HttpResponse<String> answer = ask(path);
            if (answer.statusCode() != 200) {
                missing.add(path + " " + answer.statusCode());
            } else if (path.endsWith(".html")) {
                for (Element link : Jsoup.parse(answer.body()).select("a[href], link[href]")) {
                    URI to = URI.create(path).resolve(link.attr("href"));
                    if (to.getHost() == null && to.getPath() != null) {
                        open.add(to.getRawPath().endsWith("/") ? to.getRawPath() + "index.html" : to.getRawPath());
                    }
                }
            }
        }
        met.addAll(seen);
        return missing;
    }

    @Test
    void whereVariantsAreAskedForTheObjectsAreThem() throws Exception {
        Site site = Published.site(
                folder.resolve("site"),
                "kind=s3",
                "to=s3://archive",
                "endpoint=http://127.0.0.1:" + port,
                "encoding=gz\nprecompressed=gz");
        assertThat(Published.publish(site, ENVIRONMENT).diagnostics()).isEmpty();

        assertThat(header("/archive/index.html", "Content-Encoding")).isEqualTo("gzip");
        assertThat(header("/archive/index.html", "Content-Type")).startsWith("text/html");
        byte[] sent = CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/archive/index.html"))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            assertThat(plain.readAllBytes())
                    .isEqualTo(Files.readAllBytes(site.folder().resolve("target/site/index.html")));
        }
        assertThat(ask("/archive/index.html.gz").statusCode()).isEqualTo(404);
        assertThat(header("/archive/fonts/a.woff2", "Content-Encoding")).isEmpty();
        assertThat(Published.publish(site, ENVIRONMENT).uploads()).isZero();

        site.with(
                "jbake.properties",
                Site.read(site.folder().resolve("jbake.properties")).replace("precompressed=gz", ""));
        assertThat(Published.publish(site, ENVIRONMENT).diagnostics().toString())
                .contains("set precompressed=gz and bake");
    }

    @Test
    void aBucketThatIsNotThereIsTold() throws Exception {
        Site site = Published.site(
                folder.resolve("site"), "kind=s3", "to=s3://nowhere", "endpoint=http://127.0.0.1:" + port);
        assertThat(Published.publish(site, ENVIRONMENT).diagnostics().toString())
                .contains("cannot be reached or written")
                .doesNotContain("geheim");
    }

    private Site site() {
        return Published.site(
                folder.resolve("site"),
                "kind=s3",
                "to=s3://archive/www",
                "endpoint=http://127.0.0.1:" + port + "\ncache.forever=/fonts/*\nasset.fingerprints=theme");
    }

    private String header(String path, String name) throws Exception {
        return ask(path).headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> ask(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            try {
                return CLIENT.send(request, BodyHandlers.ofString());
            } catch (ConnectException notYet) {
                if (System.nanoTime() > end || server.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException(Files.readString(folder.resolve("said.txt")), notYet);
                }
            }
        }
    }
}
