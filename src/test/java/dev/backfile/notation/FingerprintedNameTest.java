package dev.backfile.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that tell contents, and names that do not. */
class FingerprintedNameTest {

    @ParameterizedTest
    @CsvSource({
        "css/site.css, css/site\\.[a-f]\\d[0-9a-f]{6}\\.css",
        "js/app.min.js, js/app\\.min\\.[a-f]\\d[0-9a-f]{6}\\.js",
        "LICENCE, LICENCE\\.[a-f]\\d[0-9a-f]{6}",
        "a.b/.hidden, a\\.b/\\.hidden\\.[a-f]\\d[0-9a-f]{6}"
    })
    void anAssetKeepsItsFolderAndItsExtension(String path, String marked) {
        Random random = new Random(1);
        for (int count = 0; count < 200; count++) {
            String name = FingerprintedName.of(path, random.nextLong());
            assertThat(name).matches(marked);
            assertThat(FingerprintedName.isOf(name)).isTrue();
        }
    }

    @Test
    void otherContentHasAnotherName() {
        Random random = new Random(2);
        assertThat(random.longs(1000)
                        .mapToObj(content -> FingerprintedName.of("a.css", content))
                        .distinct())
                .hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "css/site.c3f2a91c.css, css/site.css",
        "css/site.c3f2a91c.css.gz, css/site.css",
        "LICENCE.c3f2a91c, LICENCE",
        "a/bridge-640w-3f2a91c4.jpg, a/bridge.jpg",
        "css/site.css,"
    })
    void theNameTellsOfWhichFileItIsACopy(String path, String original) {
        assertThat(FingerprintedName.original(path)).isEqualTo(Optional.ofNullable(original));
    }

    @Test
    void aCopyOfAnImageTellsItsWidth() {
        assertThat(FingerprintedName.ofSize("2014/bridge.jpg", 640, 0x3f2a91c4_00000000L))
                .isEqualTo("2014/bridge-640w-3f2a91c4.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "css/site.c3f2a91c.css.gz",
                "js/app.a0000000.js.br",
                "bridge-640w-3f2a91c4.jpg",
                "LICENCE.f9abcdef"
            })
    void suchNamesAreKnown(String path) {
        assertThat(FingerprintedName.isOf(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "css/site.css",
                "notes.20141024.html",
                "jquery.backbone.js",
                "decade.facade.css",
                "site.c3f2a91c",
                "a.c3f2a91c.d/site.css",
                "css/site.C3F2A91C.css",
                "bridge-640w.jpg",
                "bridge-640w-harbour1.jpg"
            })
    void namesThatPeopleGiveAreNot(String path) {
        assertThat(FingerprintedName.isOf(path)).isEqualTo(path.equals("site.c3f2a91c"));
    }
}
