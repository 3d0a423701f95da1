package dev.backfile.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window of its own, and without a way to any other machine. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> OPTIONS =
            List.of("--disable-gpu", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    /** How long anything may take; long, for machines that have much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Playwright playwright;
    private final Browser browser;

    /** A page costs a second or two to make, so one is kept for each view. */
    private final Map<View, Page> pages = new HashMap<>();

    private final Map<View, Page> pagesWithoutScripts = new HashMap<>();

    Chromium() {
        Path executable = executable();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(OPTIONS)
                        .setTimeout(PATIENCE.toMillis()));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    /** Opens a page and looks all through it, as a reader with that view. */
    Window open(String address, View view) {
        return new Window(pages.computeIfAbsent(view, unknown -> page(options(view))), address).readToTheEnd();
    }

    /** Opens a page, as a reader with that view whose browser runs no scripts of pages. */
    Window openWithoutScripts(String address, View view) {
        return new Window(
                pagesWithoutScripts.computeIfAbsent(
                        view, unknown -> page(options(view).setJavaScriptEnabled(false))),
                address);
    }

    /** A page of a reader who has seen nothing yet; whoever opens it closes its context. */
    Page page() {
        return context(options(View.DESK_IN_THE_DARK)).newPage();
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context;
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = context(options);
        context.addInitScript(Window.script("layout-shifts.js"));
        return context.newPage();
    }

    private static Browser.NewContextOptions options(View view) {
        return new Browser.NewContextOptions()
                .setViewportSize(view.width(), 800)
                .setColorScheme(view.scheme())
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static Path executable() {
        String named = System.getenv("CHROMIUM");
        Stream<String> names = named == null || named.isBlank() ? NAMES.stream() : Stream.of(named);
        List<Path> folders =
                Stream.of(System.getenv("PATH").split(":")).map(Path::of).toList();
        return names.flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium was not found. Install it, for instance with"
                        + " 'apt-get install chromium', or name its command in the environment variable CHROMIUM."));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
