package dev.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.jbake.JBake;
import dev.backfile.markup.asciidoc.KeptAsciidoctor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the header of a document in AsciiDoc and in what it includes: no crash, no end of time, no way out. */
class NoAsciidocCrashesTest {

    private static final String SECRET = "The combination is 31-7-12.";

    private static final Duration LONG = Duration.ofMinutes(5);

    private static final List<String> SEEDS = List.of("""
            // A comment
            [#top]
            = A title & more
            Ada Quill <ada@example.org>; Ben Ohm
            v1.2, 2016-03-04: A remark
            :jbake-type: post
            :jbake-status: published
            :jbake-tags: a, {place}
            :place: Rye \\
              and beyond
            :jbake-shelf: {"letter": "C", "list": [1, 2]}
            :!showtitle:
            ifdef::place[]
            :jbake-date: 2014-10-24
            endif::[]

            Text with {place} and include::no[].

            include::parts/part.adoc[tag=short,leveloffset=+1]

            include::parts/part.adoc[lines=1..2;4]
            """, """
            Underlined
            ==========
            :date: 2014-10-24

            include::{docdir}/parts/part.adoc[]
            image::a.svg[opts=inline]

            |===
            |a |b
            |===
            """);

    private static final List<String> TROUBLE = List.of(
            "include::../../secret.adoc[]\n",
            "include::../secret.adoc[]\n",
            "include::/etc/passwd[]\n",
            "include::a.adoc[]\n",
            "include::parts/part.adoc[lines=9999999999..-1]\n",
            "include::parts/part.adoc[tags=**;!*]\n",
            "include::parts/part.adoc[leveloffset=99999999999]\n",
            "include::{x}{y}[]\n",
            "include::parts/..\\..\\..\\secret.adoc[]\n",
            "include::file:///etc/passwd[]\n",
            "include::parts/link.adoc[]\n",
            "include::parts/\u0000.adoc[]\n",
            ":imagesdir: ../..\n",
            ":docdir: /etc\n",
            ":data-uri:\n",
            ":stylesdir: /etc\n",
            ":source-highlighter: rouge\n",
            ":backend: docbook5\n",
            ":backend: nonsense\n",
            ":doctype: manpage\n",
            ":doctype: nonsense\n",
            ":allow-uri-read:\n",
            ":leveloffset: 100\n",
            ":toc: macro\n",
            ":x: {y}{y}{y}{y}\n:y: {x}{x}{x}{x}\n",
            ":max-include-depth: 100000\n",
            ":lang: {set:x}\n",
            "image::../secret.svg[opts=inline]\n",
            "image::../../secret.svg[opts=inline]\n",
            "ifdef::x[]\n",
            "ifeval::[\"{x}\" == \"\"]\n",
            "ifeval::[nonsense\n",
            "endif::[]\n",
            "|===\n",
            "----\n",
            "====\n",
            "////\n",
            "+++",
            "stem:[",
            "[[",
            "((",
            "a::\nb:::\n",
            "* ** *** **** ***** \n",
            "= ",
            "====== ",
            "\t",
            "\r",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\uD83C\uDF89",
            "\\",
            "{",
            "}");

    @TempDir
    private Path folder;

    @Test
    void mutationsOfHeadersAndIncludesAreReadOrReported() throws IOException {
        Path site = folder.resolve("outer/site");
        Files.createDirectories(site.resolve("content/parts"));
        Files.writeString(folder.resolve("outer/secret.adoc"), SECRET);
        Files.writeString(folder.resolve("outer/secret.svg"), "<svg><title>" + SECRET + "</title></svg>");
        Files.createSymbolicLink(site.resolve("content/parts/link.adoc"), folder.resolve("outer/secret.adoc"));
        Files.writeString(site.resolve("content/a.svg"), "<svg><title>A</title></svg>");
        Files.writeString(
                site.resolve("content/parts/part.adoc"),
                "One.\n\n// tag::short[]\nTwo.\n// end::short[]\n\n== Three\n");
        List<ArticleReader> readers = List.of(reader(Sites.jbake(), site), reader(Sites.backfile(), site));

        assertTimeoutPreemptively(LONG, () -> {
            for (long seed = 1; seed <= 600; seed++) {
                Random random = new Random(seed);
                String text = mutated(SEEDS.get(random.nextInt(SEEDS.size())), random);
                Files.writeString(site.resolve("content/a.adoc"), text);
                ReadArticle read = readers.get(random.nextInt(readers.size()))
                        .read("a.adoc", text.getBytes(StandardCharsets.UTF_8));
                judge(read, "seed " + seed + ":\n" + text);
            }
        });
    }

    private static void judge(ReadArticle read, String told) {
        boolean reported = read.diagnostics().stream()
                .anyMatch(diagnostic -> !diagnostic.message().isBlank());
        assertThat(read.article().isPresent() || reported).as(told).isTrue();
        assertThat(read.diagnostics()).as(told).noneMatch(diagnostic -> diagnostic.code() == Code.INTERNAL_FAULT);
        assertThat(read.toString()).as(told).doesNotContain(SECRET).doesNotContain("root:x:");
        assertThat(read.body().fragment().html())
                .as(told)
                .doesNotContain(SECRET)
                .doesNotContain("root:x:");
    }

    private static ArticleReader reader(Settings settings, Path site) {
        return new ArticleReader(settings, JBake.header(settings), Optional.of(site), new KeptAsciidoctor());
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int from = random.nextBoolean()
                    ? mutated.lastIndexOf("\n", random.nextInt(mutated.length() + 1)) + 1
                    : random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), from + (random.nextInt(3) == 0 ? random.nextInt(12) : 0));
            mutated.replace(from, to, TROUBLE.get(random.nextInt(TROUBLE.size())));
        }
        return mutated.toString();
    }
}
