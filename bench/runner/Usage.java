import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a process and those that it started use, from Linux' {@code /proc}; elsewhere as far as Java and ps tell. */
final class Usage {

    private static final boolean LINUX = Files.exists(Path.of("/proc/self/status"));
    private static final double TICKS_PER_SECOND = 100;
    private static final int SAMPLES_PER_CENSUS = 20;

    private final ProcessHandle root;
    private List<ProcessHandle> family;
    private int samples;
    private double cpu;
    private double peak;

    Usage(Process process) {
        root = process.toHandle();
        family = List.of(root);
    }

    /** The CPU seconds of all, those that have ended and were waited for included. */
    double cpu() {
        return cpu;
    }

    /** The most memory in bytes: the high-water marks of the processes that ran at one time, added. */
    double peak() {
        return peak;
    }

    /** Looks; call this often while the process runs. */
    void sample() throws IOException {
        boolean census = samples++ % SAMPLES_PER_CENSUS == 0;
        if (census) {
            family = Stream.concat(Stream.of(root), root.descendants()).toList();
        }
        if (LINUX) {
            peak = Math.max(peak, family.stream().mapToDouble(Usage::highWaterMark).sum());
            cpu = Math.max(cpu, family.stream().mapToDouble(Usage::cpuSeconds).sum());
        } else if (census) {
            peak = Math.max(peak, residentBytes());
            cpu = Math.max(
                    cpu,
                    family.stream()
                            .flatMap(process -> process.info().totalCpuDuration().stream())
                            .mapToDouble(duration -> duration.toMillis() / 1e3)
                            .sum());
        }
    }

    /** The seconds that all processors together were busy since the start of the machine; 0 if that is not known. */
    static double busySeconds() {
        String[] fields = read("/proc/stat").lines().findFirst().orElse("").split("\\s+");
        return fields.length < 8
                ? 0
                : IntStream.of(1, 2, 3, 6, 7)
                                .mapToDouble(at -> Double.parseDouble(fields[at]))
                                .sum()
                        / TICKS_PER_SECOND;
    }

    private double residentBytes() throws IOException {
        String processes = family.stream().map(process -> "" + process.pid()).collect(Collectors.joining(","));
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", processes).start();
        return Arrays.stream(new String(ps.getInputStream().readAllBytes()).split("\\s+"))
                .filter(size -> !size.isEmpty())
                .mapToDouble(size -> Double.parseDouble(size) * 1024)
                .sum();
    }

    private static double highWaterMark(ProcessHandle process) {
        return read("/proc/" + process.pid() + "/status")
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    private static double cpuSeconds(ProcessHandle process) {
        String stat = read("/proc/" + process.pid() + "/stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length < 15
                ? 0
                : IntStream.range(11, 15)
                                .mapToDouble(at -> Double.parseDouble(fields[at]))
                                .sum()
                        / TICKS_PER_SECOND;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException gone) {
            return "";
        }
    }
}
