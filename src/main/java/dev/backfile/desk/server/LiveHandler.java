package dev.backfile.desk.server;

import dev.backfile.desk.live.LiveScript;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Answers at the preview's own addresses, and leaves all others to the next. */
final class LiveHandler extends Handler.Wrapper {

    private final HostedSite hosted;
    private final EventStreams streams;

    LiveHandler(Handler next, HostedSite hosted, EventStreams streams) {
        super(next);
        this.hosted = hosted;
        this.streams = streams;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        if (!path.startsWith(LiveScript.ROOT)) {
            return super.handle(request, response, callback);
        }
        switch (path.substring(LiveScript.ROOT.length())) {
            case "events" -> {
                if (request.getMethod().equals("HEAD")) {
                    answer("text/event-stream", new byte[0], response, callback);
                } else {
                    streams.open(response, callback, hosted.firstEvent());
                }
            }
            case "live.js", "worker.js" ->
                answer(
                        "text/javascript; charset=utf-8",
                        LiveScript.bytes(path.substring(LiveScript.ROOT.length())),
                        response,
                        callback);
            case "page" -> {
                Fields fields = Request.extractQueryParameters(request);
                String wanted = fields.getValue("path");
                answer(
                        "application/json",
                        hosted.state().bar(wanted == null ? "" : wanted).getBytes(StandardCharsets.UTF_8),
                        response,
                        callback);
            }
            default -> {
                response.setStatus(HttpStatus.NOT_FOUND_404);
                answer("text/plain", "There is nothing here.\n".getBytes(StandardCharsets.UTF_8), response, callback);
            }
        }
        return true;
    }

    private static void answer(String type, byte[] bytes, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
