package dev.backfile.cluster;

import dev.backfile.cli.Main;
import java.util.List;
import org.apache.spark.SparkConf;

/**
 * The command {@code backfile}, whose bakes are done by a cluster: the class that {@code spark-submit --class} names. Its
 * arguments, messages and exit status are those of the command line.
 */
public final class ClusterMain {

    private ClusterMain() {}

    /** Runs the command and ends the Java virtual machine with its exit status, unless that is 0. */
    public static void main(String[] arguments) {
        SparkConf conf = new SparkConf().setIfMissing("spark.master", "local[*]");
        if (!conf.contains("spark.app.name") || conf.get("spark.app.name").equals(ClusterMain.class.getName())) {
            conf.setAppName(String.join(" ", List.of("Backfile", String.join(" ", arguments))));
        }
        Storage storage = new Storage(conf);
        int status = Main.run(
                arguments,
                storage::path,
                (request, progress) -> new ClusterBake(conf, storage, progress).bake(request));
        if (status != 0) {
            System.exit(status);
        }
    }
}
