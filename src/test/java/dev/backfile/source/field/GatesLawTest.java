package dev.backfile.source.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.jbake.JBake;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.ReadArticle;
import dev.backfile.source.Sites;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * No document is public of which a field that decides this says something else, or nothing that can be understood, on
 * random fields of random kinds of documents. {@code -Dlaw.documents=N} says how many, {@code -Dlaw.seed=S} with which seed.
 */
class GatesLawTest {

    private static final int DOCUMENTS = Integer.getInteger("law.documents", 2_000);
    private static final long SEED = Long.getLong("law.seed", 1);
    private static final Publication TODAY = new Publication(Instant.parse("2020-01-01T00:00:00Z"), false, false);

    private static final ArticleReader READER = new ArticleReader(Sites.backfile(), JBake.header(Sites.backfile()));

    /** What fields decide, as their users know them. */
    private enum Kind {
        HOLDS_BACK("draft", "isDraft", "private", "hidden", "unlisted", "is_private"),
        RELEASES("published", "publish", "public", "isPublished", "dg-publish"),
        OPENS("publishDate", "publish_date", "published_at", "publishedAt", "pubDate", "publishOn", "publicationDate"),
        CLOSES("expires", "expiryDate", "expiry_date", "expirationDate", "unpublishDate", "expires_at", "unpublish_on");

        private final List<String> names;

        Kind(String... names) {
            this.names = List.of(names);
        }

        boolean isPublicWith(Value value) {
            return switch (this) {
                case HOLDS_BACK -> value == Value.NO;
                case RELEASES -> value == Value.YES || value == Value.PAST;
                case OPENS -> value == Value.PAST;
                case CLOSES -> value == Value.FUTURE || value == Value.NO;
            };
        }
    }

    /** What a field says. */
    private enum Value {
        YES("true", "yes", "on", "TRUE", "Yes", "1"),
        NO("false", "no", "off", "False", "NO", "0"),
        PAST("2014-10-24", "2014-10-24 09:30", "2014-10-24T09:30:00+02:00", "2006-1-2"),
        FUTURE("2027-05-01", "2027-05-01 09:30", "2020-01-01T00:00:01Z"),
        UNCLEAR(
                "ture",
                "flase",
                "maybe",
                "2",
                "-1",
                "1.5",
                "2014",
                "2027",
                "20270501",
                "soon",
                "2027-13-01",
                "01.05.2027",
                "May 1, 2027",
                "yes please",
                "truefalse",
                "null and void",
                "\u0442rue",
                "tr ue",
                "+",
                "x"),
        LIST("[true]", "[]", "[2014-10-24]", "[true, false]"),
        MAP("{a: true}", "{}", "{draft: false}"),
        NOTHING("", "null", "~", "''", "' '");

        private final List<String> texts;

        Value(String... texts) {
            this.texts = List.of(texts);
        }

        boolean isDecision() {
            return this == YES || this == NO || this == PAST || this == FUTURE;
        }
    }

    private enum Header {
        YAML,
        JBAKE,
        ASCIIDOC,
        HTML
    }

    @Test
    void whatIsNotUnderstoodToBePublicIsNotPublic() {
        for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
            Kind kind = from(random, List.of(Kind.values()));
            Value value = from(random, List.of(Value.values()));
            Header header = from(random, List.of(Header.values()));
            boolean slip = random.nextInt(4) == 0;
            String known = from(random, kind.names);
            String name = slip ? slipped(random, known) : spelled(random, known);
            String written = from(random, value.texts);
            boolean structured = value == Value.LIST || value == Value.MAP || value == Value.NOTHING;
            if (structured && (header == Header.JBAKE || header == Header.ASCIIDOC)) {
                continue;
            }
            String path = from(random, List.of("bridge", "2014/bridge", "authors/mara", "tags/red"))
                    + (header == Header.ASCIIDOC ? ".adoc" : header == Header.HTML ? ".html" : ".md");
            String text = text(random, header, name, written);

            ReadArticle read = READER.read(path, text.getBytes(StandardCharsets.UTF_8));
            boolean expected = slip ? !value.isDecision() : kind.isPublicWith(value);
            assertThat(isPublic(read))
                    .as("-Dlaw.seed=%d, %s:%n%s", seed, path, text)
                    .isEqualTo(expected);
            if (read.article().isEmpty()) {
                assertThat(read.diagnostics())
                        .as("-Dlaw.seed=%d, %s:%n%s", seed, path, text)
                        .filteredOn(Diagnostic::isError)
                        .isNotEmpty()
                        .allSatisfy(mistake -> assertThat(mistake.hint()).isNotBlank());
            }
        }
    }

    private static boolean isPublic(ReadArticle read) {
        return read.article()
                .map(TODAY::asItStands)
                .filter(TODAY::isLive)
                .filter(article -> article.status() != Article.Status.WITHDRAWN)
                .isPresent();
    }

    private static String text(Random random, Header header, String name, String value) {
        String type = random.nextInt(3) == 0 ? "page" : "post";
        boolean before = random.nextBoolean();
        return switch (header) {
            case YAML, HTML -> {
                String field = name + ": " + value + "\n";
                String rest = "title: A bridge\ndate: 2014-10-24\ntype: " + type + "\n";
                yield "---\n" + (before ? field + rest : rest + field) + "---\n<p>Text.</p>\n";
            }
            case JBAKE -> {
                String field = name + "=" + value + "\n";
                String rest = "title=A bridge\ndate=2014-10-24\ntype=" + type + "\nstatus=published\n";
                yield (before ? field + rest : rest + field) + "~~~~~~\nText.\n";
            }
            case ASCIIDOC ->
                "= A bridge\n:date: 2014-10-24\n:jbake-type: " + type + "\n:" + (random.nextBoolean() ? "jbake-" : "")
                        + name + ": " + value + "\n\nText.\n";
        };
    }

    /** The name in another case, with other signs between its words. */
    private static String spelled(Random random, String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            case 2 -> name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
            default -> name;
        };
    }

    /** The name with one slip of the keyboard, which makes it none of those that are known. */
    private static String slipped(Random random, String name) {
        int place = 1 + random.nextInt(name.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, place) + "q" + name.substring(place);
            case 1 -> name.substring(0, place) + "q" + name.substring(place + 1);
            default -> name.replaceAll("[^A-Za-z]", "") + "q";
        };
    }

    private static <T> T from(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
