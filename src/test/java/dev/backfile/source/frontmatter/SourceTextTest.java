package dev.backfile.source.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.backfile.diagnostic.Position;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of a file are text in its encoding, or the first one that is not is told with its place. */
class SourceTextTest {

    @ParameterizedTest
    @CsvSource({
        "80, 80, a continuation without a beginning",
        "FF, FF, a byte that UTF-8 never has",
        "C0AF, C0, a slash in more bytes than it needs",
        "E08080, E0, the same in three",
        "F0808080, F0, the same in four",
        "EDA080, ED, half of a surrogate pair",
        "F4908080, F4, beyond the last code point",
        "F8888080, F8, five bytes",
        "C3, C3, the first of two at the end",
        "C328, C3, the first of two before another letter",
        "E282, E2, two of three at the end",
        "E28228, E2, two of three before another letter",
        "F09F98, F0, three of four at the end",
        "F09F9828, F0, three of four before another letter",
        "E9, E9, a letter of Latin-1"
    })
    void whatIsNoUtf8IsToldAtItsPlace(String hex, String offender, String what) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        byte[] before = "one\r\nzwei ü, 😀 ".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[before.length + wrong.length];
        System.arraycopy(before, 0, bytes, 0, before.length);
        System.arraycopy(wrong, 0, bytes, before.length, wrong.length);

        SyntaxFault fault = fault(bytes, StandardCharsets.UTF_8);

        assertThat(fault.position()).as(what).isEqualTo(new Position(2, 12));
        assertThat(fault.getMessage())
                .as(what)
                .isEqualTo("this file is not text in UTF-8: the byte 0x" + offender + " stands here");
    }

    @Test
    void theFirstOfSeveralIsTold() {
        byte[] bytes = HexFormat.of().parseHex("61FF0A62FF");

        assertThat(fault(bytes, StandardCharsets.UTF_8).position()).isEqualTo(new Position(1, 2));
    }

    @Test
    void aByteIsToldInTheEncodingOfTheFile() {
        byte[] bytes = "ein ü".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(fault(bytes, StandardCharsets.US_ASCII).getMessage())
                .isEqualTo("this file is not text in US-ASCII: the byte 0xFC stands here");
    }

    @Test
    void aReplacementCharacterOfTheWriterIsText() throws SyntaxFault {
        assertThat(decoded("a \uFFFD b")).isEqualTo("a \uFFFD b");
    }

    @Test
    void aReplacementCharacterBeforeAMistakeIsNone() {
        byte[] bytes = HexFormat.of().parseHex("EFBFBDFF");

        assertThat(fault(bytes, StandardCharsets.UTF_8).position()).isEqualTo(new Position(1, 2));
    }

    @Test
    void lineEndsBecomeOneAndAByteOrderMarkGoes() throws SyntaxFault {
        assertThat(decoded("\uFEFFa\r\nb\rc\nd\uFEFF")).isEqualTo("a\nb\nc\nd\uFEFF");
        assertThat(decoded("\uFEFFa\r\n\uFFFD")).isEqualTo("a\n\uFFFD");
        assertThat(decoded("")).isEmpty();
    }

    private static String decoded(String text) throws SyntaxFault {
        return SourceText.decode(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static SyntaxFault fault(byte[] bytes, Charset charset) {
        return catchThrowableOfType(SyntaxFault.class, () -> SourceText.decode(bytes, charset));
    }
}
