package dev.backfile.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** What the letters of a URL say, read as browsers read them. */
final class Urls {

    private Urls() {}

    /** The URL without what browsers ignore: white space and controls at its ends, tabs and line breaks within. */
    static String strip(String url) {
        int start = 0;
        int end = url.length();
        while (start < end && url.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && url.charAt(end - 1) <= ' ') {
            end--;
        }
        StringBuilder stripped = new StringBuilder(end - start);
        for (int index = start; index < end; index++) {
            char character = url.charAt(index);
            if (character != '\t' && character != '\n' && character != '\r') {
                stripped.append(character);
            }
        }
        return stripped.toString();
    }

    /** The scheme of a stripped URL in lower case; empty when it has none. */
    static String scheme(String url) {
        for (int index = 0; index < url.length(); index++) {
            char character = url.charAt(index);
            boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
            boolean other = character >= '0' && character <= '9' || "+-.".indexOf(character) >= 0;
            if (character == ':' && index > 0) {
                return url.substring(0, index).toLowerCase(Locale.ROOT);
            }
            if (!letter && (index == 0 || !other)) {
                return "";
            }
        }
        return "";
    }

    /** A path with its percent signs decoded, where they decode to UTF-8 text without controls. */
    static String decode(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        StringBuilder decoded = new StringBuilder(path.length());
        int index = 0;
        while (index < path.length()) {
            int end = index;
            while (end + 2 < path.length() && path.charAt(end) == '%' && isHex(path, end + 1)) {
                end += 3;
            }
            if (end == index) {
                decoded.append(path.charAt(index++));
            } else {
                decodeRun(path.substring(index, end), decoded);
                index = end;
            }
        }
        return decoded.toString();
    }

    /** A path without {@code .} and {@code ..}; it begins with {@code ../} where it leads above its folder. */
    static String normalize(String path) {
        Deque<String> names = new ArrayDeque<>();
        boolean folder = false;
        for (String name : path.split("/", -1)) {
            folder = name.isEmpty() || name.equals(".") || name.equals("..");
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        String joined = String.join("/", names);
        return folder && !joined.isEmpty() ? joined + "/" : joined;
    }

    private static boolean isHex(String path, int index) {
        return index + 1 < path.length()
                && Character.digit(path.charAt(index), 16) >= 0
                && Character.digit(path.charAt(index + 1), 16) >= 0;
    }

    private static void decodeRun(String run, StringBuilder decoded) {
        byte[] bytes = new byte[run.length() / 3];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(run, index * 3 + 1, index * 3 + 3, 16);
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            boolean hasControls = text.chars().anyMatch(character -> character < ' ' || character == 0x7F);
            decoded.append(hasControls ? run : text.toString());
        } catch (CharacterCodingException notText) {
            decoded.append(run);
        }
    }
}
