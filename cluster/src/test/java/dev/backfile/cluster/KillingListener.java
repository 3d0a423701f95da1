package dev.backfile.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/**
 * In the driver: kills an executor as it begins the third share of a stage, once. The property {@value #STAGES} names the
 * stages, with a comma between them, {@value #MARKS} a folder with a file for each that says which executor it was.
 */
public final class KillingListener extends SparkListener {

    static final String STAGES = "spark.test.kill.stages";
    static final String MARKS = "spark.test.kill.marks";

    private static final int SHARE = 2;

    private final Set<String> stages;
    private final Path marks;
    private String stage = "";
    private int stageId = -1;

    /** Called by Spark. */
    public KillingListener(SparkConf conf) {
        this.stages = new HashSet<>(Arrays.asList(conf.get(STAGES).split(",")));
        this.marks = Path.of(conf.get(MARKS));
    }

    @Override
    public void onJobStart(SparkListenerJobStart job) {
        String group = job.properties().getProperty("spark.jobGroup.id");
        if (stages.contains(group)) {
            stage = group;
            stageId = (Integer) job.stageIds().head();
        }
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart task) {
        if (task.stageId() == stageId && task.taskInfo().index() >= SHARE && stages.remove(stage)) {
            kill(task.taskInfo().executorId());
        }
    }

    private void kill(String executor) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().isPresent())
                .filter(process -> {
                    String line = String.join(" ", process.info().arguments().get()) + " ";
                    return line.contains("CoarseGrainedExecutorBackend")
                            && line.contains("--executor-id " + executor + " ")
                            && line.contains("--driver-url " + driver());
                })
                .forEach(process -> {
                    process.destroyForcibly();
                    try {
                        Files.writeString(marks.resolve(stage), executor + " " + process.pid());
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    private static String driver() {
        return "spark://CoarseGrainedScheduler@127.0.0.1:"
                + org.apache.spark.SparkEnv.get().rpcEnv().address().port();
    }
}
