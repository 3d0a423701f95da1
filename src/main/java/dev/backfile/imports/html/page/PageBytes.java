package dev.backfile.imports.html.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page: by its byte order mark, by UTF-8 where its bytes are that, by what it or its host says, else by the
 * frequency of its signs. Names of encodings mean what browsers take them for (WHATWG Encoding Standard, 4.2).
 */
public final class PageBytes {

    private static final int HEAD = 4_096;
    private static final Pattern META = Pattern.compile(
            "(?i)<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:-]{2,30})");
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("x-ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"));

    private PageBytes() {}

    /**
     * The text of a page.
     *
     * @param bytes the page
     * @param host the encoding that its host named, if any
     */
    public static String text(byte[] bytes, Optional<String> host) {
        Optional<Marked> marked = marked(bytes);
        if (marked.isPresent()) {
            return new String(
                    bytes,
                    marked.get().length(),
                    bytes.length - marked.get().length(),
                    marked.get().charset());
        }
        Optional<String> exact = decoded(bytes, StandardCharsets.UTF_8);
        if (exact.isPresent() && !isEscaped(bytes)) {
            return repaired(exact.get());
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        Optional<Charset> said = (meta.find() ? charset(meta.group(1)) : Optional.<Charset>empty())
                .or(() -> host.flatMap(PageBytes::charset));
        Optional<String> text = said.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> readable(bytes, charset));
        if (text.isPresent()) {
            return text.get();
        }
        boolean nearly = said.filter(StandardCharsets.UTF_8::equals).isPresent() && damaged(bytes) < 0.02;
        return nearly ? new String(bytes, StandardCharsets.UTF_8) : guessed(bytes);
    }

    private record Marked(Charset charset, int length) {}

    private static Optional<Marked> marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if (first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
            return Optional.of(new Marked(StandardCharsets.UTF_8, 3));
        }
        if (first == 0xfe && second == 0xff) {
            return Optional.of(new Marked(StandardCharsets.UTF_16BE, 2));
        }
        return first == 0xff && second == 0xfe
                ? Optional.of(new Marked(StandardCharsets.UTF_16LE, 2))
                : Optional.empty();
    }

    /** Whether characters are switched by escape sequences of ASCII, as in ISO-2022-JP and HZ. */
    private static boolean isEscaped(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == 0x1b && (bytes[at + 1] == '$' || bytes[at + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> charset(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(folded, folded)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    /** The text in an encoding; empty where much of it is none. */
    private static Optional<String> readable(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        long wrong = text.chars().filter(sign -> sign == '\ufffd').count();
        return wrong * 200 > text.length() ? Optional.empty() : Optional.of(text);
    }

    private static double damaged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (double) text.chars().filter(sign -> sign == '\ufffd').count() / Math.max(1, text.length());
    }

    /** The text in the encoding in which its signs are most likely; that of Western Windows where none is. */
    private static String guessed(byte[] bytes) {
        byte[] part = Arrays.copyOf(bytes, Math.min(bytes.length, 100_000));
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch[] matches = detector.setText(part).detectAll();
        for (CharsetMatch match : matches) {
            Optional<Charset> charset = match.getName().startsWith("UTF") ? Optional.empty() : charset(match.getName());
            if (match.getConfidence() >= 25 && charset.isPresent()) {
                Optional<String> text = readable(bytes, charset.get());
                if (text.isPresent()) {
                    return text.get();
                }
            }
        }
        return new String(bytes, charset("windows-1252").orElse(StandardCharsets.ISO_8859_1));
    }

    /** UTF-8 that was taken for Western Windows, and written as UTF-8 once more, as it was before. */
    private static String repaired(String text) {
        Pattern twice = Pattern.compile("[ÂÃâ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]");
        Matcher matcher = twice.matcher(text);
        int found = 0;
        while (found < 3 && matcher.find()) {
            found++;
        }
        if (found < 3) {
            return text;
        }
        Charset windows = charset("windows-1252").orElse(StandardCharsets.ISO_8859_1);
        StringBuilder repaired = new StringBuilder(text.length());
        Matcher run = Pattern.compile("[\\u0080-\\u00ff€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŽžŸ]{2,60}")
                .matcher(text);
        while (run.find()) {
            byte[] bytes = new byte[run.group().length()];
            for (int at = 0; at < bytes.length; at++) {
                char sign = run.group().charAt(at);
                bytes[at] = sign < 256 ? (byte) sign : String.valueOf(sign).getBytes(windows)[0];
            }
            run.appendReplacement(
                    repaired,
                    Matcher.quoteReplacement(
                            decoded(bytes, StandardCharsets.UTF_8).orElse(run.group())));
        }
        return run.appendTail(repaired).toString();
    }
}
