package dev.backfile.imports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.Backfile;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a WARC file (ISO 28500). */
class WarcImportTest {

    private static final byte[] GIF = "GIF89a-picture".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;

    private final List<byte[]> records = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void responsesAndResourcesAreRead(boolean compressed) throws IOException {
        everyForm();
        Path site = folder.resolve("site");
        ImportReport report = new Backfile().bringIn(ImportRequest.of(warc(compressed, 0), site));
        assertThat(report.came()).containsEntry("articles", 5).containsEntry("pictures", 1);
        assertThat(report.lost())
                .extracting(ImportReport.Lost::kind)
                .contains("records of errors, redirects and other kinds", "earlier captures of the same address");
        assertThat(site.resolve("content/2003/piece-one.md"))
                .content()
                .contains("the later capture", "![](/img/p.gif)", "[Next](piece-two.md)", "aliases: [\"/1.html\"]");
        assertThat(site.resolve("assets/img/p.gif")).hasBinaryContent(GIF);
        assertThat(site.resolve("jbake.properties")).content().contains("site.host=https://old.example.org");
    }

    @Test
    void whatStandsBeforeADamageComesOver() throws IOException {
        everyForm();
        ImportReport report = new Backfile().bringIn(ImportRequest.of(warc(true, 150), folder.resolve("site")));
        assertThat(report.came()).containsEntry("articles", 5);
        assertThat(report.notes()).anyMatch(note -> note.contains("broken off or damaged behind byte"));
    }

    @Test
    void aRecordThatCannotBeReadCostsNoOther() throws IOException {
        record(
                "response",
                "http://old.example.org/0.html",
                "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nno gzip!!"
                        .getBytes(StandardCharsets.ISO_8859_1));
        everyForm();
        ImportReport report = new Backfile().bringIn(ImportRequest.of(warc(true, 0), folder.resolve("site")));
        assertThat(report.came()).containsEntry("articles", 5);
        assertThat(report.lost()).extracting(ImportReport.Lost::kind).contains("records that cannot be read");
    }

    @Test
    void noHostLeadsOutOfTheFolderOfAssets() throws IOException {
        response("http://../templates/p.gif", "200 OK", "image/gif", GIF, false, false);
        String linked = new String(page("one", 1, "a host of dots"), StandardCharsets.UTF_8)
                .replace("/img/p.gif", "http://../templates/p.gif");
        response(
                "http://old.example.org/1.html",
                "200 OK",
                "text/html",
                linked.getBytes(StandardCharsets.UTF_8),
                false,
                false);
        Path site = folder.resolve("site");
        new Backfile().bringIn(ImportRequest.of(warc(true, 0), site));
        assertThat(site.resolve("templates")).doesNotExist();
        assertThat(site.resolve("assets/picture/templates/p.gif")).hasBinaryContent(GIF);
    }

    @Test
    void whatIsNoWarcIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("x.warc"), "nothing of the kind");
        assertThatThrownBy(() -> new Backfile().bringIn(ImportRequest.of(file, folder.resolve("site"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no WARC file");
    }

    private void everyForm() throws IOException {
        response(
                "http://www.old.example.org/1.html",
                "200 OK",
                "text/html",
                page("one", 1, "the first capture"),
                false,
                false);
        response(
                "http://old.example.org/1.html",
                "200 OK",
                "text/html; charset=utf-8",
                page("one", 1, "the later capture"),
                false,
                false);
        response("https://old.example.org/2.html", "200 OK", "text/html", page("two", 2, "compressed"), true, false);
        response("http://old.example.org/3.html", "200 OK", "text/html", page("three", 3, "in chunks"), false, true);
        response(
                "http://old.example.org/4.html",
                "200 OK",
                "text/html",
                page("four", 4, "compressed and in chunks"),
                true,
                true);
        record("resource", "http://old.example.org/5.html", "text/html", page("five", 5, "a resource"));
        response("http://old.example.org/img/p.gif", "200 OK", "image/gif", GIF, false, false);
        response(
                "http://old.example.org/6.html",
                "404 Not Found",
                "text/html",
                page("six", 6, "not there"),
                false,
                false);
    }

    private static byte[] page(String name, int day, String words) {
        return """
                <html><head><title>Piece NAME - The Lantern</title></head><body><h1>Piece NAME</h1><p class="byline">By Mara Ellison</p><p class="date">May DAY, 2003</p>
                <p>The harbour master opened the gate an hour before the first ferry came in, and this is WORDS.</p><p><img src="/img/p.gif" width="300" height="200"></p>
                <p>No witness could say which of NAME twins had held the lantern. <a href="/NEXT.html">Next</a></p></body></html>
                """.replace("NAME", name)
                .replace("DAY", "" + day)
                .replace("WORDS", words)
                .replace("NEXT", "" + (day + 1))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void response(String url, String status, String type, byte[] body, boolean compressed, boolean chunked)
            throws IOException {
        byte[] content = compressed ? compressed(body) : body;
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        write(
                http,
                "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n"
                        + (compressed ? "Content-Encoding: gzip\r\n" : ""));
        write(
                http,
                chunked
                        ? "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(content.length) + "\r\n"
                        : "Content-Length: " + content.length + "\r\n\r\n");
        http.write(content);
        write(http, chunked ? "\r\n0\r\n\r\n" : "");
        record("response", url, "application/http; msgtype=response", http.toByteArray());
    }

    private void record(String kind, String url, String type, byte[] block) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        write(
                record,
                "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Record-ID: <urn:uuid:" + new UUID(7, records.size())
                        + ">\r\nWARC-Date: 2003-01-01T00:00:00Z\r\nWARC-Target-URI: " + url + "\r\nContent-Type: "
                        + type + "\r\nContent-Length: " + block.length + "\r\n\r\n");
        record.write(block);
        write(record, "\r\n\r\n");
        records.add(record.toByteArray());
    }

    private Path warc(boolean compressed, int cut) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.write(compressed ? compressed(record) : record);
        }
        byte[] bytes = all.toByteArray();
        return Files.write(
                folder.resolve(compressed ? "x.warc.gz" : "x.warc"), Arrays.copyOf(bytes, bytes.length - cut));
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(result)) {
            gzip.write(bytes);
        }
        return result.toByteArray();
    }

    private static void write(ByteArrayOutputStream output, String text) throws IOException {
        output.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
