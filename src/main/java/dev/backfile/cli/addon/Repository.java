package dev.backfile.cli.addon;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Where jars come from: a folder or an address that is laid out as Maven's repositories are. */
public sealed interface Repository {

    /** Maven Central. */
    String CENTRAL = "https://repo.maven.apache.org/maven2/";

    /**
     * The repository at an address that begins with {@code http://}, {@code https://} or {@code file:}, else in a folder.
     *
     * @throws IllegalArgumentException if it cannot be one
     */
    static Repository of(String where) {
        try {
            if (where.startsWith("http://") || where.startsWith("https://")) {
                return new Remote(URI.create(where.endsWith("/") ? where : where + "/"));
            }
            Path folder = where.startsWith("file:") ? Path.of(URI.create(where)) : Path.of(where);
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException("there is no folder " + folder);
            }
            return new Local(folder);
        } catch (InvalidPathException unusable) {
            throw new IllegalArgumentException("'" + where + "' is neither a folder nor an address", unusable);
        }
    }

    /**
     * Copies a jar into a file that does not exist yet.
     *
     * @throws IOException if it is not there or cannot be had; the message says so in words
     */
    void fetch(Jar jar, Path to) throws IOException;

    /** A folder, such as {@code ~/.m2/repository}. */
    record Local(Path folder) implements Repository {

        @Override
        public void fetch(Jar jar, Path to) throws IOException {
            Path file = folder.resolve(jar.path());
            try {
                Files.copy(file, to);
            } catch (NoSuchFileException absent) {
                throw new IOException("there is no " + file, absent);
            }
        }
    }

    /** An address; proxies are those that Java is told ({@code -Dhttps.proxyHost}). */
    record Remote(URI address) implements Repository {

        private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
        private static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(10);

        @Override
        public void fetch(Jar jar, Path to) throws IOException {
            URI file = address.resolve(jar.path());
            HttpClient client = HttpClient.newBuilder()
                    .followRedirects(Redirect.NORMAL)
                    .connectTimeout(LONGEST_SILENCE)
                    .build();
            HttpRequest request =
                    HttpRequest.newBuilder(file).timeout(LONGEST_DOWNLOAD).build();
            try {
                HttpResponse<Path> response = client.send(request, BodyHandlers.ofFile(to));
                if (response.statusCode() != 200) {
                    throw new IOException(file + " answers with " + response.statusCode());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped while fetching " + file);
            } catch (IOException failure) {
                throw failure.getMessage() != null && failure.getMessage().contains(file.toString())
                        ? failure
                        : new IOException(file + " cannot be had (" + reason(failure) + ")", failure);
            }
        }

        private static String reason(IOException failure) {
            return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        }
    }
}
