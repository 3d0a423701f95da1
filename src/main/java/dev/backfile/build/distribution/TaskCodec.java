package dev.backfile.build.distribution;

import dev.backfile.build.request.BakeOptions;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What another process must know of a request: the site and how its settings are read. */
public final class TaskCodec {

    private TaskCodec() {}

    /** Writes what must be known of a request. */
    public static void write(BakeOptions request, ByteWriter writer) {
        writer.text(PathNames.of(request.site().toAbsolutePath().normalize()))
                .flag(request.drafts())
                .optionalText(request.config().map(file -> PathNames.of(file.toAbsolutePath())));
        writeMap(request.set(), writer);
        writeMap(request.properties(), writer);
    }

    /** Reads it. */
    public static BakeOptions read(ByteReader reader, PathNames names) {
        return new BakeOptions(
                names.path(reader.text()),
                Optional.empty(),
                true,
                false,
                true,
                false,
                reader.flag(),
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.ofNullable(reader.optionalText()).map(names::path),
                readMap(reader),
                readMap(reader));
    }

    private static void writeMap(Map<String, String> map, ByteWriter writer) {
        writer.all(
                new TreeMap<>(map).entrySet(),
                (to, entry) -> to.text(entry.getKey()).text(entry.getValue()));
    }

    private static Map<String, String> readMap(ByteReader reader) {
        List<Map.Entry<String, String>> entries = reader.all(from -> Map.entry(from.text(), from.text()));
        Map<String, String> map = new HashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }
}
