package dev.backfile.cache.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Link;
import dev.backfile.archive.TestArticle;
import dev.backfile.cache.record.BodyFile;
import dev.backfile.cache.record.DamagedLedgerException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardCodecTest {

    private static final CardCodec CODEC = new CardCodec(ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aCardComesBackAsItWas() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", List.of(true, 2.5, 10_000_000_000L, "ü\u0000\uD83D\uDE00"));
        Article card = TestArticle.at("2014/10/brücke.md")
                .dated("2014-10-24")
                .tagged("Sea", "odd number")
                .by("Mara Ellison")
                .alias("/old.html")
                .permalink("/new/")
                .heading("cost")
                .linksTo("other#cost")
                .lang("fr")
                .translationOf("original")
                .related("friend")
                .link(Link.Kind.RELATIVE, Link.Use.EMBEDDED, "2014/a.png", "?x")
                .field("map", map)
                .field("day", ArticleDate.of(Instant.parse("2014-10-24T10:15:30.5Z"), ZoneOffset.UTC))
                .card();

        Article back = read(write(card));

        assertThat(back.withDetails(card.details()).toString()).isEqualTo(card.toString());
        assertThat(back.headings()).isEqualTo(card.headings());
        assertThat(back.anchors()).isEqualTo(card.anchors());
        assertThat(back.fields()).isEqualTo(card.fields());
        assertThat(write(back)).isEqualTo(write(card));
        assertThat(((Map<?, ?>) back.fields().get("map")).keySet().stream().map(String::valueOf))
                .containsExactly("z", "a");
    }

    @Test
    void datesComeBackInTheZoneOfTheSite() throws IOException {
        ZoneId zone = ZoneId.of("Pacific/Auckland");
        Instant moment = Instant.parse("2014-10-24T18:30:00.5Z");
        TestArticle article = TestArticle.at("a.md");

        ArticleDate day = dateRead(article.dated("2014-10-24").card(), zone);
        ArticleDate time =
                dateRead(article.date(ArticleDate.of(moment, ZoneOffset.UTC)).card(), zone);

        assertThat(day).isEqualTo(ArticleDate.of(LocalDate.of(2014, 10, 24), zone));
        assertThat(time).isEqualTo(ArticleDate.of(moment, zone));
    }

    private ArticleDate dateRead(Article card, ZoneId zone) throws IOException {
        byte[] bytes = write(card);
        return new CardCodec(zone).read("a.md", () -> bytes, path -> path).date();
    }

    @Test
    void equalCardsHaveEqualBytes() throws IOException {
        TestArticle one =
                TestArticle.at("a.md").tagged("x").by("y").heading("b").heading("a");
        TestArticle other =
                TestArticle.at("a.md").by("y").tagged("x").heading("b").heading("a");

        assertThat(write(one.card())).isEqualTo(write(other.card()));
    }

    @Test
    void whatIsCutShortIsDamage() throws IOException {
        byte[] bytes =
                write(TestArticle.at("a.md").dated("2014-10-24").tagged("x").card());
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(DamagedLedgerException.class);
        }
    }

    private byte[] write(Article card) throws IOException {
        try (BodyFile file = new BodyFile(folder.resolve("x.bodies"), 0)) {
            return file.read(CODEC.keep(card, file::add).extent());
        }
    }

    private static Article read(byte[] bytes) {
        return CODEC.read("2014/10/brücke.md", () -> bytes, path -> path);
    }
}
