package dev.backfile.publish;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that are installed on some machines. With the Maven profile {@code hosts} each has to be. */
public final class Programs {

    private Programs() {}

    /** The path of a program; the test is left out where it is not installed. */
    public static String need(String name) {
        Optional<Path> found = Stream.concat(
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin", "/sbin"))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && Boolean.getBoolean("tests.hosts")) {
            return fail(name + " is not installed");
        }
        return found.map(Path::toString).orElseGet(() -> abort(name + " is not installed"));
    }

    /** A port that nobody listens to. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
