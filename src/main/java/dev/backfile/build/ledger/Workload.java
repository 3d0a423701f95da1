package dev.backfile.build.ledger;

import dev.backfile.build.request.BakeOptions;
import dev.backfile.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much a bake has to do, as far as it shows before it begins. */
public final class Workload {

    private Workload() {}

    /**
     * How many files of a site are to be read of which nothing is remembered. What cannot be looked at counts as none: the
     * bake will tell.
     */
    public static int unremembered(BakeOptions request, Settings settings, int most) {
        Path destination = request.destinationIn(settings.folders());
        if (!request.clean() && LedgerFolder.remembers(request.site(), request.ledger(), destination)) {
            return 0;
        }
        int count = 0;
        for (String place : settings.folders().allContent()) {
            count += count(request.site().resolve(place), most - count);
        }
        return count;
    }

    private static int count(Path folder, int most) {
        try (Stream<Path> files =
                Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
            return (int) files.limit(most).count();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }
}
