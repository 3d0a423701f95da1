package dev.backfile.sample;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The archive that lies in this repository, as it is and in copies that a test may change. */
public final class SampleSite {

    /** The moment as of which it is baked: some articles are dated later. */
    static final String AS_OF = "2025-01-01";

    static final Path CHECKOUT = Path.of("").toAbsolutePath();

    private static final List<String> PARTS = List.of("assets", "content", "templates");

    private SampleSite() {}

    /** Bakes a site into a folder. */
    public static Baked bake(Path site, Path destination, int threads) {
        BakeRequest request = BakeRequest.of(site)
                .withLedger(destination.resolveSibling(destination.getFileName() + ".ledger"))
                .withDestination(destination)
                .withAsOf(AS_OF)
                .withThreads(threads);
        return new Baked(destination, new Backfile().bake(request));
    }

    /** Bakes the archive with some settings changed. */
    static Baked bakeWith(Path temporary, String... settings) {
        Path site = copy(temporary.resolve("site"), false);
        try {
            Files.write(
                    site.resolve("jbake.properties"),
                    List.of(settings),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bake(site, temporary.resolve("baked"), 2);
    }

    /** Copies the archive, its files in one order or the other. */
    public static Path copy(Path target, boolean backwards) {
        try {
            Files.createDirectories(target);
            Files.copy(CHECKOUT.resolve("jbake.properties"), target.resolve("jbake.properties"));
            for (String part : PARTS) {
                for (Path file : files(CHECKOUT.resolve(part), backwards)) {
                    Path copy = target.resolve(CHECKOUT.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path folder, boolean backwards) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files =
                    new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
            if (backwards) {
                Collections.reverse(files);
            }
            return files;
        }
    }
}
