package dev.backfile.browser;

import dev.backfile.sample.Baked;
import dev.backfile.sample.SampleSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The repository's own archive on a host of its own, under a path of it. Besides its own articles it has those of {@code
 * browser/content} among the tests' resources: what articles seldom have, and a theme must bear. Readers may choose between
 * light and dark.
 */
final class PublishedSample implements AutoCloseable {

    private final Path folder;
    private final WebServer server;
    private final Baked baked;

    PublishedSample() {
        try {
            folder = Files.createTempDirectory("published");
            Path site = SampleSite.copy(folder.resolve("site"), false);
            addRareArticles(site.resolve("content"));
            server = new WebServer(folder.resolve("baked"), "/river/");
            set(site.resolve("jbake.properties"), server.address(""));
            baked = SampleSite.bake(site, folder.resolve("baked"), 2);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Baked baked() {
        return baked;
    }

    /** The address of a page as a file. */
    String fileAddress(String path) {
        return baked.path(path).toUri().toString();
    }

    /** The address of a page on the host, by its path in the site. */
    String address(String path) {
        return server.address(path);
    }

    private static void set(Path settings, String host) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(settings));
        lines.removeIf(line -> line.startsWith("site.host="));
        lines.add("site.host=" + host);
        lines.add("theme.switch=true");
        Files.write(settings, lines);
    }

    private static void addRareArticles(Path content) throws IOException {
        Path articles = resource("/browser/content");
        for (Path article : walk(articles)) {
            if (Files.isRegularFile(article)) {
                Path copy = content.resolve(articles.relativize(article).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(article, copy);
            }
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(PublishedSample.class.getResource(name).toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<Path> walk(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.toList();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        List<Path> deepestFirst =
                walk(folder).stream().sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
