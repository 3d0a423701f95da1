package dev.backfile.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;

/**
 * Kills an executor with {@code kill -9} as it begins the third share of a stage, once and before that share is worked at.
 * The property {@value #STAGES} names the stages, with a comma between them, {@value #MARKS} a folder with a file for each
 * that says which process it was.
 */
public final class KillingPlugin implements SparkPlugin {

    static final String STAGES = "spark.test.kill.stages";
    static final String MARKS = "spark.test.kill.marks";

    private static final int SHARE = 2;

    @Override
    public DriverPlugin driverPlugin() {
        return new DriverPlugin() {};
    }

    @Override
    public ExecutorPlugin executorPlugin() {
        return new Killing();
    }

    private static final class Killing implements ExecutorPlugin {

        private Set<String> stages = Set.of();
        private Path marks = Path.of("");

        @Override
        public void init(PluginContext context, Map<String, String> extra) {
            SparkConf conf = context.conf();
            stages = Set.of(conf.get(STAGES).split(","));
            marks = Path.of(conf.get(MARKS));
        }

        @Override
        public void onTaskStart() {
            TaskContext task = TaskContext.get();
            String stage = task.getLocalProperty("spark.jobGroup.id");
            if (stage != null && stages.contains(stage) && task.partitionId() >= SHARE) {
                kill(stage);
            }
        }

        private void kill(String stage) {
            String process = "" + ProcessHandle.current().pid();
            try {
                Files.createFile(marks.resolve(stage));
                Files.writeString(marks.resolve(stage), process);
                new ProcessBuilder("kill", "-9", process).start().waitFor();
                Thread.currentThread().join();
            } catch (FileAlreadyExistsException killed) {
                // this stage has lost its executor
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
