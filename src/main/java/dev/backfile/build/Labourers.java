package dev.backfile.build;

import dev.backfile.build.distribution.Labour;
import dev.backfile.build.distribution.Labourer;
import dev.backfile.build.distribution.PathNames;
import dev.backfile.build.ledger.Engine;
import dev.backfile.build.read.ReadingLabourer;
import dev.backfile.build.render.RenderingTask;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import dev.backfile.output.FileOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** Takes part in bakes that other processes began. Immutable. */
public final class Labourers {

    private final PathNames names;
    private final Function<Path, FileOperations> operations;

    /**
     * Takes part in this process.
     *
     * @param names finds paths
     * @param operations gives what writes files of the site, each at once, since another process may write the same at the same
     *     time; it is told a folder beside them for files that are not whole yet, which it makes if it needs it
     */
    public Labourers(PathNames names, Function<Path, FileOperations> operations) {
        this.names = names;
        this.operations = operations;
    }

    /**
     * Takes on some work.
     *
     * @throws IOException if a file of the site or of the bake cannot be read, or this is another version than that which
     *     began the bake
     */
    public Labourer of(Labour labour) throws IOException {
        if (!labour.engine().equals(Engine.withAsciidoc())) {
            throw new IOException(
                    "another version of Backfile, Java or AsciidoctorJ runs here than where the bake was begun");
        }
        return switch (labour.kind()) {
            case READING -> new ReadingLabourer(labour.task(), names, Labourers::settings);
            case RENDERING -> rendering(RenderingTask.of(labour.task(), names));
        };
    }

    private Labourer rendering(RenderingTask task) throws IOException {
        return new RenderingLabourer(
                task, names, settings(task.request()), OutputKinds.ALL, operations.apply(task.unfinished()));
    }

    private static Settings settings(BakeOptions request) {
        Settings settings = new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                .read(request.site(), request.config(), request.set(), request.properties())
                .settings()
                .orElseThrow(() -> new IllegalStateException("the settings of the site changed while it was baked"));
        return request.drafts() ? settings.forDrafts() : settings;
    }
}
