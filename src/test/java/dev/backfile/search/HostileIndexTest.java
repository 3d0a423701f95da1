package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.SampleIndex.Sample;
import dev.backfile.search.analysis.ArticleText;
import dev.backfile.search.analysis.ArticleText.Name;
import dev.backfile.search.index.ArticleCard;
import dev.backfile.search.index.FoundArticles;
import dev.backfile.search.index.IdSpace.Moment;
import dev.backfile.search.index.IndexStrings;
import dev.backfile.search.index.IndexedArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever articles hold, and however many there are of which days: an index comes out, in which the others are found. */
class HostileIndexTest {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "tr", "fi", "hu", "ar", "hi", "ja", "xx", "", "zz-ZZ-zz", "sr-Latn", "ckb", "yi", "id", "te");

    private static final List<Integer> LENGTHS = List.of(41, 99, 100, 101, 5_000);

    /** Texts that are odd in ways of their own. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "\0",
                "a\0b\u0001c\u0002d\u0003e\u001ff",
                "\ud800 \udc00 x\ud800 \udc00y \udc00\ud800",
                "\ufffe\uffff\ufeff",
                "\u202eevil\u202c \u200b\u200d\u2066x\u2069",
                "\ud83d\ude00 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddeb\ud83c\uddf7",
                "\u0301\u0301\u0301",
                "\u0640\u0640 \u064b \u05b0",
                "ﷺ ﷽ ㎖ Ⅷ ½ ²",
                "İ I ı i ſ ß ẞ ΑΣ Σ",
                "the of and to a in",
                "</script><script>alert(1)</script>\"'&",
                "__proto__ constructor toString hasOwnProperty",
                "con prn aux nul com1 lpt1 CON.txt",
                "../../etc/passwd \\\\server\\share C:\\x",
                "%00 %2e%2e%2f ?x#y",
                "\ud869\udeb2\ud869\udeb2 \ud82c\udc00 \u3005 漢 ｶﾞ",
                "ก็ กำ ကျွန်ုပ်",
                "0 00 007 1e9 -1 9999999999999999999999"));
        for (int length : LENGTHS) {
            for (String part : List.of("x", "é", "e\u0301", "漢", "\u0301", "ﷺ", "x ")) {
                texts.add(part.repeat(length));
            }
        }
        texts.add("x".repeat(1_000_000));
        texts.add("漢é".repeat(300_000));
        return texts;
    }

    private static Sample article(String path, Moment moment, String lang, String text) {
        List<Name> names = List.of(
                new Name("authors", cut(text)),
                new Name("tags", "\u0001" + cut(text)),
                new Name("sections", cut(text)));
        ArticleCard card = new ArticleCard(
                path, cut(text), "", Optional.of(cut(text)), List.of(cut(text)), List.of(cut(text)), Optional.of(lang));
        IndexedArticle article = new IndexedArticle(
                path, moment, () -> card, Fingerprint.of((path + lang + text).getBytes(StandardCharsets.UTF_8)));
        return new Sample(article, new ArticleText(lang, cut(text), cut(text), text, names));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 10_001));
    }

    private static void assertFileNamesAreSafe(Set<String> paths) {
        Set<String> folded = new HashSet<>();
        assertThat(paths)
                .allMatch(path -> path.matches("search/(root\\.bin|(old|new)/(s[0-9a-f]{0,200}\\.bin|c[0-9]+\\.json))"))
                .allMatch(path -> folded.add(path.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anIndexComesOut(String text) {
        List<Sample> samples = new ArrayList<>();
        samples.add(article("a.html", new Moment(0, 0), "en", "anchors"));
        for (int number = 0; number < LANGUAGES.size() && (number < 2 || text.length() < 10_000); number++) {
            samples.add(article("t" + number, new Moment(2001 + number, 5), LANGUAGES.get(number), text));
        }
        samples.add(article("z.html", new Moment(9999, 0xffffffffL), "en", "anchors"));

        SortedMap<String, byte[]> files = SampleIndex.index(samples);

        assertThat(new FoundArticles(files).of("anchors")).hasSize(2);
        assertFileNamesAreSafe(files.keySet());
        assertThat(IndexStrings.of(files).stream()
                        .filter(key -> !key.isEmpty() && key.charAt(0) >= ' ' && !key.contains("cards"))
                        .filter(key -> key.codePointCount(0, key.length()) > 44))
                .as("words that are longer than words are")
                .noneMatch(key -> key.matches("[\\p{L}\\p{M}\\p{N}]+"));
    }

    @Test
    void aFileOfCardsIsWellFormedWhateverItHolds() {
        List<Sample> samples = new ArrayList<>();
        List<String> texts = texts();
        for (int number = 0; number < texts.size(); number++) {
            samples.add(article("p" + number, new Moment(2001, number), "en", texts.get(number)));
        }

        SampleIndex.index(samples).forEach((path, bytes) -> {
            if (path.endsWith(".json")) {
                assertThatCode(() -> new ObjectMapper().readTree(bytes)).doesNotThrowAnyException();
            }
        });
    }

    @Test
    void allArticlesOfOneDayHavePlaces() {
        List<Sample> samples = new ArrayList<>();
        for (int number = 0; number < 5_000; number++) {
            samples.add(article("p" + number, new Moment(2001, 0xffffff00L), "en", "anchors w" + number));
        }

        SortedMap<String, byte[]> files = SampleIndex.index(samples);

        FoundArticles found = new FoundArticles(files);
        assertThat(found.of("anchors")).hasSize(5_000);
        assertThat(found.of("w4999")).hasSize(1);
        assertFileNamesAreSafe(files.keySet());
    }

    @Test
    void anArchiveOfOneOrNoArticleHasAnIndex() {
        assertThat(SampleIndex.index(List.of()).keySet()).containsExactly("search/root.bin");
        assertThat(SampleIndex.index(List.of(article("a", new Moment(0, 0), "en", "")))
                        .keySet())
                .contains("search/root.bin", "search/new/c0.json");
    }
}
