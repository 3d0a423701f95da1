package dev.backfile.cluster;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * S3Proxy with one bucket, in a Java and a class path of its own: the file {@code .s3proxy} in the folder above, which
 * {@code .ci/run} makes. Its objects are files.
 */
final class S3Server implements AutoCloseable {

    private static final String BUCKET = "archive";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final int port;
    private final Process process;

    private S3Server(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static S3Server start(Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder.resolve("buckets").resolve(BUCKET));
        Path settings = folder.resolve("s3proxy.properties");
        Files.writeString(
                settings,
                String.join(
                        "\n",
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=none",
                        "s3proxy.ignore-unknown-headers=true",
                        "jclouds.provider=filesystem",
                        "jclouds.filesystem.basedir=" + folder.resolve("buckets"),
                        ""));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        Files.readString(Path.of("../.s3proxy")).strip(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        S3Server server = new S3Server(folder, port, process);
        server.await();
        return server;
    }

    private void await() throws IOException, InterruptedException {
        for (int tries = 0; tries < 1_200; tries++) {
            try {
                ask(HttpRequest.newBuilder(uri("")).build());
                return;
            } catch (ConnectException notYet) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        throw new IllegalStateException("did not start: " + Files.readString(folder.resolve("said.txt")));
    }

    /** What Spark must be told to reach it, as KEY=VALUE. */
    List<String> properties() {
        return List.of(
                "spark.hadoop.fs.s3a.endpoint=http://127.0.0.1:" + port,
                "spark.hadoop.fs.s3a.endpoint.region=us-east-1",
                "spark.hadoop.fs.s3a.path.style.access=true",
                "spark.hadoop.fs.s3a.access.key=backfile",
                "spark.hadoop.fs.s3a.secret.key=backfile");
    }

    /** The address of a folder in the bucket. */
    String address(String path) {
        return "s3a://" + BUCKET + "/" + path;
    }

    /** Where the objects of a folder in the bucket lie as files. */
    Path folder(String path) {
        return folder.resolve("buckets").resolve(BUCKET).resolve(path);
    }

    void put(String path, byte[] bytes) throws IOException, InterruptedException {
        ask(HttpRequest.newBuilder(uri(path))
                .PUT(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    void delete(String path) throws IOException, InterruptedException {
        ask(HttpRequest.newBuilder(uri(path)).DELETE().build());
    }

    /** What the server says of the media type of an object, without spaces. */
    String mediaType(String path) throws IOException, InterruptedException {
        HttpResponse<Void> answer =
                CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.headers().firstValue("Content-Type").orElse("none").replace(" ", "");
    }

    private URI uri(String path) {
        try {
            return new URI("http", null, "127.0.0.1", port, "/" + BUCKET + "/" + path, null, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private void ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(request + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
