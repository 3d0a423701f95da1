package dev.backfile.search.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** The order of keys: that of their bytes in UTF-8, which is that of their code points. */
public final class KeyOrder {

    /** By the bytes in UTF-8. */
    public static final Comparator<String> BY_BYTES = KeyOrder::compare;

    private KeyOrder() {}

    private static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int index = 0; index < shorter; index++) {
            char left = one.charAt(index);
            char right = other.charAt(index);
            if (left != right) {
                return Character.isSurrogate(left) == Character.isSurrogate(right)
                        ? left - right
                        : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }

    /** A key in UTF-8. */
    public static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
