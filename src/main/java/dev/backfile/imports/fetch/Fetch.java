package dev.backfile.imports.fetch;

import dev.backfile.imports.document.ImportReport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches files of an old site, one after the other. A host that does not answer three times is asked no more, and every failure is told;
 * none ends the import. Confined to one thread.
 */
public final class Fetch {

    private static final int MOST_REDIRECTS = 5;
    private static final int PATIENCE = 3;
    private static final int MOST_LINES = 100;

    private final AllowedHosts allowed;
    private final FetchLimits limits;
    private final ImportReport report;
    private final HttpClient client;
    private final Map<String, Integer> silent = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private int told;

    /**
     * Fetches from hosts.
     *
     * @param own the hosts of the source
     * @param named hosts that somebody named beside these, who vouches for them
     * @param report what is told of failures
     */
    public Fetch(Set<String> own, Set<String> named, FetchLimits limits, ImportReport report) {
        this.allowed = new AllowedHosts(own, named);
        this.limits = limits;
        this.report = report;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /** Why a file was not fetched. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean silent;

        Refused(String reason, boolean silent) {
            super(reason);
            this.silent = silent;
        }
    }

    /**
     * Fetches a file.
     *
     * @param address its address on the web
     * @param place where it is shown, for the report
     * @return a file of its own, which the caller deletes; empty where it was not fetched, now or before
     * @throws IOException if it cannot be written
     */
    public Optional<Path> file(String address, String place) throws IOException {
        if (!asked.add(address)) {
            return Optional.empty();
        }
        Path file = Files.createTempFile("backfile-fetch", ".part");
        String host = "";
        try {
            URI uri = uri(address);
            host = String.valueOf(uri.getHost());
            if (silent.getOrDefault(host, 0) >= PATIENCE) {
                report.lost("files that were not asked for any more: the host " + host + " does not answer", 1, place);
                Files.delete(file);
                return Optional.empty();
            }
            fetch(uri, file);
            silent.remove(host);
            return Optional.of(file);
        } catch (Refused refused) {
            if (refused.silent) {
                silent.merge(host, 1, Integer::sum);
            }
            tell(address, String.valueOf(refused.getMessage()), place);
            Files.deleteIfExists(file);
            return Optional.empty();
        }
    }

    private void tell(String address, String reason, String place) {
        told++;
        report.lost(
                told > MOST_LINES ? "more files that could not be fetched" : "not fetched: " + address + ": " + reason,
                1,
                place);
    }

    private void fetch(URI first, Path file) throws IOException, Refused {
        long end = System.nanoTime() + limits.whole().toNanos();
        URI address = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Optional<String> refusal = refusal(address);
            if (refusal.isPresent()) {
                throw new Refused((redirects == 0 ? "" : "it leads to " + address + ": ") + refusal.get(), false);
            }
            HttpResponse<Path> answer = ask(address, file, Duration.ofNanos(end - System.nanoTime()));
            int status = answer.statusCode();
            Optional<String> location = answer.headers().firstValue("location");
            if (status == 200) {
                if (!FileKinds.fits(file, String.valueOf(first.getPath()))) {
                    throw new Refused("what the host sends is not such a file, perhaps a page that says so", false);
                }
                return;
            }
            if (status < 300 || status >= 400 || location.isEmpty()) {
                throw new Refused("the host answers " + status, false);
            }
            try {
                address = address.resolve(location.get().strip());
            } catch (IllegalArgumentException wrong) {
                throw new Refused("it leads to what is no address", false);
            }
        }
        throw new Refused("it leads on more than " + MOST_REDIRECTS + " times", false);
    }

    private Optional<String> refusal(URI address) throws Refused {
        try {
            return allowed.refusal(address);
        } catch (UnknownHostException unknown) {
            throw new Refused("the host " + address.getHost() + " is not known, or the network is down", true);
        }
    }

    private HttpResponse<Path> ask(URI address, Path file, Duration left) throws IOException, Refused {
        if (left.isNegative() || left.isZero()) {
            throw new Refused("it takes too long", true);
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(left)
                .header("User-Agent", "Backfile (import)")
                .GET()
                .build();
        CompletableFuture<HttpResponse<Path>> answer = client.sendAsync(
                request, head -> new Download(file, head.statusCode() == 200 ? limits.bytes() : 1 << 16));
        try {
            return answer.get(left.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new Refused("it takes longer than " + limits.whole().toSeconds() + " seconds", true);
        } catch (ExecutionException failure) {
            throw refused(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        } finally {
            answer.cancel(true);
        }
    }

    private static Refused refused(Throwable cause) {
        boolean silent = cause instanceof ConnectException || cause instanceof HttpTimeoutException;
        String reason = cause instanceof HttpTimeoutException
                ? "the host does not answer in time"
                : cause instanceof ConnectException
                        ? "the host cannot be reached"
                        : cause.getMessage() == null || cause.getMessage().isBlank()
                                ? "the connection broke"
                                : cause.getMessage();
        return new Refused(reason, silent);
    }

    private static URI uri(String address) throws Refused {
        try {
            return new URI(address.strip()
                    .replace(" ", "%20")
                    .replaceAll("[\\[\\]{}|\\\\^`\"<>]", "_")
                    .replaceFirst("#.*$", ""));
        } catch (URISyntaxException wrong) {
            throw new Refused("it is no address of the web", false);
        }
    }
}
