package dev.backfile.imports.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encoding of a text of an export: UTF-8, or UTF-16 where it begins with the mark of that. Stateless. */
public final class ByteMark {

    private ByteMark() {}

    /** The encoding of a text by its first bytes. */
    public static Charset charset(byte[] first) {
        int mark = first.length < 2 ? 0 : (first[0] & 0xff) << 8 | first[1] & 0xff;
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /**
     * A text without its mark.
     *
     * @throws IOException if it cannot be read
     */
    public static Reader reader(InputStream input) throws IOException {
        PushbackInputStream start = new PushbackInputStream(input, 3);
        byte[] first = start.readNBytes(3);
        boolean marked =
                first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (!marked) {
            start.unread(first);
        }
        return new BufferedReader(new InputStreamReader(start, charset(first)), 1 << 16);
    }
}
