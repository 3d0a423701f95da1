package dev.backfile.desk.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets through who reads, and comes by a name of this machine. */
final class GuardHandler extends Handler.Wrapper {

    private final HostCheck hosts;

    GuardHandler(Handler next, HostCheck hosts) {
        super(next);
        this.hosts = hosts;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        if (!hosts.accepts(Request.getServerName(request))) {
            refuse(
                    HttpStatus.MISDIRECTED_REQUEST_421,
                    "This preview answers to this machine's own address alone.",
                    response,
                    callback);
            return true;
        }
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            refuse(HttpStatus.METHOD_NOT_ALLOWED_405, "A preview can only be read.", response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static void refuse(int status, String why, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, ByteBuffer.wrap((why + "\n").getBytes(StandardCharsets.UTF_8)), callback);
    }
}
