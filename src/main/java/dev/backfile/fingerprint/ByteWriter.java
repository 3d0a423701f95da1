package dev.backfile.fingerprint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes values one behind the other into growing bytes, each so that its end is known: different values give different
 * bytes.
 */
public final class ByteWriter {

    private byte[] bytes = new byte[256];
    private int length;

    /** An empty writer. */
    public ByteWriter() {}

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The bytes so far; more than {@link #length} of them, and only until the next value is written. */
    public byte[] array() {
        return bytes;
    }

    /** Forgets what was written; the room for it is used again. */
    public void clear() {
        length = 0;
    }

    /** The fingerprint of everything written so far. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(bytes, length);
    }

    /** Writes a flag. */
    public ByteWriter flag(boolean value) {
        return octet(value ? 1 : 0);
    }

    /** Writes a number from 0 to 255. */
    public ByteWriter octet(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Writes a whole number that is usually small and not negative. */
    public ByteWriter number(long value) {
        ensure(10);
        byte[] into = bytes;
        int at = length;
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            into[at++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        into[at] = (byte) rest;
        length = at + 1;
        return this;
    }

    /** Writes 64 bits. */
    public ByteWriter bits(long value) {
        ensure(8);
        byte[] into = bytes;
        int at = length;
        into[at] = (byte) (value >>> 56);
        into[at + 1] = (byte) (value >>> 48);
        into[at + 2] = (byte) (value >>> 40);
        into[at + 3] = (byte) (value >>> 32);
        into[at + 4] = (byte) (value >>> 24);
        into[at + 5] = (byte) (value >>> 16);
        into[at + 6] = (byte) (value >>> 8);
        into[at + 7] = (byte) value;
        length = at + 8;
        return this;
    }

    /** Writes a fingerprint. */
    public ByteWriter fingerprint(Fingerprint value) {
        return bits(value.high()).bits(value.low());
    }

    /** Writes a text. */
    public ByteWriter text(String value) {
        return block(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a text that may be absent. */
    public ByteWriter optionalText(@Nullable String value) {
        flag(value != null);
        return value == null ? this : text(value);
    }

    /** Writes a text that may be absent. */
    public ByteWriter optionalText(Optional<String> value) {
        return optionalText(value.orElse(null));
    }

    /** Writes bytes with their number before them. */
    public ByteWriter block(byte[] value) {
        return block(value, value.length);
    }

    /** The first bytes of an array, with their number before them. */
    public ByteWriter block(byte[] value, int count) {
        return block(value, 0, count);
    }

    /** Some bytes of an array, with their number before them. */
    public ByteWriter block(byte[] value, int start, int count) {
        number(count);
        ensure(count);
        System.arraycopy(value, start, bytes, length, count);
        length += count;
        return this;
    }

    /** What another one has written, as it is. */
    public ByteWriter append(ByteWriter other) {
        ensure(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    /** Writes what counts of a value. */
    public ByteWriter add(Fingerprinted value) {
        value.addTo(this);
        return this;
    }

    /** Writes what counts of each member of a collection, with their number before them. */
    public ByteWriter addAll(Collection<? extends Fingerprinted> members) {
        number(members.size());
        for (Fingerprinted member : members) {
            member.addTo(this);
        }
        return this;
    }

    /** Writes the members of a collection with their number before them. */
    public <T> ByteWriter all(Collection<T> members, BiConsumer<ByteWriter, T> each) {
        number(members.size());
        for (T member : members) {
            each.accept(this, member);
        }
        return this;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
