package dev.backfile.bake.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The first 128 bits of a SHA-256 digest: equal fingerprints stand for equal bytes.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
public record Fingerprint(long high, long low) {

    /** The fingerprint of nothing. */
    public static final Fingerprint NONE = new Fingerprint(0, 0);

    /** The fingerprint of some bytes. */
    public static Fingerprint of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** The fingerprint of the first bytes of an array. */
    static Fingerprint of(byte[] bytes, int length) {
        MessageDigest digest = newDigest();
        digest.update(bytes, 0, length);
        return of(digest);
    }

    /** The fingerprint of what a digest was given. */
    static Fingerprint of(MessageDigest digest) {
        byte[] hash = digest.digest();
        return new Fingerprint(longAt(hash, 0), longAt(hash, 8));
    }

    /** An empty digest. */
    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static long longAt(byte[] bytes, int offset) {
        long value = 0;
        for (int index = 0; index < 8; index++) {
            value = value << 8 | bytes[offset + index] & 0xff;
        }
        return value;
    }
}
