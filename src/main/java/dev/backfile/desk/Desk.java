package dev.backfile.desk;

import dev.backfile.archive.Due;
import dev.backfile.build.Oven;
import dev.backfile.build.report.BakeResult;
import dev.backfile.build.report.Onlooker;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.build.warm.WarmProcess;
import dev.backfile.config.CachingSection;
import dev.backfile.desk.server.PreviewServer;
import dev.backfile.desk.watch.Changes;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.generated.OutputKinds;
import dev.backfile.output.DiskOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A preview that is running: it bakes a site into a folder of its own whenever a file changes, and shows it. One thread
 * bakes; the others watch and answer.
 */
public final class Desk implements AutoCloseable {

    private static final String HOST = "site.host";
    private static final long LONGEST_WAIT_MILLIS = TimeUnit.HOURS.toMillis(6);
    private static final int MANY_PAGES = 500;
    private static final int MOST_OVERTAKEN = 5;

    private final DeskOptions options;
    private final DeskListener listener;
    private final PreviewServer server;
    private final Changes changes = new Changes();
    private final Shown shown;
    private final ToldStages stages;
    private final WarmProcess warm = new WarmProcess();
    private final SiteWatch watch;
    private final Oven oven;
    private final Thread baker;
    private volatile DeskFolder folder;
    private volatile int overtaken;
    private volatile boolean closed;

    private Desk(DeskOptions options, DeskListener listener, DeskFolder folder, PreviewServer server) {
        this.options = options;
        this.listener = listener;
        this.folder = folder;
        this.server = server;
        this.shown = new Shown(
                options.site(),
                options.drafts(),
                Long.toString(System.currentTimeMillis(), 36),
                server::tell,
                this::isOvertaken);
        this.watch = new SiteWatch(options, changes, listener::note);
        this.stages = new ToldStages(server::tell, listener::note);
        this.oven = new Oven(stages, new DiskOperations(), OutputKinds.ALL).keeping(warm);
        this.baker = new Thread(this::run, "backfile-desk");
        this.baker.setDaemon(true);
    }

    /**
     * Opens a desk. It answers when this returns, and bakes behind.
     *
     * @throws NotDirectoryException if there is no such folder
     * @throws IOException if no port can be had, or nothing can be written in the site's folder
     */
    public static Desk open(DeskOptions options, DeskListener listener) throws IOException {
        if (!Files.isDirectory(options.site())) {
            throw new NotDirectoryException(options.site().toString());
        }
        DeskFolder folder = DeskFolder.take(options.site(), options.drafts(), listener::note);
        try {
            PreviewServer server = PreviewServer.at(options.port(), options.everywhere());
            Desk desk = new Desk(options, listener, folder, server);
            desk.begin();
            return desk;
        } catch (IOException failure) {
            folder.close();
            throw failure;
        }
    }

    private void begin() throws IOException {
        oven.settings(options(options.set())).ifPresent(shown::read);
        server.begin(shown, () -> folder.site());
        baker.start();
    }

    /** The address of the site's first page. */
    public URI address() {
        StringBuilder path = new StringBuilder("/");
        shown.root().forEach(name -> path.append(name).append('/'));
        return URI.create(origin()).resolve(path.toString());
    }

    /** The port at which it answers. */
    public int port() {
        return server.port();
    }

    /** Bakes once more, whether anything changed or not. */
    public void rebake() {
        changes.demand();
    }

    private String origin() {
        return "http://" + (options.everywhere() ? ownAddress() : "127.0.0.1") + ":" + server.port();
    }

    /** The number by which other machines reach this one; that of the machine for itself where it has none. */
    private static String ownAddress() {
        try {
            for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (one.isUp() && !one.isLoopback() && !one.isPointToPoint()) {
                    for (InetAddress address : Collections.list(one.getInetAddresses())) {
                        if (address instanceof Inet4Address) {
                            return address.getHostAddress();
                        }
                    }
                }
            }
        } catch (SocketException unknown) {
            // then this machine alone
        }
        return "127.0.0.1";
    }

    private void run() {
        try {
            while (!closed) {
                settle();
                long wait = bake();
                tell(changes.await(wait));
            }
        } catch (InterruptedException end) {
            // it was closed
        } catch (RuntimeException fault) {
            listener.failed(fault);
        }
    }

    private void tell(Changes.Batch batch) {
        if (batch.anything()) {
            warm.anythingChanged();
        } else {
            warm.onlyChanged(batch.files());
        }
    }

    /** Whether a change makes the rest of a long bake vain; a few in a row do, so that each bake comes to an end at last. */
    private boolean isOvertaken() {
        return overtaken < MOST_OVERTAKEN && stages.total() > MANY_PAGES && changes.areWaiting();
    }

    /** Bakes, and tells how long what is shown stays as it is by itself. */
    private long bake() {
        stages.begin();
        listener.baking();
        if (!Files.isDirectory(options.site())) {
            listener.note("The site's folder is gone. The preview goes on as soon as it is there again.");
        }
        try {
            BakeResult result = oven.bake(options(preview()), shown);
            if (closed) {
                return 0;
            }
            overtaken = 0;
            shown.baked(result);
            listener.baked(result);
            return result.counts().due().stream()
                    .map(Due::when)
                    .filter(Instant.now()::isBefore)
                    .map(due -> Duration.between(Instant.now(), due).toMillis() + 1)
                    .findFirst()
                    .map(millis -> Math.min(millis, LONGEST_WAIT_MILLIS))
                    .orElse(LONGEST_WAIT_MILLIS);
        } catch (Onlooker.Overtaken soon) {
            overtaken++;
            return 0;
        } catch (UncheckedIOException | IllegalStateException | StackOverflowError | OutOfMemoryError fault) {
            warm.forget();
            if (!closed) {
                listener.failed(fault);
            }
            return LONGEST_WAIT_MILLIS;
        }
    }

    /** What goes before the site's settings: a site that has an address has the preview's. */
    private Map<String, String> preview() {
        Map<String, String> settings = new LinkedHashMap<>(options.set());
        if (!settings.containsKey(HOST)) {
            oven.settings(options(options.set()))
                    .flatMap(read -> read.site().host())
                    .ifPresent(host -> settings.put(HOST, origin() + rootOf(host)));
        }
        return settings;
    }

    private static String rootOf(String host) {
        String path = URI.create(host).getRawPath();
        return path == null ? "" : path;
    }

    private BakeOptions options(Map<String, String> settings) {
        return new BakeOptions(
                options.site(),
                Optional.of(folder.site()),
                false,
                false,
                false,
                false,
                options.drafts(),
                Optional.empty(),
                options.threads(),
                Optional.of(folder.parent()),
                Optional.empty(),
                Optional.empty(),
                false,
                options.config(),
                withPlainNames(settings),
                options.properties());
    }

    /** Assets keep their names, so that an edit of a style sheet is shown at once, and changes no page. */
    private static Map<String, String> withPlainNames(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent(CachingSection.FINGERPRINTS.key(), "none");
        return all;
    }

    /** Takes another folder where the site's was deleted and made anew, and watches what lies there now. */
    private void settle() {
        if (!folder.isThere() && oven.settings(options(options.set())).isPresent()) {
            folder.close();
            warm.forget();
            try {
                folder = DeskFolder.take(options.site(), options.drafts(), listener::note);
            } catch (IOException failure) {
                listener.note("The preview's folder cannot be made again: " + FileFailure.writing(failure) + ".");
            }
            if (closed) {
                folder.close();
            }
        }
        if (watch.renew(shown.settings(), folder.mark())) {
            warm.anythingChanged();
        }
    }

    /** Closes the desk: nothing is baked and answered any more. A bake that is running comes to its end with the process. */
    @Override
    public void close() {
        closed = true;
        server.close();
        watch.close();
        changes.demand();
        folder.close();
    }
}
