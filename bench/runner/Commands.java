import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs other programs, their output in a log file. */
final class Commands {

    private static final long SETTLING_MILLIS = 1000;

    private Commands() {}

    /** Runs a program, and gives its exit status. */
    static int run(Path log, String... command) throws IOException, InterruptedException {
        return start(log, List.of(command)).waitFor();
    }

    /** Runs a program that must succeed. */
    static void require(Path log, String... command) throws IOException, InterruptedException {
        if (run(log, command) != 0) {
            throw new IOException(String.join(" ", command) + " failed; see " + log);
        }
    }

    /** A command that runs a Java source file with this Java. */
    static String[] java(Path source, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString()));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /** Bakes a site, and measures it. What others have yet to write to the disk is written before. */
    static Run bake(Site site, String verb, Path destination, Path log) throws IOException, InterruptedException {
        run(site.beside("sync.log"), "sync");
        Thread.sleep(SETTLING_MILLIS);
        double busy = Usage.busySeconds();
        long start = System.nanoTime();
        Process process = start(log, List.of(site.peer().script(), verb, site.folder().toString(), destination.toString()));
        Usage usage = new Usage(process);
        do {
            usage.sample();
        } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        double others = Math.max(0, Usage.busySeconds() - busy - usage.cpu()) / seconds;
        List<String> said = Files.readAllLines(log);
        String last = said.isEmpty() ? "" : said.get(said.size() - 1);
        return new Run(seconds, usage.cpu(), usage.peak(), others, process.exitValue(), last);
    }

    private static Process start(Path log, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.redirectInput(new File(File.separatorChar == '/' ? "/dev/null" : "NUL"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
