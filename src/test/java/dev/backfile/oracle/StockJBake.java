package dev.backfile.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Stock JBake with its database, in a process of its own: it keeps its state in static fields, and sets the locale of
 * its process.
 */
final class StockJBake {
    private static final int ATTEMPTS = 5;
    private static final int MINUTES = 15;

    /**
     * JBake compares documents that it read twice, and two readings of one document are equal only while the database
     * still has it in its cache. By default the cache lets go at any garbage collection.
     */
    private static final String PATIENT_CACHE =
            "-Dcache.local.impl=com.orientechnologies.orient.core.cache.ORecordCacheSoftRefs";

    private StockJBake() {}

    /** Bakes the site. A bake with neighbours out of order, JBake's own random fault, is thrown away and repeated. */
    static void bake(Path site, Path destination) throws IOException, InterruptedException {
        Path log = Files.createTempFile("stock-jbake", ".log");
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Folders.delete(destination);
                int status = run(site, destination, log);
                if (status == StockBake.BAKED) {
                    return;
                }
                if (status != StockBake.NEIGHBOURS_OUT_OF_ORDER) {
                    throw new IllegalStateException(
                            "Stock JBake could not bake the site (status " + status + "):\n" + Files.readString(log));
                }
            }
            throw new IllegalStateException("Stock JBake mixed up the neighbours in each of " + ATTEMPTS + " bakes.");
        } finally {
            Files.delete(log);
        }
    }

    private static int run(Path site, Path destination, Path log) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                PATIENT_CACHE,
                "-cp",
                System.getProperty("java.class.path"),
                StockBake.class.getName(),
                site.toString(),
                destination.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Stock JBake did not end within " + MINUTES + " minutes.");
        }
        return process.exitValue();
    }
}
