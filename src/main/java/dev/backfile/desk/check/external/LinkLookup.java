package dev.backfile.desk.check.external;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Looks URLs of other sites up: of several hosts at once, of one host one after the other, and a bounded number at a time. */
final class LinkLookup {

    private static final int THREADS = 8;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Path memory;
    private final Predicate<InetAddress> allowed;
    private final Duration between;
    private final int most;

    /**
     * @param memory the file in which is remembered what became of URLs
     * @param allowed which machines may be asked
     * @param between how long to wait between two requests to a host
     * @param most how many URLs are looked up at a time; the others wait for the next
     */
    LinkLookup(Path memory, Predicate<InetAddress> allowed, Duration between, int most) {
        this.memory = memory;
        this.allowed = allowed;
        this.between = between;
        this.most = most;
    }

    /**
     * What is known of URLs.
     *
     * @param verdicts what became of those that were looked up, now or before
     * @param waiting how many were not looked up, since there are so many
     */
    record Found(SortedMap<String, Verdict> verdicts, int waiting) {}

    /** Looks up what is not known, or no longer. */
    Found look(Collection<String> urls) throws IOException {
        Memory known = Memory.read(memory);
        Instant now = Instant.now();
        Map<String, List<URI>> byHost = new LinkedHashMap<>();
        Map<URI, String> written = new LinkedHashMap<>();
        List<String> wanted = urls.stream()
                .filter(url -> known.wants(url, now))
                .sorted(Comparator.comparing(
                        (String url) -> known.of(url).map(Verdict::checked).orElse(Instant.MIN)))
                .toList();
        for (String url : wanted.subList(0, Math.min(most, wanted.size()))) {
            Optional<URI> address = address(url);
            if (address.isEmpty()) {
                known.put(url, new Verdict(Verdict.State.UNKNOWN, "it is no valid address", now, now));
                continue;
            }
            written.put(address.get(), url);
            byHost.computeIfAbsent(host(address.get()), host -> new ArrayList<>())
                    .add(address.get());
        }
        visit(byHost.values(), written, known);
        known.write();
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        urls.forEach(url -> known.of(url).ifPresent(verdict -> verdicts.put(url, verdict)));
        return new Found(verdicts, Math.max(0, wanted.size() - most));
    }

    private void visit(Collection<List<URI>> hosts, Map<URI, String> written, Memory known) {
        if (hosts.isEmpty()) {
            return;
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        Queue<List<URI>> waiting = new ConcurrentLinkedQueue<>(hosts);
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < Math.min(THREADS, hosts.size()); number++) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            for (List<URI> urls = waiting.poll(); urls != null; urls = waiting.poll()) {
                                new HostVisit(client, allowed, between)
                                        .visit(urls, (url, verdict) -> known.put(written.get(url), verdict));
                            }
                        } catch (InterruptedException end) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    "backfile-links-" + number);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException end) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }

    private static String host(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    /** A URL as browsers understand it: characters that may not stand in it are encoded. */
    private static Optional<URI> address(String url) {
        try {
            URI plain = new URI(url.replace(" ", "%20"));
            return plain.getHost() == null ? Optional.empty() : Optional.of(URI.create(plain.toASCIIString()));
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
