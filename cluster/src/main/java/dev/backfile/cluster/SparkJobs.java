package dev.backfile.cluster;

import dev.backfile.build.distribution.LostWorkException;
import dev.backfile.build.distribution.Share;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/** A Spark application, which starts when something is asked of it, and its jobs: one task for each share of some work. */
final class SparkJobs implements AutoCloseable {

    private final SparkConf conf;
    private Optional<JavaSparkContext> started = Optional.empty();

    SparkJobs(SparkConf conf) {
        this.conf = conf;
    }

    /**
     * The application.
     *
     * @throws LostWorkException if it cannot start
     */
    JavaSparkContext context() {
        if (started.isEmpty()) {
            try {
                started = Optional.of(new JavaSparkContext(MediaTypes.in(conf)));
            } catch (Exception failure) {
                throw new LostWorkException(
                        "cannot be reached (" + firstLine(failure) + ")",
                        "see that --master names a cluster that runs, of a version for which this jar is made",
                        failure);
            }
        }
        return started.get();
    }

    /** How Hadoop's file systems are reached. */
    Configuration hadoop() {
        return context().hadoopConfiguration();
    }

    /**
     * One of Hadoop's file systems.
     *
     * @throws IOException if there is none for the address, or it cannot be reached
     */
    FileSystem files(URI address) throws IOException {
        try {
            return FileSystem.get(address, hadoop());
        } catch (LostWorkException loss) {
            throw loss;
        } catch (RuntimeException | LinkageError missing) {
            throw new IOException(firstLine(missing), missing);
        }
    }

    /**
     * Has shares of some work done.
     *
     * @param stage what the work is, for Spark's interface
     * @param things what is counted there
     * @param done is told how many more things are done
     * @return what was told of each share, in their order
     * @throws LostWorkException if a share failed again and again
     */
    List<byte[]> run(String stage, String things, ShareWork work, List<Share> shares, LongConsumer done) {
        JavaSparkContext java = context();
        long count = shares.stream().mapToLong(Share::size).sum();
        LongAccumulator counter = java.sc().longAccumulator(things);
        ToldShares told = new ToldShares(shares, done);
        java.setJobGroup(stage, String.format(Locale.ROOT, "%s: %,d %s", stage, count, things));
        try {
            java.sc()
                    .runJob(
                            java.parallelize(shares.stream().map(Share::work).toList(), Math.max(1, shares.size()))
                                    .rdd()
                                    .setName(stage),
                            new ShareTask(
                                    work,
                                    counter,
                                    shares.stream().mapToInt(Share::size).toArray()),
                            partitions(shares.size()),
                            told,
                            ClassTag.<byte[]>apply(byte[].class));
            return told.inOrder();
        } catch (Exception failure) {
            throw new LostWorkException(
                    "could not do its part of '" + stage + "' (" + firstLine(failure) + ")",
                    "see that --master names a cluster that runs, and that every executor reaches site, destination and ledger by the same paths as the driver, runs the same Java,"
                            + " and has memory for the plan; the log of the executor says more",
                    failure);
        } finally {
            java.clearJobGroup();
        }
    }

    /** What a failure says, without where it happened. */
    static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? name
                : message.lines().findFirst().orElse(name).strip();
    }

    private static Seq<Object> partitions(int count) {
        List<Object> numbers = new ArrayList<>(count);
        IntStream.range(0, count).forEach(numbers::add);
        return CollectionConverters.asScala(numbers).toSeq();
    }

    @Override
    public void close() {
        started.ifPresent(JavaSparkContext::close);
    }
}
