import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures a server that bakes while somebody writes: how long until its first page, how long until it rests, how long from
 * saving a file until a browser shows what was saved, and the server's peak memory. Writes into the file that it edits, and
 * puts it back.
 *
 * <p>Arguments: the name for the table; the address of a page that shows the file; the file; how many edits; a text of the
 * file behind which each edit writes a paragraph, or {@code END} for its end; and the server's command.
 */
public final class PreviewTimes {

    private static final long PATIENCE_MILLIS = 900_000;

    private PreviewTimes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String name = arguments[0];
        URI address = URI.create(arguments[1]);
        Path file = Path.of(arguments[2]);
        int edits = Integer.parseInt(arguments[3]);
        String place = arguments[4];
        List<String> command = List.of(Arrays.copyOfRange(arguments, 5, arguments.length));

        String before = Files.readString(file);
        Path log = Files.createTempFile("preview", ".log");
        long start = System.nanoTime();
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitPage(address, server, log);
            double first = seconds(start);
            double[] times = new double[edits];
            try (Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
                Browser browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                                .setArgs(List.of("--disable-gpu")));
                Page page = browser.newPage();
                page.setDefaultTimeout(PATIENCE_MILLIS);
                page.navigate(address.toString());
                // What goes on behind the first page is part of the beginning, not of the edits.
                quiet(server);
                double settled = seconds(start);
                for (int edit = 0; edit < edits; edit++) {
                    String word = "Edited" + (char) ('a' + edit % 26) + System.nanoTime() % 1_000_000;
                    // a writer's pause: what the edit before set off, in server and browser, is over
                    Thread.sleep(1500);
                    long saved = System.nanoTime();
                    Files.writeString(file, edited(before, place, word));
                    page.waitForFunction("word => document.body.innerText.includes(word)", word);
                    times[edit] = seconds(saved);
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.2f | %.2f | %.3f (%.3f to %.3f) | %s |%n",
                        name,
                        first,
                        settled,
                        median(times),
                        Arrays.stream(times).min().orElse(0),
                        Arrays.stream(times).max().orElse(0),
                        peakMegabytes(server));
            }
        } finally {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
            Files.writeString(file, before);
        }
    }

    private static String edited(String text, String place, String word) {
        return place.equals("END")
                ? text + "\n\n" + word + "\n"
                : text.replace(place, place + "<p>" + word + "</p>");
    }

    private static void awaitPage(URI address, Process server, Path log) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            if (!server.isAlive()) {
                throw new IllegalStateException("The server ended: " + Files.readString(log));
            }
            try {
                HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setReadTimeout((int) PATIENCE_MILLIS);
                if (connection.getResponseCode() == 200
                        && new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("<body")) {
                    return;
                }
            } catch (IOException notYet) {
                // The server does not listen yet.
            }
            // how finely the first page is timed; asking without a pause would take the processor from the server
            Thread.sleep(10);
        }
        throw new IllegalStateException("No page came: " + Files.readString(log));
    }

    /** Waits until the server has used less than a tenth of a processor for two seconds. */
    private static void quiet(Process server) throws InterruptedException {
        long quietSince = System.nanoTime();
        long used = used(server);
        while (System.nanoTime() - quietSince < 2_000_000_000L) {
            // the interval over which the server's use of the processor is measured
            Thread.sleep(200);
            long now = used(server);
            if (now - used > 20) {
                quietSince = System.nanoTime();
            }
            used = now;
        }
    }

    private static long used(Process server) {
        return server.toHandle().info().totalCpuDuration().map(java.time.Duration::toMillis).orElse(0L);
    }

    private static String peakMegabytes(Process server) throws IOException {
        Path status = Path.of("/proc/" + server.pid() + "/status");
        if (!Files.exists(status)) {
            return "?";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / 1000))
                .findFirst()
                .orElse("?");
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
