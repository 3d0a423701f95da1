package dev.backfile.output.compression;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.util.Optional;

/**
 * Brotli, as small as it gets.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7932">RFC 7932</a>
 */
final class Brotli implements Compression {

    private static final String ENDING = "br";
    private static final int SMALLEST = 11;

    private Brotli() {}

    static Optional<Compression> find() {
        try {
            return Brotli4jLoader.isAvailable() ? Optional.of(new Brotli()) : Optional.empty();
        } catch (LinkageError missing) {
            return Optional.empty();
        }
    }

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public byte[] of(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(SMALLEST));
    }
}
