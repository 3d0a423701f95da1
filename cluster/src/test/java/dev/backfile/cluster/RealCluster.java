package dev.backfile.cluster;

import dev.backfile.output.Folders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Spark's own standalone cluster: a master and two workers of one core each, and for each application two executors. */
final class RealCluster implements AutoCloseable {

    /** What bin/spark-class gives every Java that runs a part of Spark. */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    /** These processes are short: what compiles their code thoroughly would cost more than it gains. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final Path folder;
    private final Path home;
    private final String master;
    private final List<Process> processes = new ArrayList<>();

    private RealCluster(Path folder, Path home, String master) {
        this.folder = folder;
        this.home = home;
        this.master = master;
    }

    /** Starts a cluster whose files lie in a folder. */
    static RealCluster start(Path folder, List<Path> jars) throws IOException, InterruptedException {
        Path home = folder.resolve("spark");
        Files.createDirectories(home.resolve("jars"));
        for (Path jar : jars) {
            Files.createSymbolicLink(home.resolve("jars").resolve(jar.getFileName()), jar);
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        RealCluster cluster = new RealCluster(folder, home, "spark://127.0.0.1:" + port);
        cluster.begin(
                "master",
                "I have been elected leader",
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "--webui-port",
                        "0"));
        for (int worker = 1; worker <= 2; worker++) {
            cluster.begin(
                    "worker-" + worker,
                    "Successfully registered with master",
                    List.of(
                            "org.apache.spark.deploy.worker.Worker",
                            "--host",
                            "127.0.0.1",
                            "--webui-port",
                            "0",
                            "--cores",
                            "1",
                            "--memory",
                            "1500M",
                            "--work-dir",
                            folder.resolve("work-" + worker).toString(),
                            cluster.master));
        }
        return cluster;
    }

    private void begin(String name, String sign, List<String> arguments) throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        Process process = java(List.of("-Xmx512m"), "", arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        processes.add(process);
        for (int tries = 0; tries < 1_200; tries++) {
            if (Files.readString(log, StandardCharsets.UTF_8).contains(sign)) {
                return;
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("did not start: " + Files.readString(log));
    }

    private ProcessBuilder java(List<String> options, String classes, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("-Djdk.reflect.useDirectMethodHandle=false");
        command.add(QUICK);
        command.addAll(options);
        command.addAll(List.of("-cp", classes + home.resolve("jars") + "/*"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
        return builder;
    }

    /**
     * How an application ended.
     *
     * @param status its exit status
     * @param out what it said on its standard output
     * @param err what it said beside
     */
    record Ended(int status, String out, String err) {}

    /**
     * Submits a bake as users do, and waits for its end.
     *
     * @param jar the application
     * @param conf properties of Spark, as KEY=VALUE
     * @param arguments those of the application
     */
    Ended submit(Path jar, List<String> conf, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit", "--master", master, "--class", ClusterMain.class.getName()));
        Stream.concat(
                        Stream.of(
                                "spark.driver.host=127.0.0.1",
                                "spark.ui.enabled=false",
                                "spark.executor.memory=1g",
                                "spark.executor.extraJavaOptions=" + QUICK,
                                "spark.executor.extraClassPath="
                                        + Path.of("target/test-classes").toAbsolutePath(),
                                "spark.scheduler.minRegisteredResourcesRatio=1.0",
                                "spark.log.level=WARN",
                                "spark.backfile.least=1",
                                "spark.local.dir=" + folder.resolve("local")),
                        conf.stream())
                .forEach(property -> all.addAll(List.of("--conf", property)));
        all.add(jar.toString());
        all.addAll(Arrays.asList(arguments));
        Path out = Files.createTempFile(folder, "out", ".log");
        Path err = Files.createTempFile(folder, "err", ".log");
        Process process = java(List.of("-Xmx1g"), "target/test-classes:", all)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + Files.readString(err));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Override
    public void close() throws IOException {
        for (int index = processes.size() - 1; index >= 0; index--) {
            processes.get(index).destroy();
        }
        processes.forEach(process -> {
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
        });
        // links, which JUnit would tell of one by one
        Folders.delete(home);
    }
}
