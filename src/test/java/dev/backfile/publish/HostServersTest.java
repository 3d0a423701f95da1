package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import dev.backfile.notation.FingerprintedName;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real servers answer as {@code redirect.targets} has them told. */
@Tag("hosts")
class HostServersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private final List<Process> servers = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Process server : servers) {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void nginxLeadsOn() throws Exception {
        String nginx = Programs.need("nginx");
        Path site = bake("nginx");
        int port = Programs.freePort();
        Path conf = folder.resolve("nginx.conf");
        Files.writeString(conf, """
                daemon off;
                user %4$s;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                  access_log off;
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                  uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                  server {
                    listen 127.0.0.1:%2$d;
                    root %3$s;
                    error_page 404 /404.html;
                    gzip_static on;
                    gzip_vary on;
                    include %3$s/redirects.nginx.conf;
                  }
                }
                """.formatted(folder, port, site, System.getProperty("user.name")));
        start(nginx, "-c", conf.toString(), "-p", folder.toString());

        answersAsToldAt(port);
        sendsVariantsAt(port, "gzip");
    }

    @Test
    void apacheLeadsOn() throws Exception {
        String apache = Programs.need("apache2");
        Path site = bake("apache");
        int port = Programs.freePort();
        Path conf = folder.resolve("apache.conf");
        Files.writeString(conf, """
                ServerRoot %1$s
                ServerName localhost
                PidFile %1$s/apache.pid
                ErrorLog %1$s/error.log
                Listen 127.0.0.1:%2$d
                LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
                LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
                LoadModule alias_module /usr/lib/apache2/modules/mod_alias.so
                LoadModule rewrite_module /usr/lib/apache2/modules/mod_rewrite.so
                LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
                LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
                LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
                TypesConfig /etc/mime.types
                DocumentRoot %3$s
                ErrorDocument 404 /404.html
                <Directory %3$s>
                AllowOverride All
                Require all granted
                </Directory>
                """.formatted(folder, port, site));
        start(apache, "-X", "-f", conf.toString());

        answersAsToldAt(port);
        sendsVariantsAt(port, "gzip");
        sendsVariantsAt(port, "br");
    }

    @Test
    void caddyLeadsOn() throws Exception {
        String caddy = Programs.need("caddy");
        Path site = bake("caddy");
        int port = Programs.freePort();
        Path conf = folder.resolve("Caddyfile");
        Files.writeString(conf, """
                {
                  admin off
                  auto_https off
                }
                http://127.0.0.1:%1$d {
                  root * %2$s
                  import %2$s/redirects.caddy
                  file_server {
                    precompressed br gzip
                  }
                }
                """.formatted(port, site));
        start(caddy, "run", "--adapter", "caddyfile", "--config", conf.toString());

        answersAsToldAt(port);
        sendsVariantsAt(port, "gzip");
        sendsVariantsAt(port, "br");
    }

    private Path bake(String target) {
        Site site = Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "redirect.targets=" + target,
                        "cache.forever=/css/*",
                        "cache.seconds=60",
                        "asset.fingerprints=theme",
                        "precompressed=gz,br")
                .photograph("content/span.jpg", 1000, 700)
                .article("picture.md", "slug: picture", "---", "![The span](span.jpg)")
                .article(
                        "there.md",
                        "slug: there",
                        "aliases: ['/old.html', '/node/17', '/a b+c;d.html', '/ü (1).html', '/d$uri.html']",
                        "---",
                        "Text.")
                .article("gone.md", "status: withdrawn", "---", "Taken back.");
        site.bakeWell();
        Path baked = folder.resolve("target/site");
        assertThat(baked.resolve("old.html")).doesNotExist();
        assertThat(baked.resolve("there.html")).exists();
        return baked;
    }

    private void start(String... command) throws IOException {
        servers.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start());
    }

    private void answersAsToldAt(int port) throws Exception {
        assertThat(ask(port, "/there.html").statusCode()).isEqualTo(200);
        assertThat(ask(port, "/there.html").headers().firstValue("Cache-Control"))
                .contains("public, max-age=60");
        assertThat(ask(port, "/css/backfile.css").headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        List<String> named = namedFiles();
        assertThat(named).anyMatch(path -> path.endsWith(".js")).anyMatch(path -> path.endsWith(".jpg"));
        for (String path : named) {
            assertThat(ask(port, path).headers().allValues("Cache-Control"))
                    .as(path)
                    .containsExactly("public, max-age=31536000, immutable");
        }
        for (String old : List.of(
                "/old.html",
                "/node/17",
                "/node/17/",
                "/node/17/index.html",
                "/a%20b+c;d.html",
                "/%C3%BC%20(1).html",
                "/d$uri.html")) {
            HttpResponse<String> answer = ask(port, old);
            assertThat(answer.statusCode()).as(old).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .as(old)
                    .endsWith("/there.html");
        }
        assertThat(ask(port, "/old.htmlx").statusCode()).isEqualTo(404);
        assertThat(ask(port, "/oldxhtml").statusCode()).isEqualTo(404);
        assertThat(ask(port, "/nothing").statusCode()).isEqualTo(404);
        HttpResponse<String> gone = ask(port, "/gone.html");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("gone.html").contains("<html");
    }

    /** The URLs of the files whose names tell their contents, but for compressed variants. */
    private List<String> namedFiles() throws IOException {
        Path site = folder.resolve("target/site");
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> "/" + site.relativize(file))
                    .filter(path -> FingerprintedName.isOf(path) && !path.endsWith(".gz") && !path.endsWith(".br"))
                    .toList();
        }
    }

    /** Who asks for an encoding gets the variant in it, as what it is a variant of. */
    private void sendsVariantsAt(int port, String encoding) throws Exception {
        String ending = encoding.equals("gzip") ? ".gz" : "." + encoding;
        for (String path : List.of("/", "/there.html", "/css/backfile.css", styleSheet())) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept-Encoding", encoding)
                    .build();
            HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            String as = path + " " + answer.headers().map();
            assertThat(answer.statusCode()).as(as).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Encoding")).as(as).contains(encoding);
            assertThat(answer.headers().firstValue("Vary").orElse("")).as(as).containsIgnoringCase("Accept-Encoding");
            String plain = ask(port, path).headers().firstValue("Content-Type").orElseThrow();
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(as)
                    .startsWith(plain.replaceFirst(";.*", "").replace("text/xml", "application/xml"));
            assertThat(answer.body())
                    .as(as)
                    .isEqualTo(Files.readAllBytes(
                            folder.resolve("target/site/" + (path.equals("/") ? "index.html" : path) + ending)));
        }
        assertThat(ask(port, "/there.html").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    private String styleSheet() throws IOException {
        return namedFiles().stream()
                .filter(path -> path.startsWith("/css/backfile."))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> ask(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            try {
                return CLIENT.send(request, BodyHandlers.ofString());
            } catch (ConnectException notYet) {
                if (System.nanoTime() > end || servers.get(0).waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException(Files.readString(folder.resolve("said.txt")), notYet);
                }
            }
        }
    }
}
