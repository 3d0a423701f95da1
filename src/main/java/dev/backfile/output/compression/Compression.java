package dev.backfile.output.compression;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A way to make texts smaller. Safe for use by many threads. */
public sealed interface Compression permits Gzip, Brotli {

    /** The ending of a variant's name, without a dot; the settings call the way so, too. */
    String ending();

    /** The smaller variant of some bytes: for the same bytes the same. */
    byte[] of(byte[] bytes) throws IOException;

    /** What tells this way from others that make other bytes of the same, such as those of another Java. */
    default Fingerprint mark() throws IOException {
        String probe = "The bells of the harbour rang, and rang again; the harbour heard its bells.\n".repeat(40)
                + Long.toString(Long.MAX_VALUE, Character.MAX_RADIX).repeat(3);
        return Fingerprint.of(of(probe.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The way with an ending; empty where its library is not there or has nothing for this machine. */
    static Optional<Compression> withEnding(String ending) {
        return ending.equals(Gzip.ENDING) ? Optional.of(new Gzip()) : Brotli.find();
    }
}
