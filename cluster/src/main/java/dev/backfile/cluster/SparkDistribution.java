package dev.backfile.cluster;

import dev.backfile.BakeRequest;
import dev.backfile.build.distribution.Distribution;
import dev.backfile.build.distribution.Labour;
import dev.backfile.build.distribution.Share;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.spark.broadcast.Broadcast;

/** Has the work of one bake done by the tasks of a Spark application. */
final class SparkDistribution implements Distribution, AutoCloseable {

    /** From how many documents or pages on a cluster does the work. */
    static final String LEAST = "spark.backfile.least";

    private static final int USUAL_LEAST = 1_000;

    private final SparkJobs jobs;
    private final Path folder;
    private boolean made;

    SparkDistribution(SparkJobs jobs, BakeRequest request) {
        this.jobs = jobs;
        Fingerprint aim =
                Fingerprint.of((request.destination() + "/" + request.drafts()).getBytes(StandardCharsets.UTF_8));
        this.folder =
                request.ledgerFolder().toAbsolutePath().normalize().resolve("spark-" + Long.toHexString(aim.high()));
    }

    @Override
    public int least() {
        return jobs.context().getConf().getInt(LEAST, USUAL_LEAST);
    }

    @Override
    public int parallelism() {
        return jobs.context().defaultParallelism();
    }

    @Override
    public Path folder() throws IOException {
        if (!made) {
            // the lock of the ledger is held now: what there is a driver has left that was killed
            Folders.delete(folder);
            Files.createDirectories(folder);
            made = true;
        }
        return folder;
    }

    @Override
    public Path reachable(Path file) {
        return file;
    }

    @Override
    public List<byte[]> share(Labour labour, List<Share> shares, LongConsumer done) {
        Broadcast<SharedLabour> given = jobs.context().broadcast(new SharedLabour(labour));
        try {
            return jobs.run(
                    labour.kind().stage(),
                    labour.kind() == Labour.Kind.READING ? "articles" : "pages",
                    new LabourWork(given),
                    shares,
                    done);
        } finally {
            given.destroy();
        }
    }

    @Override
    public void close() throws IOException {
        if (made) {
            Folders.delete(folder);
        }
    }
}
