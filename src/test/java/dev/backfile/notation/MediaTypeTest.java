package dev.backfile.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the header of a file of a site says of its media type. */
class MediaTypeTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=iso-8859-1",
        "2003/a.HTML, text/html; charset=utf-8",
        "css/backfile.css, text/css; charset=utf-8",
        "robots.txt, text/plain; charset=utf-8",
        "images/a.PNG, image/png",
        "search/new/c0.json, application/json",
        "search/new/s.bin, application/octet-stream",
        "LICENSE, application/octet-stream",
        "a.b/c, application/octet-stream"
    })
    void tells_the_type_and_of_texts_their_encoding(String path, String header) {
        assertThat(MediaType.header(path, StandardCharsets.ISO_8859_1)).isEqualTo(header);
    }
}
