package dev.backfile.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonEscapeTest {

    @Test
    void everyTextComesBackAsItWas() throws IOException {
        for (int first = 0; first < 0x10000; first += 500) {
            String some = IntStream.range(first, Math.min(first + 500, 0x10000))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(read(plain(some))).isEqualTo(some);
            assertThat(read(forScript(some))).isEqualTo(some);
        }
    }

    @Test
    void inAScriptNothingEndsTheElement() {
        assertThat(forScript("</script>\n")).isEqualTo("\"\\u003C/script>\\n\"");
        assertThat(plain("</script>\n")).isEqualTo("\"</script>\\n\"");
    }

    @Test
    void halvesOfCharactersAreEscaped() {
        assertThat(plain("😀 \uD83D \uDE00")).isEqualTo("\"😀 \\uD83D \\uDE00\"");
    }

    private static String plain(String text) {
        StringBuilder json = new StringBuilder();
        JsonEscape.append(json, text);
        return json.toString();
    }

    private static String forScript(String text) {
        StringBuilder json = new StringBuilder();
        JsonEscape.appendForScript(json, text);
        return json.toString();
    }

    private static String read(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json.getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();
            return parser.getText();
        }
    }
}
