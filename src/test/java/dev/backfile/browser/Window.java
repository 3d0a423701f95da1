package dev.backfile.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An open page, and what the browser did and said since it was opened. That a browser looks for an icon at the root of a
 * host is no business of a site under a path of it.
 */
final class Window implements AutoCloseable {

    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private final Consumer<Request> onRequest = request -> requests.add(request.url());
    private final Consumer<Request> onFailure =
            request -> complaints.add("failed: " + request.url() + " " + request.failure());
    private final Consumer<Response> onResponse = response -> {
        if (response.status() >= 400) {
            complaints.add(response.status() + ": " + response.url());
        }
    };
    private final Consumer<ConsoleMessage> onMessage = message -> {
        if (!message.location().contains("/favicon.ico")) {
            complaints.add(message.type() + ": " + message.text() + " " + message.location());
        }
    };
    private final Consumer<String> onError = error -> complaints.add("uncaught: " + error);

    Window(Page page, String address) {
        this.page = page;
        page.onRequest(onRequest);
        page.onRequestFailed(onFailure);
        page.onResponse(onResponse);
        page.onConsoleMessage(onMessage);
        page.onPageError(onError);
        page.navigate(address);
    }

    /** Scrolls to the end, so that all images arrive, and back. Wants scripts. */
    Window readToTheEnd() {
        run("read-to-the-end.js");
        return this;
    }

    /** Clicks the first link that the selector finds, and waits until the page that it names is there. */
    void follow(String link) {
        Locator first = page.locator(link).first();
        String address = (String) first.evaluate("link => link.href");
        first.click();
        page.waitForURL(address);
    }

    /** The URLs that were asked for, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What failed, and whatever was written to the console. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Page page() {
        return page;
    }

    /** Calls the function that a script is, in the page. */
    Object run(String script) {
        return page.evaluate(script(script));
    }

    /** The same, for a function that gives texts. */
    List<String> texts(String script) {
        return texts(run(script));
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** The same, for a function that gives objects. */
    List<Map<?, ?>> objects(String script) {
        List<Map<?, ?>> objects = new ArrayList<>();
        ((List<?>) run(script)).forEach(object -> objects.add((Map<?, ?>) object));
        return objects;
    }

    /** Every violation that axe-core finds. */
    List<String> violations() {
        return violations("");
    }

    /** Every violation that axe-core finds in colours. */
    List<String> violationsInColours() {
        return violations("cat.color");
    }

    /** The violations of the rules with a tag of axe-core; of all for none. */
    private List<String> violations(String tag) {
        page.evaluate(resource("/axe.min.js"));
        return texts(page.evaluate(script("accessibility.js"), tag));
    }

    /** The text of a script among the tests' resources. */
    static String script(String name) {
        return resource("/browser/" + name);
    }

    private static String resource(String name) {
        try (var text = Window.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        page.offRequest(onRequest);
        page.offRequestFailed(onFailure);
        page.offResponse(onResponse);
        page.offConsoleMessage(onMessage);
        page.offPageError(onError);
    }
}
