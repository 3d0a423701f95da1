package dev.backfile.fingerprint;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The 128 bits of XXH3: equal fingerprints stand for equal bytes. Two bytes that differ by chance or by an edit have
 * different ones; nothing is safe from somebody who searches for two that have the same, and whoever does deceives a
 * bake about a file of their own. XXH3 takes a fortieth of the time of SHA-256 in a Java that has just started.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 * @see <a href="https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md">xxHash, specification</a>
 */
public record Fingerprint(long high, long low) {

    /** The fingerprint of nothing. */
    public static final Fingerprint NONE = new Fingerprint(0, 0);

    private static final Hasher128 HASHER = Hashing.xxh3_128();

    /** The fingerprint of some bytes. */
    public static Fingerprint of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** The fingerprint of what counts of a value. */
    public static Fingerprint of(Fingerprinted value) {
        return new ByteWriter().add(value).fingerprint();
    }

    /** The fingerprint of what a file holds. */
    public static Fingerprint of(Path file) throws IOException {
        HashStream128 stream = HASHER.hashStream();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream input = Files.newInputStream(file)) {
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                stream.putBytes(buffer, 0, count);
            }
        }
        return of(stream.get());
    }

    /** The fingerprint of the first bytes of an array. */
    public static Fingerprint of(byte[] bytes, int length) {
        return of(HASHER.hashBytesTo128Bits(bytes, 0, length));
    }

    private static Fingerprint of(HashValue128 hash) {
        return new Fingerprint(hash.getMostSignificantBits(), hash.getLeastSignificantBits());
    }
}
