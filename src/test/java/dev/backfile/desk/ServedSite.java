package dev.backfile.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process of {@code backfile serve}, what it says, and its answers. */
public final class ServedSite implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Serving .* at (http://\\S+)");
    private static final String END = "(it has ended)";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> said = new ArrayList<>();
    private final URI address;

    private ServedSite(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "what serve says");
        reader.setDaemon(true);
        reader.start();
        Matcher serving = ADDRESS.matcher(await("Serving "));
        if (!serving.find()) {
            throw new AssertionError(said);
        }
        this.address = URI.create(serving.group(1));
    }

    /** Starts to serve a site at any port. */
    public static ServedSite of(Path site, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-classpath",
                System.getProperty("java.class.path"),
                "dev.backfile.cli.Main",
                "serve",
                site.toString()));
        command.addAll(List.of(options));
        if (!command.contains("--port")) {
            command.addAll(List.of("--port", "0"));
        }
        try {
            ProcessBuilder serve = new ProcessBuilder(command).redirectErrorStream(true);
            serve.environment().put("LC_ALL", "C.UTF-8");
            return new ServedSite(serve.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            while (line != null) {
                lines.add(line);
                line = output.readLine();
            }
        } catch (IOException closed) {
            // it was closed
        }
        lines.add(END);
    }

    /** Waits for the next line with a text. */
    public String await(String text) {
        try {
            String line = lines.poll(2, TimeUnit.MINUTES);
            while (line != null && !line.contains(text) && !line.equals(END)) {
                said.add(line);
                line = lines.poll(2, TimeUnit.MINUTES);
            }
            if (line == null || !line.contains(text)) {
                throw new AssertionError("no '" + text + "' in " + said);
            }
            said.add(line);
            return line;
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** Waits for the end of the next bake that publishes. */
    public ServedSite awaitBake() {
        await("Baked ");
        return this;
    }

    /** Waits for bakes until a page has a text. */
    public ServedSite awaitPage(String path, String text) {
        while (!get(path).body().contains(text)) {
            awaitBake();
        }
        return this;
    }

    /** What it said until now, as far as it was waited for. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** The address of a path on the host. */
    public URI address(String path) {
        return address.resolve(path);
    }

    /** The answer to a request that reads. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** The answer to a request; its body has a character for each byte. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.noBody());
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** The data of the next event of a name that pages are told. */
    public String event(String name) {
        HttpRequest request =
                HttpRequest.newBuilder(address("/.backfile/events")).build();
        try (Stream<String> events =
                CLIENT.send(request, BodyHandlers.ofLines()).body()) {
            return events.dropWhile(line -> !line.equals("event: " + name))
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** Types something, and Enter. */
    public void type(String keys) {
        try {
            process.getOutputStream().write((keys + "\n").getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits for its end, and gives its exit status. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("it does not end: " + said);
            }
            return process.exitValue();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
