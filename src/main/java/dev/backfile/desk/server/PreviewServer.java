package dev.backfile.desk.server;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The host of a preview, which listens at a port of this machine. */
public final class PreviewServer implements AutoCloseable {

    private static final int MOST_THREADS = 24;
    private static final int LEAST_THREADS = 4;
    private static final int PORTS = 20;
    private static final long IDLE_MILLIS = 30_000;
    private static final long BEAT_SECONDS = 10;

    private final Server server;
    private final ServerConnector connector;
    private final EventStreams streams = new EventStreams();

    private PreviewServer(boolean everywhere) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        threads.setName("backfile-serve");
        threads.setDaemon(true);
        this.server = new Server(threads);
        this.server.setStopTimeout(0);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.DEFAULT.with("backfile", UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        this.connector.setHost(everywhere ? "0.0.0.0" : "127.0.0.1");
        this.connector.setIdleTimeout(IDLE_MILLIS);
        this.server.addConnector(connector);
    }

    /**
     * Takes a port: the one that is wanted, or the first after it that is free.
     *
     * @param port the port that is wanted; 0 for any
     * @param everywhere whether other machines may read, too
     * @throws BindException if none of them can be had
     */
    public static PreviewServer at(int port, boolean everywhere) throws IOException {
        PreviewServer server = new PreviewServer(everywhere);
        BindException taken = new BindException("no port was tried");
        for (int next = port; next < port + PORTS && next <= 0xFFFF; next++) {
            server.connector.setPort(next);
            try {
                server.connector.open();
                return server;
            } catch (IOException failure) {
                taken = new BindException("port " + next + ": " + failure.getMessage());
                taken.initCause(failure);
            }
        }
        throw taken;
    }

    /** The port at which it listens. */
    public int port() {
        return connector.getLocalPort();
    }

    /**
     * Begins to answer.
     *
     * @param hosted what is shown
     * @param folder the folder of the baked site at each moment, which need not be there
     */
    public void begin(HostedSite hosted, Supplier<Path> folder) throws IOException {
        boolean everywhere = connector.getHost().equals("0.0.0.0");
        server.setHandler(new GuardHandler(
                new LiveHandler(new SiteHandler(hosted, new SiteFolder(folder)), hosted, streams),
                new HostCheck(everywhere)));
        try {
            server.start();
        } catch (IOException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException(failure);
        }
        beat();
    }

    private void beat() {
        if (server.isRunning()) {
            streams.beat();
            connector.getScheduler().schedule(this::beat, BEAT_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Tells every open page of something. */
    public void tell(String event) {
        streams.send(event);
    }

    @Override
    public void close() {
        streams.close();
        try {
            server.stop();
        } catch (Exception obstinate) {
            // it ends with the process
        }
    }
}
