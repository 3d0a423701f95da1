import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bakes archives with Backfile and its peers side by side, one whole process at a time, and writes tables; README.md
 * beside this file says how. Writes only below its scratch folder and to the file of results, and deletes nothing.
 */
public final class Bench {

    private static final List<String> WORKS = List.of("clean", "nothing", "edit", "new", "template", "touch");
    private static final Map<String, String> HEADINGS = Map.of(
            "clean", "clean bake into a new folder",
            "nothing", "nothing changed",
            "edit", "one article's text edited",
            "new", "one new article",
            "template", "the template of all pages edited",
            "touch", "nothing changed but every file's time stamp");

    private final Path here = Path.of(System.getProperty("bench.folder", "bench")).toAbsolutePath();
    private final Map<String, String> options;
    private final Path session;
    private final StringBuilder tables = new StringBuilder();
    private final StringBuilder runs = new StringBuilder("articles,work,contestant,round,seconds,cpu,peakMegabytes,others,exit,shown,said\n");

    private Bench(Map<String, String> options) throws IOException {
        this.options = options;
        Path scratch = options.containsKey("scratch")
                ? Path.of(options.get("scratch")).toAbsolutePath()
                : Files.createTempDirectory("backfile-bench");
        this.session = scratch.resolve("run-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")));
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        for (int at = 0; at < arguments.length; at += 2) {
            boolean known = List.of("--articles", "--peers", "--works", "--runs", "--scratch", "--results", "--reference", "--seed")
                    .contains(arguments[at]);
            if (!known || at + 1 == arguments.length) {
                System.err.println("usage: java bench/Bench.java [--articles 1000,10000] [--peers backfile,hugo,…] [--works "
                        + String.join(",", WORKS) + "] [--runs 3] [--scratch DIR] [--results FILE] [--reference hugo] [--seed 1]");
                System.exit(2);
            }
            options.put(arguments[at].substring(2), arguments[at + 1]);
        }
        new Bench(options).run();
    }

    private void run() throws Exception {
        Files.createDirectories(session);
        List<Peer> peers = new ArrayList<>();
        for (String name : list("peers", "backfile,backfile-theme,hugo,eleventy,jekyll")) {
            load(name).ifPresentOrElse(peers::add, () -> say(name + " is not installed, and is left out"));
        }
        tables.append("# Measured bakes\n\n").append(machine()).append("\n\n");
        peers.forEach(peer -> tables.append("- ").append(peer.title).append(": ").append(peer.version).append('\n'));
        for (String size : list("articles", "1000")) {
            measure(Integer.parseInt(size), peers);
        }
        Path results = Path.of(options.getOrDefault("results", session.resolve("results.md").toString()));
        Files.writeString(results, tables);
        Files.writeString(session.resolve("runs.csv"), runs);
        System.out.println(tables);
        say("written: " + results + ", " + session.resolve("runs.csv"));
    }

    private void measure(int size, List<Peer> peers) throws Exception {
        Path archive = session.getParent().resolve("archive-" + size + "-" + options.getOrDefault("seed", "1"));
        if (!Files.exists(archive.resolve("archive.properties"))) {
            say("writing " + archive);
            java("Archive.java", archive.toString(), "" + size, options.getOrDefault("seed", "1"));
        }
        Properties facts = properties(archive.resolve("archive.properties"));
        List<Site> sites = new ArrayList<>();
        for (Peer peer : peers) {
            sites.add(prepare(peer, archive, session.resolve(size + "/" + peer.name)));
        }
        for (String work : WORKS) {
            if (work.equals("clean") || list("works", String.join(",", WORKS)).contains(work)) {
                tables.append(String.format(Locale.ROOT, "%n## %,d articles: %s%n%n", size, HEADINGS.get(work)));
                tables.append(table(rounds(work, size, sites, facts), work.equals("clean") ? verify(archive, sites) : Map.of()));
            }
        }
    }

    /** Every contestant once, then every contestant again: what disturbs the machine for a while disturbs all. */
    private Map<Site, List<Run>> rounds(String work, int size, List<Site> sites, Properties facts) throws Exception {
        Map<Site, List<Run>> all = new LinkedHashMap<>();
        for (int round = 1; round <= Integer.parseInt(options.getOrDefault("runs", "3")); round++) {
            for (Site site : sites) {
                if (work.equals("clean")) {
                    site.out = site.folder.resolveSibling("out-" + round);
                }
                String shown = change(work, round, site, facts);
                Run run = bake(site, work.equals("clean") ? "bake" : "rebake", site.folder.resolveSibling(work + "-" + round + ".log"));
                run = run.with(run.exit == 0 && shows(site, shown));
                all.computeIfAbsent(site, key -> new ArrayList<>()).add(run);
                runs.append(String.format(Locale.ROOT, "%d,%s,%s,%d,%.3f,%.2f,%.0f,%.2f,%d,%b,\"%s\"%n", size, work, site.peer.name,
                        round, run.seconds, run.cpu, run.peak / 1e6, run.others, run.exit, run.shown, run.said.replace("\"", "'")));
                say(String.format(Locale.ROOT, "%d %s %s: %.2f s, %.0f MB%s", size, work, site.peer.name, run.seconds, run.peak / 1e6,
                        run.shown ? "" : ", FAILED: " + run.said));
            }
        }
        return all;
    }

    /** Makes a change, and says what must be seen where: a page and a text of it, with a blank between. */
    private static String change(String work, int round, Site site, Properties facts) throws IOException {
        Path articles = site.folder.resolve(site.peer.articles);
        String middle = facts.getProperty("middle");
        String newest = facts.getProperty("newest");
        String mark = "mark" + work + round;
        switch (work) {
            case "edit" -> {
                replace(articles.resolve(middle), Files.readString(articles.resolve(middle)).stripTrailing() + "\n\nAdded: " + mark + ".\n");
                return page(middle) + " " + mark;
            }
            case "new" -> {
                String added = newest.replaceAll("[^/]*$", "added-" + round + ".md");
                String text = Files.readString(articles.resolve(newest)).replaceFirst("title: .*", "title: \"Added " + mark + "\"");
                replace(articles.resolve(added), text);
                return page(added) + " " + mark;
            }
            case "template" -> {
                Path template = site.folder.resolve(site.peer.template);
                replace(template, Files.readString(template).replaceFirst("data-bench=\"\\w+\"", "data-bench=\"" + mark + "\""));
                return page(middle) + " " + mark;
            }
            case "touch" -> {
                FileTime now = FileTime.fromMillis(System.currentTimeMillis());
                try (Stream<Path> files = Files.walk(articles)) {
                    for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                        Files.setLastModifiedTime(file, now);
                    }
                }
                return page(middle) + " </html>";
            }
            default -> {
                return page(middle) + " </html>";
            }
        }
    }

    private static String page(String article) {
        return article.replaceFirst("md$", "html");
    }

    /** A new file in the place of the old one: the old one may be another contestant's, too. */
    private static void replace(Path file, String text) throws IOException {
        Path fresh = Files.writeString(file.resolveSibling("." + file.getFileName() + ".new"), text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean shows(Site site, String shown) throws IOException {
        Path page = site.out.resolve(shown.substring(0, shown.indexOf(' ')));
        return Files.exists(page) && Files.readString(page).contains(shown.substring(shown.indexOf(' ') + 1));
    }

    private Site prepare(Peer peer, Path archive, Path folder) throws Exception {
        Path site = Files.createDirectories(folder).resolve("site");
        copy(peer.folder.resolve("site"), site, false);
        copy(archive.resolve("content"), site.resolve(peer.articles), true);
        copy(archive.resolve("data"), site.resolve(peer.data), false);
        if (run(List.of(peer.script(), "prepare", site.toString()), folder.resolve("prepare.log")) != 0) {
            throw new IOException(peer.title + " could not be prepared; see " + folder.resolve("prepare.log"));
        }
        return new Site(peer, site);
    }

    /** Copies a folder; as links, where the file system has them, to spare the disk the same articles many times. */
    private static void copy(Path from, Path to, boolean link) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (link) {
                    try {
                        Files.createLink(target, file);
                    } catch (UnsupportedOperationException | FileSystemException none) {
                        Files.copy(file, target);
                    }
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Run bake(Site site, String verb, Path log) throws Exception {
        run(List.of("sync"), session.resolve("sync.log"));
        Thread.sleep(1000);
        double busy = Usage.busySeconds();
        long start = System.nanoTime();
        Process process = start(List.of(site.peer.script(), verb, site.folder.toString(), site.out.toString()), log);
        Usage usage = new Usage(process);
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            usage.sample();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double others = Math.max(0, Usage.busySeconds() - busy - usage.cpu()) / seconds;
        List<String> lines = Files.readAllLines(log);
        return new Run(seconds, usage.cpu(), usage.peak(), others, process.exitValue(), false, lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }

    private Map<Site, String> verify(Path archive, List<Site> sites) throws Exception {
        Map<Site, String> verdicts = new LinkedHashMap<>();
        for (Site site : sites) {
            Path log = site.folder.resolveSibling("verify.log");
            int status = run(javaCommand("Verify.java", archive.toString(), site.out.toString()), log);
            verdicts.put(site, status == 0 ? "yes" : "no: " + Files.readAllLines(log).get(0));
        }
        return verdicts;
    }

    private String table(Map<Site, List<Run>> all, Map<Site, String> verdicts) {
        String reference = options.getOrDefault("reference", "hugo");
        Optional<List<Run>> yardstick = all.entrySet().stream()
                .filter(entry -> entry.getKey().peer.name.equals(reference)).map(Map.Entry::getValue).findFirst();
        StringBuilder table = new StringBuilder("| contestant | seconds (least–most) | ÷ " + reference + " | CPU s | peak MB | ÷ "
                + reference + " | others' load | complete |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n");
        all.forEach((site, of) -> table.append(String.format(Locale.ROOT, "| %s | %.2f (%.2f–%.2f) | %s | %.2f | %.0f | %s | %.1f | %s |%n",
                site.peer.title, median(of, run -> run.seconds), of.stream().mapToDouble(run -> run.seconds).min().orElseThrow(),
                of.stream().mapToDouble(run -> run.seconds).max().orElseThrow(), ratio(of, yardstick, run -> run.seconds),
                median(of, run -> run.cpu), median(of, run -> run.peak) / 1e6, ratio(of, yardstick, run -> run.peak),
                median(of, run -> run.others),
                of.stream().allMatch(run -> run.shown) ? verdicts.getOrDefault(site, "yes") : "no: " + of.get(of.size() - 1).said)));
        return table.toString();
    }

    private static String ratio(List<Run> runs, Optional<List<Run>> yardstick, ToDoubleFunction<Run> value) {
        return yardstick.map(other -> String.format(Locale.ROOT, "%.2f", median(runs, value) / median(other, value))).orElse("–");
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private Optional<Peer> load(String name) throws Exception {
        Path folder = here.resolve("peers").resolve(name);
        Path log = session.resolve(name + ".version");
        if (run(List.of(folder.resolve("peer.sh").toString(), "version"), log) != 0) {
            return Optional.empty();
        }
        Properties facts = properties(folder.resolve("peer.properties"));
        String version = Files.readString(log).strip().replaceAll("\\s+", " ");
        return Optional.of(new Peer(name, folder, facts.getProperty("title"), facts.getProperty("articles"), facts.getProperty("data"),
                facts.getProperty("template"), version));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream input = Files.newInputStream(file)) {
            properties.load(input);
        }
        return properties;
    }

    private void java(String... arguments) throws Exception {
        Path log = session.resolve(arguments[0] + ".log");
        if (run(javaCommand(arguments), log) != 0) {
            throw new IOException(arguments[0] + " failed; see " + log);
        }
    }

    private List<String> javaCommand(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(arguments));
        command.set(1, here.resolve(arguments[0]).toString());
        return command;
    }

    private static int run(List<String> command, Path log) throws Exception {
        return start(command, log).waitFor();
    }

    private static Process start(List<String> command, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.redirectInput(new File(File.separatorChar == '/' ? "/dev/null" : "NUL"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static String machine() {
        return String.format(Locale.ROOT, "%d processors, %s %s, Java %s. Whole processes; medians; compare ratios within one run only.",
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"), System.getProperty("os.arch"),
                System.getProperty("java.version"));
    }

    private List<String> list(String option, String otherwise) {
        return List.of(options.getOrDefault(option, otherwise).split(","));
    }

    private static void say(String text) {
        System.err.println(text);
    }

    private record Peer(String name, Path folder, String title, String articles, String data, String template, String version) {
        String script() {
            return folder.resolve("peer.sh").toString();
        }
    }

    private static final class Site {
        private final Peer peer;
        private final Path folder;
        private Path out;

        Site(Peer peer, Path folder) {
            this.peer = peer;
            this.folder = folder;
        }
    }

    /** One bake: seconds, CPU seconds, bytes, the processors that others kept busy, and the last line that it printed. */
    private record Run(double seconds, double cpu, double peak, double others, int exit, boolean shown, String said) {
        Run with(boolean seen) {
            return new Run(seconds, cpu, peak, others, exit, seen, said);
        }
    }

    /** What a process and those that it started use, from Linux' /proc; elsewhere as far as Java and ps tell. */
    private static final class Usage {
        private static final boolean PROC = Files.exists(Path.of("/proc/self/status"));
        private static final double TICKS = 100;
        private final ProcessHandle root;
        private List<ProcessHandle> family;
        private int samples;
        private double cpu;
        private double peak;

        Usage(Process process) {
            root = process.toHandle();
            family = List.of(root);
        }

        void sample() throws Exception {
            if (samples++ % 20 == 0) {
                family = Stream.concat(Stream.of(root), root.descendants()).toList();
            }
            if (PROC) {
                peak = Math.max(peak, family.stream().mapToDouble(Usage::highWater).sum());
                cpu = Math.max(cpu, family.stream().mapToDouble(Usage::ticks).sum() / TICKS);
            } else if (samples % 20 == 0) {
                String pids = family.stream().map(one -> "" + one.pid()).collect(Collectors.joining(","));
                Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", pids).start();
                String sizes = new String(ps.getInputStream().readAllBytes()).strip();
                peak = Math.max(peak, Arrays.stream(sizes.split("\\s+")).filter(size -> !size.isEmpty()).mapToDouble(size -> Double.parseDouble(size) * 1024).sum());
                cpu = Math.max(cpu, family.stream().flatMap(one -> one.info().totalCpuDuration().stream()).mapToDouble(time -> time.toMillis() / 1e3).sum());
            }
        }

        double cpu() {
            return cpu;
        }

        double peak() {
            return peak;
        }

        private static double highWater(ProcessHandle process) {
            return read("/proc/" + process.pid() + "/status").lines().filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024).sum();
        }

        /** Its own ticks and those of its children that have ended. */
        private static double ticks(ProcessHandle process) {
            String stat = read("/proc/" + process.pid() + "/stat");
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
            return fields.length < 15 ? 0 : IntStream.range(11, 15).mapToDouble(at -> Double.parseDouble(fields[at])).sum();
        }

        /** The seconds that all processors were busy since the start of the machine. */
        static double busySeconds() {
            String[] fields = read("/proc/stat").lines().findFirst().orElse("").split("\\s+");
            return fields.length < 8 ? 0 : IntStream.of(1, 2, 3, 6, 7).mapToDouble(at -> Double.parseDouble(fields[at])).sum() / TICKS;
        }

        private static String read(String file) {
            try {
                return Files.readString(Path.of(file));
            } catch (IOException gone) {
                return "";
            }
        }
    }
}
