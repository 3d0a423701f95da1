package dev.backfile.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain host of static files on this machine: it serves a folder under a path, and its 404.html where there is no file. */
final class WebServer implements AutoCloseable {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "xml", "application/xml",
            "svg", "image/svg+xml",
            "jpg", "image/jpeg",
            "png", "image/png",
            "woff2", "font/woff2");

    private final Path folder;
    private final String root;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /**
     * @param root the path under which the folder is served, with {@code /} at both ends
     */
    WebServer(Path folder, String root) {
        this.folder = folder;
        this.root = root;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a file, by its path in the folder. */
    String address(String path) {
        String host = server.getAddress().getAddress().getHostAddress();
        return "http://" + host + ":" + server.getAddress().getPort() + root + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = file(exchange.getRequestURI());
            boolean found = Files.isRegularFile(file);
            Path shown = found ? file : folder.resolve("404.html");
            String name = shown.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            String type = MEDIA_TYPES.getOrDefault(ending, "text/plain");
            byte[] bytes = Files.readAllBytes(shown);
            exchange.getResponseHeaders()
                    .set("Content-Type", type.startsWith("text/") ? type + "; charset=utf-8" : type);
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Path file(URI request) {
        String path = request.getPath();
        if (!path.startsWith(root)) {
            return folder.resolve("outside of the site");
        }
        String inside = path.substring(root.length());
        return folder.resolve(inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
