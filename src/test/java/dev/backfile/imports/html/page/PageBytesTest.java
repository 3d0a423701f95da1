package dev.backfile.imports.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which characters an old page is read. */
class PageBytesTest {

    private static final String RUSSIAN =
            "Начальник порта открыл ворота за час до первого парома, и никто на набережной не спал.";
    private static final String GERMAN =
            "Der Hafenmeister öffnete die Tür – „früh“, sagte er, wäre übertrieben. Größer wurden nur die Möwen.";
    private static final String CHINESE = "港务长在第一班渡轮进港前一小时打开了闸门，码头上没有人睡过觉。三名工程师数着大坝上的裂缝。";
    private static final String JAPANESE = "港長は最初のフェリーが入る一時間前に門を開けました。埠頭では誰も眠っていませんでした。";

    @ParameterizedTest
    @CsvSource({
        "DE, UTF-8, '', ''",
        "DE, windows-1252, iso-8859-1, ''",
        "DE, windows-1252, '', ''",
        "DE, windows-1252, utf-8, ''",
        "DE, UTF-8, iso-8859-1, ''",
        "DE, windows-1252, '', ISO-8859-1",
        "DE, windows-1252, no-such-thing, ''",
        "RU, windows-1251, windows-1251, ''",
        "RU, KOI8-R, koi8-r, ''",
        "RU, windows-1251, '', ''",
        "RU, KOI8-R, '', ''",
        "ZH, GB18030, gb2312, ''",
        "ZH, GB18030, '', ''",
        "ZH, Big5, big5, ''",
        "JA, Shift_JIS, x-sjis, ''",
        "JA, Shift_JIS, '', ''",
        "JA, EUC-JP, '', ''",
        "JA, ISO-2022-JP, iso-2022-jp, ''",
    })
    void theTextIsThatOfItsAuthor(String language, String written, String said, String byHost) {
        String text = switch (language) {
            case "RU" -> RUSSIAN;
            case "ZH" -> written.equals("Big5") ? "港務長在第一班渡輪進港前一小時打開了閘門，碼頭上沒有人睡過覺。" : CHINESE;
            case "JA" -> JAPANESE;
            default -> GERMAN;
        };
        String page = "<html><head>"
                + (said.isEmpty()
                        ? ""
                        : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + said + "\">")
                + "<title>x</title></head><body><p>" + text.repeat(4) + "</p></body></html>";
        assertThat(PageBytes.text(
                        page.getBytes(Charset.forName(written)),
                        Optional.of(byHost).filter(name -> !name.isEmpty())))
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkCountsMoreThanWhatIsSaid(String charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("\ufeff<meta charset=iso-8859-1>" + GERMAN).getBytes(Charset.forName(charset)));
        assertThat(PageBytes.text(bytes.toByteArray(), Optional.of("windows-1251")))
                .contains(GERMAN)
                .doesNotStartWith("\ufeff");
    }

    @Test
    void whatWasEncodedTwiceIsDecodedTwice() {
        String twice = new String(GERMAN.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(PageBytes.text(twice.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .contains("öffnete die Tür", "Möwen");
    }
}
