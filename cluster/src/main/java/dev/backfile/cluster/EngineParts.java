package dev.backfile.cluster;

import dev.backfile.build.ledger.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build: writes down which Backfile and which libraries go into this jar, so that what a cluster remembers of a
 * bake is believed by the command line of the same version, and the other way round.
 */
public final class EngineParts {

    private EngineParts() {}

    /** Writes the resource into a folder of classes, which is the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0])
                .resolve(Engine.class.getPackageName().replace('.', '/'))
                .resolve(Engine.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.write(file, Engine.parts());
    }
}
