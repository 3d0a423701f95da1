package dev.backfile.desk.server;

import dev.backfile.desk.live.LiveScript;
import dev.backfile.desk.redirect.RedirectRule;
import dev.backfile.desk.server.SiteFolder.Found;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.notation.HtmlEscape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers with the files of the site. */
final class SiteHandler extends Handler.Abstract {

    private static final long LARGEST_PAGE = 32L << 20;

    private final HostedSite hosted;
    private final SiteFolder folder;

    SiteHandler(HostedSite hosted, SiteFolder folder) {
        this.hosted = hosted;
        this.folder = folder;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Optional<RequestPath> whole = RequestPath.of(request.getHttpURI().getPath());
        Optional<RequestPath> path = whole.flatMap(each -> each.below(hosted.root()));
        if (path.isEmpty()) {
            outside(whole, request, response, callback);
            return true;
        }
        String address = whole.map(SiteHandler::address).orElseThrow();
        List<RedirectRule> rules = HostRules.of(folder);
        if (isRuled(rules, true, address, request, response, callback)) {
            return true;
        }
        Found found = folder.find(path.get());
        if (found instanceof Found.Page page) {
            file(page, HttpStatus.OK_200, request, response, callback);
        } else if (found instanceof Found.Folder) {
            redirect(
                    request.getHttpURI().getPath() + "/" + query(request),
                    HttpStatus.MOVED_TEMPORARILY_302,
                    response,
                    callback);
        } else if (!isRuled(rules, false, address, request, response, callback)) {
            missing(HttpStatus.NOT_FOUND_404, request, response, callback);
        }
        return true;
    }

    private static String address(RequestPath path) {
        return "/" + path.text() + (path.folder() && !path.names().isEmpty() ? "/" : "");
    }

    private void outside(Optional<RequestPath> whole, Request request, Response response, Callback callback)
            throws IOException {
        boolean home = whole.filter(
                        path -> path.names().isEmpty() || path.names().equals(hosted.root()))
                .isPresent();
        if (home) {
            redirect(rootAddress(), HttpStatus.MOVED_TEMPORARILY_302, response, callback);
        } else {
            missing(
                    whole.isPresent() ? HttpStatus.NOT_FOUND_404 : HttpStatus.BAD_REQUEST_400,
                    request,
                    response,
                    callback);
        }
    }

    private String rootAddress() {
        return hosted.root().stream().map(name -> name + "/").collect(Collectors.joining("", "/", ""));
    }

    private static String query(Request request) {
        String query = request.getHttpURI().getQuery();
        return query == null ? "" : "?" + query;
    }

    private boolean isRuled(
            List<RedirectRule> rules,
            boolean first,
            String address,
            Request request,
            Response response,
            Callback callback)
            throws IOException {
        for (RedirectRule rule : rules) {
            Optional<String> target = rule.first() == first ? rule.target(address) : Optional.empty();
            if (target.isEmpty()) {
                continue;
            }
            if (rule.isRedirect()) {
                redirect(target.get(), rule.status(), response, callback);
                return true;
            }
            Optional<Found.Page> page = RequestPath.of(target.get())
                    .flatMap(each -> each.below(hosted.root()))
                    .map(folder::find)
                    .filter(Found.Page.class::isInstance)
                    .map(Found.Page.class::cast);
            if (page.isPresent()) {
                file(page.get(), rule.status(), request, response, callback);
            } else {
                missing(
                        rule.status() == HttpStatus.OK_200 ? HttpStatus.NOT_FOUND_404 : rule.status(),
                        request,
                        response,
                        callback);
            }
            return true;
        }
        return false;
    }

    private static void redirect(String target, int status, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.LOCATION, target);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.allocate(0), callback);
    }

    private void missing(int status, Request request, Response response, Callback callback) throws IOException {
        Optional<Found.Page> own = folder.file(hosted.notFoundPage());
        if (own.isPresent()) {
            file(own.get(), status, request, response, callback);
            return;
        }
        boolean begun = folder.isThere();
        boolean failed = hosted.state().bake() > 0 && !hosted.state().published();
        String unbaked = hosted.isThere()
                ? failed ? "The site is not baked" : "The site is being baked"
                : "The site's folder is gone";
        String title = begun ? HttpStatus.getMessage(status) : unbaked;
        String text = begun
                ? "The site has nothing here, and no page for that."
                : hosted.isThere()
                        ? "Its first page appears as soon as there is one."
                        : "Its pages lay in it; they appear as soon as it is there again.";
        byte[] page = ("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + HtmlEscape.of(title)
                        + "</title><body style=\"font:1.1rem/1.5 system-ui,sans-serif;margin:4rem auto;max-width:40rem;padding:0 1rem\"><h1>"
                        + HtmlEscape.of(title) + "</h1><p>" + text + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        page(
                page,
                "",
                begun ? status : HttpStatus.SERVICE_UNAVAILABLE_503,
                hosted.state().name(),
                request,
                response,
                callback);
    }

    private void file(Found.Page page, int status, Request request, Response response, Callback callback)
            throws IOException {
        String bake = hosted.state().name();
        BasicFileAttributes attributes = Files.readAttributes(page.file(), BasicFileAttributes.class);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaTypes.header(page.path(), hosted.pageEncoding()));
        if (MediaTypes.isPage(page.path()) && attributes.size() <= LARGEST_PAGE) {
            if (isShown(request)) {
                hosted.viewed(page.path());
            }
            Optional<byte[]> early = hosted.early(page.path());
            byte[] bytes = early.isPresent() ? early.get() : Files.readAllBytes(page.file());
            page(bytes, page.path(), status, bake, request, response, callback);
            return;
        }
        Instant modified = attributes.lastModifiedTime().toInstant();
        String tag = "\"" + Long.toHexString(modified.getEpochSecond() * 1_000_000_000L + modified.getNano()) + "-"
                + Long.toHexString(attributes.size()) + "\"";
        response.getHeaders().put(HttpHeader.ACCEPT_RANGES, "bytes");
        response.getHeaders().put(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(modified.toEpochMilli()));
        if (status == HttpStatus.OK_200 && isKnown(tag, Optional.of(modified), request)) {
            notModified(tag, response, callback);
            return;
        }
        response.getHeaders().put(HttpHeader.ETAG, tag);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        Optional<ByteRange> range =
                status == HttpStatus.OK_200 ? range(tag, attributes.size(), request) : Optional.empty();
        if (range.filter(ByteRange::isUnsatisfiable).isPresent()) {
            response.setStatus(HttpStatus.RANGE_NOT_SATISFIABLE_416);
            response.getHeaders().put(HttpHeader.CONTENT_RANGE, "bytes */" + attributes.size());
            response.write(true, ByteBuffer.allocate(0), callback);
            return;
        }
        long first = range.map(ByteRange::first).orElse(0L);
        long length = range.map(ByteRange::length).orElse(attributes.size());
        response.setStatus(range.isPresent() ? HttpStatus.PARTIAL_CONTENT_206 : status);
        range.ifPresent(part -> response.getHeaders()
                .put(
                        HttpHeader.CONTENT_RANGE,
                        "bytes " + first + "-" + (first + length - 1) + "/" + attributes.size()));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        if (length == 0 || HttpMethod.HEAD.is(request.getMethod())) {
            response.write(true, ByteBuffer.allocate(0), callback);
        } else {
            Content.copy(Content.Source.from(page.file(), first, length), response, callback);
        }
    }

    private void page(
            byte[] bytes, String path, int status, String bake, Request request, Response response, Callback callback) {
        Fingerprint content = Fingerprint.of(bytes);
        String tag = Long.toHexString(content.high()) + Long.toHexString(content.low());
        if (status == HttpStatus.OK_200 && isKnown("\"" + tag + "\"", Optional.empty(), request)) {
            notModified("\"" + tag + "\"", response, callback);
            return;
        }
        byte[] served = isShown(request) ? LiveScript.in(bytes, rootAddress(), path, tag, status, bake) : bytes;
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.ETAG, "\"" + tag + "\"");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, served.length);
        response.write(
                true,
                HttpMethod.HEAD.is(request.getMethod()) ? ByteBuffer.allocate(0) : ByteBuffer.wrap(served),
                callback);
    }

    /** Whether somebody looks at the answer as a page; scripts that fetch it get it as it is. */
    private static boolean isShown(Request request) {
        String use = request.getHeaders().get("Sec-Fetch-Dest");
        return use == null || use.equals("document") || use.endsWith("frame");
    }

    private static void notModified(String tag, Response response, Callback callback) {
        response.setStatus(HttpStatus.NOT_MODIFIED_304);
        response.getHeaders().put(HttpHeader.ETAG, tag);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.write(true, ByteBuffer.allocate(0), callback);
    }

    private static boolean isKnown(String tag, Optional<Instant> modified, Request request) {
        String tags = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(String::strip)
                    .anyMatch(each ->
                            each.equals("*") || each.replaceFirst("^W/", "").equals(tag));
        }
        String since = request.getHeaders().get(HttpHeader.IF_MODIFIED_SINCE);
        if (since == null || modified.isEmpty()) {
            return false;
        }
        try {
            Instant moment = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since));
            return modified.get().getEpochSecond() <= moment.getEpochSecond();
        } catch (DateTimeException other) {
            return false;
        }
    }

    private static Optional<ByteRange> range(String tag, long size, Request request) {
        String wanted = request.getHeaders().get(HttpHeader.RANGE);
        String onlyIf = request.getHeaders().get(HttpHeader.IF_RANGE);
        return wanted == null || onlyIf != null && !onlyIf.equals(tag) ? Optional.empty() : ByteRange.of(wanted, size);
    }
}
