package dev.backfile.desk.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The pages that are told of every bake, each through a stream of server-sent events. One that does not take what it is
 * told is given up, and so is the eldest of very many. Safe for use by many threads.
 */
final class EventStreams {

    private static final int MOST = 64;
    private static final int MOST_WAITING = 32;
    private static final String BEAT = ": still here\n\n";

    private final Set<Stream> streams = new LinkedHashSet<>();

    /** Opens a stream with a first event. */
    void open(Response response, Callback end, String first) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Stream stream = new Stream(response, end);
        Stream eldest = null;
        synchronized (streams) {
            if (streams.size() >= MOST) {
                Iterator<Stream> all = streams.iterator();
                eldest = all.next();
                all.remove();
            }
            streams.add(stream);
        }
        if (eldest != null) {
            eldest.end();
        }
        stream.send("retry: 1000\n" + first);
    }

    /** Tells all. */
    void send(String event) {
        List<Stream> all;
        synchronized (streams) {
            all = List.copyOf(streams);
        }
        all.forEach(stream -> stream.send(event));
    }

    /** Shows all that the preview is still there, and finds out who is not. */
    void beat() {
        send(BEAT);
    }

    void close() {
        List<Stream> all;
        synchronized (streams) {
            all = List.copyOf(streams);
            streams.clear();
        }
        all.forEach(Stream::end);
    }

    private final class Stream implements Callback {

        private final Response response;
        private final Callback end;
        private final Deque<String> waiting = new ArrayDeque<>();
        private boolean writing;
        private boolean ended;

        Stream(Response response, Callback end) {
            this.response = response;
            this.end = end;
        }

        void send(String event) {
            synchronized (this) {
                if (ended) {
                    return;
                }
                waiting.add(event);
                if (writing && waiting.size() <= MOST_WAITING) {
                    return;
                }
                if (!writing) {
                    writing = true;
                    event = waiting.remove();
                } else {
                    event = null;
                }
            }
            if (event == null) {
                end();
            } else {
                write(event);
            }
        }

        private void write(String event) {
            response.write(false, ByteBuffer.wrap(event.getBytes(StandardCharsets.UTF_8)), this);
        }

        @Override
        public void succeeded() {
            String next;
            synchronized (this) {
                next = waiting.poll();
                writing = next != null;
            }
            if (next != null) {
                write(next);
            }
        }

        @Override
        public void failed(Throwable gone) {
            end();
        }

        void end() {
            synchronized (streams) {
                streams.remove(this);
            }
            synchronized (this) {
                if (ended) {
                    return;
                }
                ended = true;
            }
            end.succeeded();
        }
    }
}
