package dev.backfile.desk.check.external;

import dev.backfile.desk.check.external.Verdict.State;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Asks one host for some of its URLs, one after the other, as it wants to be asked. Confined to one thread. */
final class HostVisit {

    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> NOT_FOR_HEAD = Set.of(400, 403, 404, 405, 501, 503);
    private static final int MOST_REDIRECTS = 5;
    private static final int LARGEST_ROBOTS = 500 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(7);
    private static final Duration USUAL_PAUSE = Duration.ofHours(1);

    private final HttpClient client;
    private final Predicate<InetAddress> allowed;
    private final Duration between;
    private Optional<Robots> robots = Optional.empty();
    private Optional<Instant> notBefore = Optional.empty();
    private boolean asked;

    /**
     * @param client asks
     * @param allowed which machines may be asked
     * @param between how long to wait between two requests
     */
    HostVisit(HttpClient client, Predicate<InetAddress> allowed, Duration between) {
        this.client = client;
        this.allowed = allowed;
        this.between = between;
    }

    /** Looks up URLs of one host, and hands over what became of each. */
    void visit(List<URI> urls, BiConsumer<URI, Verdict> taker) throws InterruptedException {
        for (URI url : urls) {
            taker.accept(url, look(url));
        }
    }

    private Verdict look(URI url) throws InterruptedException {
        if (notBefore.isPresent()) {
            return verdict(State.UNKNOWN, "the host asks for a pause");
        }
        try {
            if (robots.isEmpty()) {
                robots = Optional.of(robots(url));
            }
            return follow(url);
        } catch (UnknownHostException nobody) {
            return verdict(State.DEAD, "there is no host of that name");
        } catch (ConnectException refused) {
            return verdict(State.UNKNOWN, "the host does not answer");
        } catch (IOException | IllegalArgumentException failure) {
            return verdict(
                    State.UNKNOWN,
                    "the host cannot be asked (" + failure.getClass().getSimpleName() + ")");
        }
    }

    private Verdict follow(URI url) throws IOException, InterruptedException {
        URI next = url;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            boolean sameHost = String.valueOf(next.getRawAuthority()).equals(String.valueOf(url.getRawAuthority()));
            if (sameHost && !robots.orElse(Robots.ALL).allow(pathOf(next))) {
                return verdict(State.UNKNOWN, "the host asks robots not to look");
            }
            if (!isAllowed(next)) {
                return verdict(State.UNKNOWN, "this is an address of a private network");
            }
            HttpResponse<Void> response = ask(next);
            int status = response.statusCode();
            Optional<String> location = response.headers().firstValue("Location");
            if (status >= 300 && status < 400 && status != 304 && location.isPresent()) {
                next = next.resolve(location.get().strip());
                continue;
            }
            return judged(response);
        }
        return verdict(State.DEAD, "it redirects more than " + MOST_REDIRECTS + " times");
    }

    private HttpResponse<Void> ask(URI url) throws IOException, InterruptedException {
        HttpResponse<Void> head = send(url, "HEAD");
        return NOT_FOR_HEAD.contains(head.statusCode()) ? send(url, "GET") : head;
    }

    private HttpResponse<Void> send(URI url, String method) throws IOException, InterruptedException {
        pause();
        HttpRequest request =
                request(url).method(method, HttpRequest.BodyPublishers.noBody()).build();
        return client.send(request, HttpResponse.BodyHandlers.replacing(null));
    }

    private void pause() throws InterruptedException {
        Duration asked = robots.map(Robots::delay).orElse(Duration.ZERO);
        Duration wait = asked.compareTo(between) > 0 ? asked : between;
        if (this.asked) {
            // the pause that hosts are owed between two requests: nothing else could be done on this thread meanwhile
            Thread.sleep(wait.toMillis());
        }
        this.asked = true;
    }

    private static HttpRequest.Builder request(URI url) {
        return HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("User-Agent", "Backfile (looks for dead links)")
                .header("Accept", "*/*");
    }

    private Verdict judged(HttpResponse<Void> response) {
        int status = response.statusCode();
        if (status == 429 || status == 503) {
            Instant until = Instant.now().plus(retryAfter(response));
            notBefore = Optional.of(until);
            return verdict(State.UNKNOWN, "the host asks for a pause (" + status + ")");
        }
        if (GONE.contains(status)) {
            return verdict(State.DEAD, "the host answers " + status);
        }
        return status >= 200 && status < 400
                ? verdict(State.ALIVE, "")
                : verdict(State.UNKNOWN, "the host answers " + status);
    }

    private static Duration retryAfter(HttpResponse<Void> response) {
        Duration asked = response.headers()
                .firstValue("Retry-After")
                .flatMap(HostVisit::pause)
                .orElse(USUAL_PAUSE);
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private static Optional<Duration> pause(String written) {
        if (written.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        try {
            Instant until = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(Instant.now(), until));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }

    private Robots robots(URI url) throws IOException, InterruptedException {
        URI file = URI.create(url.getScheme() + "://" + url.getRawAuthority() + "/robots.txt");
        if (!isAllowed(file)) {
            return Robots.ALL;
        }
        pause();
        HttpResponse<InputStream> response =
                client.send(request(file).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            int status = response.statusCode();
            if (status >= 500) {
                return Robots.NONE;
            }
            return status == 200
                    ? Robots.read(new String(body.readNBytes(LARGEST_ROBOTS), StandardCharsets.UTF_8))
                    : Robots.ALL;
        }
    }

    private boolean isAllowed(URI url) throws UnknownHostException {
        String host = url.getHost();
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (host == null || !web) {
            return false;
        }
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (!allowed.test(address)) {
                return false;
            }
        }
        return true;
    }

    private static String pathOf(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private Verdict verdict(State state, String reason) {
        Instant now = Instant.now();
        return new Verdict(state, reason, now, notBefore.orElse(now));
    }
}
