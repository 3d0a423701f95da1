package dev.backfile.search.index;

import dev.backfile.fingerprint.ByteWriter;
import java.util.List;

/** How strings of bytes are written. */
final class Strings {

    private Strings() {}

    /** Strings in order, each without what it begins with as the one before does. */
    static void list(ByteWriter out, List<String> strings) {
        out.number(strings.size());
        byte[] before = new byte[0];
        for (String string : strings) {
            byte[] bytes = KeyOrder.bytes(string);
            frontCoded(out, before, bytes);
            before = bytes;
        }
    }

    static void frontCoded(ByteWriter out, byte[] before, byte[] string) {
        int shared = 0;
        while (shared < before.length && shared < string.length && before[shared] == string[shared]) {
            shared++;
        }
        out.number(shared).number(string.length - shared);
        octets(out, string, shared);
    }

    static void text(ByteWriter out, byte[] string) {
        out.number(string.length);
        octets(out, string, 0);
    }

    static void octets(ByteWriter out, byte[] bytes, int from) {
        for (int index = from; index < bytes.length; index++) {
            out.octet(bytes[index]);
        }
    }
}
