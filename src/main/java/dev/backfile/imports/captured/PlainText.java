package dev.backfile.imports.captured;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file as text: its lines end in {@code \n}, and what is only there for a browser's sake is gone.
 *
 * @param text the text
 * @param encoding in what it was written
 */
record PlainText(String text, String encoding) {

    private static final String WESTERN = "windows-1252";
    private static final String INVISIBLE = "\u00ad\u200b\u200e\u200f\u2060\ufeff";
    private static final String LINE_ENDS = "\r\f\u000b\u0085\u2028\u2029";

    /** The text that bytes are; empty where they are none, as those of a picture. */
    static Optional<PlainText> of(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return made(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return made(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16");
        }
        try {
            return made(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    "UTF-8");
        } catch (CharacterCodingException other) {
            return made(new String(bytes, Charset.forName(WESTERN)), WESTERN);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(Arrays.copyOf(bytes, mark.length), new byte[] {(byte) mark[0], (byte) mark[1]});
    }

    private static Optional<PlainText> made(String decoded, String encoding) {
        long strange = decoded.chars()
                .filter(sign -> sign == '\ufffd'
                        || Character.isISOControl(sign) && !Character.isWhitespace(sign) && sign != 0x85)
                .count();
        if (decoded.indexOf('\0') >= 0 || strange * 50 > decoded.length()) {
            return Optional.empty();
        }
        return Optional.of(new PlainText(cleaned(decoded), encoding));
    }

    private static String cleaned(String decoded) {
        String lines = Normalizer.normalize(decoded, Normalizer.Form.NFC).replace("\r\n", "\n");
        StringBuilder text = new StringBuilder(lines.length());
        for (int at = 0; at < lines.length(); at++) {
            char sign = lines.charAt(at);
            if (LINE_ENDS.indexOf(sign) >= 0) {
                text.append('\n');
            } else if (sign == '\u00a0' || sign == '\u202f') {
                text.append(keeps(lines, at) ? sign : ' ');
            } else if (sign == '\n') {
                text.append(sign);
            } else if (INVISIBLE.indexOf(sign) < 0 && (sign == '\t' || !Character.isISOControl(sign))) {
                text.append(
                        Character.isWhitespace(sign) || Character.getType(sign) == Character.SPACE_SEPARATOR
                                ? ' '
                                : sign);
            }
        }
        return text.toString();
    }

    /** Whether typography wants a non-breaking space here, as French does before signs, and numbers do before their units. */
    private static boolean keeps(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return before == '«'
                || "!?;:»%€$£".indexOf(after) >= 0 && !Character.isWhitespace(before)
                || Character.isDigit(before) && Character.isDigit(after);
    }
}
