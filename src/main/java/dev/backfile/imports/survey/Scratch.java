package dev.backfile.imports.survey;

import dev.backfile.build.request.BakeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder for what is only tried. It goes away when it is closed.
 *
 * @param folder the folder
 * @param now the moment as of which sites are planned
 */
record Scratch(Path folder, Instant now) implements AutoCloseable {

    /** A new one among the temporary files. */
    static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("backfile-"), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** How a site is planned with these settings before its own, while destination and ledger lie here. */
    BakeOptions options(Path site, Map<String, String> set) {
        return BakeOptions.planning(site, folder, now, set);
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
