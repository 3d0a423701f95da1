package dev.backfile.cache.codec;

import dev.backfile.cache.record.ByteReader;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.fingerprint.ByteWriter;
import java.util.List;
import java.util.Optional;

/** Diagnostics to bytes and back. */
public final class DiagnosticCodec {

    private DiagnosticCodec() {}

    /** Writes mistakes. */
    public static void write(List<Diagnostic> diagnostics, ByteWriter writer) {
        writer.all(
                diagnostics,
                (to, diagnostic) -> to.number(diagnostic.code().ordinal())
                        .octet(diagnostic.severity().ordinal())
                        .text(diagnostic.place().path())
                        .number(diagnostic.place().line())
                        .number(diagnostic.place().column())
                        .text(diagnostic.message())
                        .text(diagnostic.hint())
                        .text(diagnostic.details())
                        .text(diagnostic.family().map(Family::sentence).orElse(""))
                        .number(diagnostic.family().map(Family::least).orElse(0))
                        .number(diagnostic.family().map(Family::most).orElse(0)));
    }

    /** Reads what {@link #write} wrote. */
    public static List<Diagnostic> read(ByteReader reader) {
        return reader.all(from -> new Diagnostic(
                Code.values()[from.count()],
                Severity.values()[from.octet()],
                new Place(from.text(), from.count(), from.count()),
                from.text(),
                from.text(),
                from.text(),
                family(from.text(), from.count(), from.count())));
    }

    private static Optional<Family> family(String sentence, int least, int most) {
        return sentence.isEmpty() ? Optional.empty() : Optional.of(new Family(sentence, least, most));
    }
}
