package dev.backfile.imports.html.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Pages in a WARC file (ISO 28500), compressed or not. It is read record by record; what stays in memory are the places of its
 * addresses. Of an address that was captured several times the last capture counts that was no error.
 */
public final class WarcSource implements PageSource {

    private final Path file;
    private final Path scratch;
    private final Map<String, Long> pages = new HashMap<>();
    private final Map<String, Long> pictures = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final Optional<String> broken;

    /**
     * Looks through a file.
     *
     * @throws IOException if it cannot be read at all
     * @throws IllegalArgumentException if it is no WARC file
     */
    public WarcSource(Path file) throws IOException {
        this.file = file;
        scratch = Files.createTempFile("backfile-picture", "");
        broken = index();
    }

    /** Where the file is damaged, as a sentence; empty where it is whole. */
    public Optional<String> damage() {
        return broken;
    }

    private Optional<String> index() throws IOException {
        long at = 0;
        try (WarcReader reader = new WarcReader(file)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                at = reader.position();
                try {
                    note(record.get(), at);
                } catch (IOException | RuntimeException unreadable) {
                    others.merge("records that cannot be read", 1, Integer::sum);
                }
            }
            return Optional.empty();
        } catch (IOException damaged) {
            if (at == 0) {
                throw new IllegalArgumentException(
                        "'" + file + "' is no WARC file that can be read: " + damaged.getMessage(), damaged);
            }
            return Optional.of(
                    file + " is broken off or damaged behind byte " + at + "; what stands before came over.");
        }
    }

    private void note(WarcRecord record, long at) throws IOException {
        if (!(record instanceof WarcTargetRecord target)) {
            return;
        }
        Optional<OldAddress> address = OldAddress.of(target.target());
        Optional<Payload> payload = payload(record);
        if (address.isEmpty() || payload.isEmpty()) {
            if (record instanceof WarcResponse || record instanceof WarcResource) {
                others.merge("records of errors, redirects and other kinds", 1, Integer::sum);
            }
            return;
        }
        String type = payload.get().type();
        if (type.matches("text/html|application/xhtml\\+xml")) {
            pages.put(known(address.get()), at);
        } else if (type.startsWith("image/") && !type.contains("svg")) {
            pictures.put(known(address.get()), at);
        }
    }

    private record Payload(String type, Optional<String> charset, InputStream body) {}

    private static Optional<Payload> payload(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().subtype().equals("http")) {
            HttpResponse http = response.http();
            return http.status() == 200
                    ? Optional.of(payload(http.contentType(), http.bodyDecoded().stream()))
                    : Optional.empty();
        }
        return record instanceof WarcResource resource
                ? Optional.of(payload(resource.contentType(), resource.body().stream()))
                : Optional.empty();
    }

    private static Payload payload(MediaType type, InputStream body) {
        String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        return new Payload(name, Optional.ofNullable(type.parameters().get("charset")), body);
    }

    /** What an address is known by: http and https are the same, and so is an address with and without {@code www.}. */
    private static String known(OldAddress address) {
        return address.host() + address.plainPath() + (address.query().isEmpty() ? "" : "?" + address.query());
    }

    @Override
    public void pages(Visitor visitor) throws IOException {
        others.forEach((kind, count) -> {
            for (int each = 0; each < count; each++) {
                visitor.passed(kind, file.getFileName().toString());
            }
        });
        try (WarcReader reader = new WarcReader(file)) {
            for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
                visit(record.get(), reader.position(), visitor);
            }
        }
    }

    /** The next record; none where the file is damaged, which is told. */
    private Optional<WarcRecord> next(WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (IOException damaged) {
            if (broken.isEmpty()) {
                throw damaged;
            }
            return Optional.empty();
        }
    }

    private void visit(WarcRecord record, long at, Visitor visitor) throws IOException {
        Optional<OldAddress> address =
                record instanceof WarcTargetRecord target ? OldAddress.of(target.target()) : Optional.empty();
        Optional<String> key = address.map(WarcSource::known).filter(pages::containsKey);
        if (key.isEmpty() || !(record instanceof WarcResponse || record instanceof WarcResource)) {
            return;
        }
        if (pages.get(key.get()) != at) {
            visitor.passed("earlier captures of the same address", address.get().url());
            return;
        }
        Optional<OldPage> page;
        try {
            page = page(record, key.get(), address.get());
        } catch (IOException | RuntimeException unreadable) {
            visitor.passed("records that cannot be read", address.get().url());
            return;
        }
        if (page.isPresent()) {
            visitor.page(page.get());
        } else {
            visitor.passed("files that are too large for a page", address.get().url());
        }
    }

    private static Optional<OldPage> page(WarcRecord record, String key, OldAddress address) throws IOException {
        Optional<Payload> payload = payload(record);
        if (payload.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = payload.get().body().readNBytes(LARGEST_PAGE + 1);
        return bytes.length > LARGEST_PAGE
                ? Optional.empty()
                : Optional.of(new OldPage(
                        key, address, address.url(), bytes, payload.get().charset()));
    }

    @Override
    public Optional<String> key(OldAddress address) {
        return Optional.of(known(address))
                .filter(pages::containsKey)
                .or(() -> Optional.of(known(new OldAddress(address.host(), address.path() + "/", address.query())))
                        .filter(pages::containsKey));
    }

    @Override
    public Optional<OldPage> page(String key) throws IOException {
        Long at = pages.get(key);
        if (at == null) {
            return Optional.empty();
        }
        try (WarcReader reader = new WarcReader(file)) {
            reader.position(at);
            Optional<WarcRecord> record = reader.next();
            Optional<OldAddress> address = record.filter(WarcTargetRecord.class::isInstance)
                    .flatMap(found -> OldAddress.of(((WarcTargetRecord) found).target()));
            return address.isEmpty() ? Optional.empty() : page(record.get(), key, address.get());
        }
    }

    @Override
    public boolean hasPicture(OldAddress address) {
        return pictures.containsKey(known(address));
    }

    @Override
    public Path picture(OldAddress address) throws IOException {
        try (WarcReader reader = new WarcReader(file)) {
            reader.position(pictures.getOrDefault(known(address), 0L));
            Optional<WarcRecord> record = reader.next();
            Optional<Payload> payload = record.isPresent() ? payload(record.get()) : Optional.empty();
            if (payload.isEmpty()) {
                throw new IOException("there is no picture at " + address.url());
            }
            byte[] bytes = payload.get().body().readNBytes(LARGEST_PICTURE);
            if (!Kinds.isPicture(bytes)) {
                throw new IOException("what stands at " + address.url() + " is no picture");
            }
            return Files.write(scratch, bytes);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(scratch);
    }
}
