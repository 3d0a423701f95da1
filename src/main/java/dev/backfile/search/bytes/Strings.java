package dev.backfile.search.bytes;

import dev.backfile.fingerprint.ByteWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How strings of bytes are written. */
public final class Strings {

    private Strings() {}

    /** Strings in order, each without what it begins with as the one before does. */
    public static void list(ByteWriter out, List<String> strings) {
        out.number(strings.size());
        byte[] before = new byte[0];
        for (String string : strings) {
            byte[] bytes = KeyOrder.bytes(string);
            frontCoded(out, before, bytes);
            before = bytes;
        }
    }

    /** Reads what {@link #list(ByteWriter, List)} wrote. */
    public static List<String> list(Bytes in) {
        List<String> strings = new ArrayList<>();
        byte[] before = new byte[0];
        for (int left = in.number(); left > 0; left--) {
            before = in.frontCoded(before);
            strings.add(new String(before, StandardCharsets.UTF_8));
        }
        return strings;
    }

    /** A string of bytes without what it begins with as the one before it does. */
    public static void frontCoded(ByteWriter out, byte[] before, byte[] string) {
        int shared = 0;
        while (shared < before.length && shared < string.length && before[shared] == string[shared]) {
            shared++;
        }
        out.number(shared).number(string.length - shared);
        octets(out, string, shared);
    }

    /** A string of bytes, with its length in front. */
    public static void text(ByteWriter out, byte[] string) {
        out.number(string.length);
        octets(out, string, 0);
    }

    /** The bytes of a string from one on. */
    public static void octets(ByteWriter out, byte[] bytes, int from) {
        for (int index = from; index < bytes.length; index++) {
            out.octet(bytes[index]);
        }
    }
}
