package dev.backfile.desk.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets through who reads, comes by a name of this machine, and is no page of another site. */
final class GuardHandler extends Handler.Wrapper {

    /** What a browser says of requests of a page to its own host, and of those that its user typed. */
    private static final Set<String> WITHIN = Set.of("same-origin", "none");

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
        if (isForAnotherSite(request)) {
            refuse(HttpStatus.FORBIDDEN_403, "This preview gives nothing to pages of other sites.", response, callback);
            return true;
        }
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            refuse(HttpStatus.METHOD_NOT_ALLOWED_405, "A preview can only be read.", response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    /** Whether a page of another site asks, to use the answer in itself; who follows a link from there is welcome. */
    private boolean isForAnotherSite(Request request) {
        HttpFields headers = request.getHeaders();
        String origin = headers.get(HttpHeader.ORIGIN);
        if (origin != null) {
            return !isOwn(origin);
        }
        String relation = headers.get("Sec-Fetch-Site");
        String referrer = headers.get(HttpHeader.REFERER);
        return relation != null
                && !WITHIN.contains(relation)
                && !"navigate".equals(headers.get("Sec-Fetch-Mode"))
                && (referrer == null || !isOwn(referrer));
    }

    private boolean isOwn(String address) {
        try {
            String host = new URI(address).getHost();
            return host != null && hosts.accepts(host);
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    private static void refuse(int status, String why, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, ByteBuffer.wrap((why + "\n").getBytes(StandardCharsets.UTF_8)), callback);
    }
}
