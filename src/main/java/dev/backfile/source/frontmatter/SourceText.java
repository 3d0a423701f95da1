package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/** Bytes to text, strictly: a byte that is not text in the encoding is a mistake, never a question mark. */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    /**
     * The text of a file with {@code \n} at its line ends and without a byte order mark.
     *
     * @throws SyntaxFault at the first byte that is not text in this encoding
     */
    public static String decode(byte[] bytes, Charset charset) throws SyntaxFault {
        String lenient = new String(bytes, charset);
        return lenient.indexOf(REPLACEMENT) < 0 ? normalised(lenient) : strictly(bytes, charset);
    }

    /** Where a replacement character stands, it may be the writer's. */
    private static String strictly(byte[] bytes, Charset charset) throws SyntaxFault {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(input, output, true);
        if (!result.isError()) {
            result = decoder.flush(output);
        }
        String text = output.flip().toString();
        if (result.isError()) {
            throw fault(normalised(text), bytes[input.position()] & 0xFF, charset);
        }
        return normalised(text);
    }

    /** The position behind a text. */
    public static Position end(String text) {
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Position(line, text.length() - lineStart + 1);
    }

    private static SyntaxFault fault(String before, int offender, Charset charset) {
        return new SyntaxFault(
                end(before),
                "this file is not text in " + charset.name() + ": the byte 0x"
                        + String.format(Locale.ROOT, "%02X", offender) + " stands here",
                "save the file in " + charset.name() + " with your editor");
    }

    private static String normalised(String decoded) {
        String text = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
