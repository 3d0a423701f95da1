package dev.backfile.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

    private static final PercentEncoding ENCODING = PercentEncoding.keeping("-/");

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "2014/a-b.html, 2014/a-b%2Ehtml",
        "a b, a%20b",
        "Zürich, Z%C3%BCrich",
        "100%, 100%25",
        "'\"<>', %22%3C%3E",
        "𝄞, %F0%9D%84%9E",
    })
    void onlyWhatIsKeptStandsAsItIs(String text, String encoded) {
        assertThat(ENCODING.encode(text)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b/ü.html", "%41", "\u0000\r\n", "日本/語", "?#[]@!$&'()*+,;="})
    void whatIsDecodedIsTheText(String text) {
        assertThat(URI.create("/" + ENCODING.encode(text)).getPath()).isEqualTo("/" + text);
    }
}
