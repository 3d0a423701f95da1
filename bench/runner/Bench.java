import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Bakes archives with Backfile and its peers side by side, one whole process at a time, and writes tables. Writes only
 * below its scratch folder and to the file of results, and deletes nothing.
 */
public final class Bench {

    private static final String ALL_PEERS =
            "backfile,backfile-theme,backfile-theme-same,backfile-theme-search,hugo,hugo-older,eleventy,jekyll";
    private static final String ALL_WORKS =
            Arrays.stream(Work.values()).map(Work::word).collect(Collectors.joining(","));

    private final Options options;
    private final Path here;
    private final Path session;
    private final StringBuilder tables = new StringBuilder();
    private final StringBuilder log =
            new StringBuilder("articles,work,contestant,round,seconds,cpu,peakMegabytes,others,exit,said\n");

    private Bench(Options options) throws IOException {
        Path scratch = options.text("scratch").isPresent()
                ? Path.of(options.text("scratch").get())
                : Files.createTempDirectory("backfile-bench");
        String now = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        this.options = options;
        this.here = Path.of(System.getProperty("bench.folder", "bench")).toAbsolutePath();
        this.session = Files.createDirectories(scratch.toAbsolutePath().resolve("run-" + now));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments).orElse(null);
        if (options == null) {
            System.err.println(Options.USAGE);
            System.exit(2);
        }
        new Bench(options).run();
    }

    private void run() throws IOException, InterruptedException {
        List<Peer> peers = new ArrayList<>();
        for (String name : options.list("peers", ALL_PEERS)) {
            Peer.load(here.resolve("peers"), name, session.resolve(name + ".version"))
                    .ifPresentOrElse(peers::add, () -> say(name + " is not installed, and is left out"));
        }
        tables.append("# Measured bakes\n\n").append(machine()).append("\n\n");
        peers.forEach(peer ->
                tables.append("- ").append(peer.title()).append(": ").append(peer.version()).append('\n'));
        for (String size : options.list("articles", "1000")) {
            measure(Integer.parseInt(size), peers);
        }
        Path results = Path.of(
                options.text("results", session.resolve("results.md").toString()));
        Files.writeString(results, tables);
        Files.writeString(session.resolve("runs.csv"), log);
        System.out.println(tables);
        say("written: " + results + " and " + session.resolve("runs.csv"));
    }

    private void measure(int size, List<Peer> peers) throws IOException, InterruptedException {
        Path archive = archive(size);
        Properties facts = Peer.properties(archive.resolve("archive.properties"));
        List<Site> sites = new ArrayList<>();
        for (Peer peer : peers) {
            sites.add(Site.prepare(peer, archive, session.resolve(size + "/" + peer.name())));
        }
        List<String> works = options.list("works", ALL_WORKS);
        for (Work work : Work.values()) {
            if (work == Work.CLEAN || works.contains(work.word())) {
                Results results = rounds(work, size, sites, facts);
                if (work == Work.CLEAN) {
                    verify(archive, sites, results);
                }
                tables.append(String.format(Locale.ROOT, "%n## %,d articles: %s%n%n", size, work.heading()));
                tables.append(results.table());
            }
        }
    }

    /** An archive of an earlier run is used again. */
    private Path archive(int size) throws IOException, InterruptedException {
        String seed = options.text("seed", "1");
        Path archive = session.resolveSibling("archive-" + size + "-" + seed);
        if (!Files.exists(archive.resolve("archive.properties"))) {
            say("writing " + archive);
            Commands.require(
                    session.resolve("archive.log"),
                    Commands.java(here.resolve("Archive.java"), archive.toString(), "" + size, seed));
        }
        return archive;
    }

    /** Every contestant once, then every contestant again: what disturbs the machine for a while disturbs all. */
    private Results rounds(Work work, int size, List<Site> sites, Properties facts)
            throws IOException, InterruptedException {
        Results results = new Results(options.text("reference", "hugo"));
        int rounds = options.number("runs", 3);
        for (int round = 1; round <= rounds; round++) {
            for (Site site : sites) {
                Path destination = site.destination(work == Work.CLEAN ? round : rounds);
                Work.Sign sign = work.change(site, facts, round);
                Path said = site.beside(work.word() + "-" + round + ".log");
                Run run = Commands.bake(site, work == Work.CLEAN ? "bake" : "rebake", destination, said);
                results.add(site.peer(), run);
                if (run.exit() != 0 || !sign.isIn(destination)) {
                    results.fault(site.peer(), run.exit() != 0 ? "exit status " + run.exit() : "what changed is not shown");
                }
                note(size, work, site.peer(), round, run);
            }
        }
        return results;
    }

    private void note(int size, Work work, Peer peer, int round, Run run) {
        String line = String.format(
                Locale.ROOT,
                "%d,%s,%s,%d,%.3f,%.2f,%.0f,%.2f,%d,\"%s\"",
                size,
                work.word(),
                peer.name(),
                round,
                run.seconds(),
                run.cpu(),
                run.peak() / 1e6,
                run.others(),
                run.exit(),
                run.said().replace('"', '\''));
        log.append(line).append('\n');
        say(line);
    }

    private void verify(Path archive, List<Site> sites, Results results) throws IOException, InterruptedException {
        int last = options.number("runs", 3);
        for (Site site : sites) {
            Path said = site.beside("verify.log");
            String[] command = Commands.java(
                    here.resolve("Verify.java"), archive.toString(), site.destination(last).toString());
            if (Commands.run(said, command) != 0) {
                results.fault(site.peer(), Files.readAllLines(said).get(0));
            }
        }
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%d processors, %s %s, Java %s. Whole processes; medians. Compare ratios, and only within one run.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
    }

    private static void say(String text) {
        System.err.println(text);
    }
}
