package dev.backfile.build.read;

import dev.backfile.build.distribution.PathNames;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.source.FileState;
import dev.backfile.source.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files as a walk found them to bytes and back, for processes that need not walk again. Safe for use by many threads. */
final class SourceFileCodec {

    private final PathNames names;
    private final Map<String, Path> parents = new ConcurrentHashMap<>();

    SourceFileCodec(PathNames names) {
        this.names = names;
    }

    static void write(SourceFile file, ByteWriter writer) {
        FileState state = file.state();
        writer.text(PathNames.of(file.parent().toAbsolutePath()))
                .text(file.name())
                .text(file.path())
                .text(file.start())
                .octet(state.kind().ordinal())
                .number(state.size())
                .bits(state.modified().getEpochSecond())
                .number(state.modified().getNano())
                .bits(state.digest());
    }

    SourceFile read(ByteReader reader) {
        return new SourceFile(
                parents.computeIfAbsent(reader.text(), names::path),
                reader.text(),
                reader.text(),
                reader.text(),
                new FileState(
                        FileState.Kind.values()[reader.octet()],
                        reader.number(),
                        Instant.ofEpochSecond(reader.bits(), reader.count()),
                        reader.bits()));
    }
}
