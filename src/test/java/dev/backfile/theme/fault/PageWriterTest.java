package dev.backfile.theme.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {

    private static final String TEXT = "The tide, “höher” — 潮 🌊.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "US-ASCII", "Shift_JIS"})
    void writesTheBytesOfItsText(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        PageWriter writer = new PageWriter(charset, 1000);

        writer.write(TEXT);

        assertThat(writer.bytes()).isEqualTo(TEXT.getBytes(charset));
    }

    @Test
    void textThatComesInPiecesIsWholeAlsoWhereACharacterIsCut() throws IOException {
        PageWriter writer = new PageWriter(StandardCharsets.UTF_8, 1000);

        for (char half : TEXT.toCharArray()) {
            writer.write(half);
        }
        writer.write(TEXT.toCharArray(), 4, 5);
        writer.write(TEXT, 4, 5);

        assertThat(writer.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT + "tide,tide,");
    }

    @Test
    void halfACharacterBecomesAQuestionMark() throws IOException {
        PageWriter writer = new PageWriter(StandardCharsets.UTF_8, 1000);

        writer.write("a\uD83Cb\uDF0A");

        assertThat(writer.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("a?b?");
    }

    @Test
    void longPagesAndShortOnesAfterThemAreWhole() throws IOException {
        PageWriter writer = new PageWriter(StandardCharsets.UTF_8, 10_000_000);
        String page = "潮".repeat(100_000);

        writer.write(page);
        assertThat(writer.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(page);

        writer.clear();
        writer.write(TEXT);
        assertThat(writer.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
    }

    @Test
    void aPageHasItsLimit() throws IOException {
        PageWriter writer = new PageWriter(StandardCharsets.UTF_8, 10);
        writer.write("0123456789");

        assertThatThrownBy(() -> writer.write('!')).hasMessage("a page may have 10 characters");
    }
}
