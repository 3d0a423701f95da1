package dev.backfile.cluster;

import dev.backfile.build.Labourers;
import dev.backfile.build.distribution.Labourer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The work that this process takes part in: an executor plans a site once, however many shares it gets. Spark starts the
 * process and calls it by static methods alone, which is why this is kept in a static field.
 */
final class OpenLabour {

    private static Optional<OpenLabour> current = Optional.empty();

    private final String name;
    private final Labourer labourer;

    private OpenLabour(String name, Labourer labourer) {
        this.name = name;
        this.labourer = labourer;
    }

    /** Who does some work in this process; what was done before is over. */
    static synchronized Labourer of(SharedLabour shared) throws IOException {
        if (current.isPresent() && current.get().name.equals(shared.name())) {
            return current.get().labourer;
        }
        if (current.isPresent()) {
            Labourer before = current.get().labourer;
            current = Optional.empty();
            before.close();
        }
        Labourer labourer = new Labourers(Path::of, AtomicOperations::new).of(shared.labour());
        current = Optional.of(new OpenLabour(shared.name(), labourer));
        return labourer;
    }
}
