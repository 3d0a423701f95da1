package dev.backfile.sample;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An archive in which every field of every article tries to be more than text. */
final class HostileSite {

    /** What is written into the fields. Each is legal text that must reach readers as that text, or not at all. */
    static final List<String> WORDS = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(2)</script>",
            "</title></head><body onload=alert(3)>",
            "\"><img src=x onerror=alert(4)>",
            "' onmouseover='alert(5)' x='",
            "]]><script>alert(6)</script>",
            "<!-- --><![CDATA[ <b>",
            "{{constructor.constructor('alert(7)')()}} {% raw %}",
            "${7*7} #{7*7} <#if true>x</#if> <@m/> [=7*7]",
            "javascript:alert(8)",
            "&lt;script&gt;alert(9)&lt;/script&gt; &amp;amp; &#60;b&#62;",
            "abc \u202Edcba\u202C \u2066x\u2069 \u200Fy",
            "👩‍👩‍👧‍👦 \uD83C\uDDF3\uD83C\uDDFF \u00E1\u0302\u0303",
            "שלום עולם (العربية) 1234",
            "Donaudampfschifffahrt".repeat(40),
            "back\\slash \\u003Cb\\u003E \\\" \\n");

    private static final String ARTICLE = """
            ---
            title: %1$s
            date: 2010-01-%2$02d
            updated: 2011-01-%2$02d
            authors: [%1$s, Plain Name]
            tags: [%1$s, plain]
            section: %1$s
            series: {name: %1$s, part: 2}
            issue: %1$s
            standfirst: %1$s
            description: %1$s
            image: {src: /img/picture.png, alt: %1$s, caption: %1$s, credit: %1$s}
            corrections: [{date: 2012-02-02, text: %1$s}]
            aliases: [/old/%2$d]
            custom: %1$s
            ---
            %3$s

            ## %3$s

            ![%3$s](/img/picture.png "%4$s")

            > %3$s
            >
            > — %3$s

            [a link](javascript:alert(10)) <a href="javascript:alert(11)">raw</a> [another](<data:text/html,x>)
            """;

    private static final String SETTINGS = """
            site.host=https://hostile.example
            site.title=%1$s
            site.tagline=%1$s
            site.description=%1$s
            markdown.html=%2$s
            paginate.home=5
            """;

    private HostileSite() {}

    /**
     * Writes the archive and bakes it, errors or none, with the built-in theme.
     *
     * @param rawHtml what becomes of raw HTML in Markdown: the setting {@code markdown.html}
     */
    static Baked bake(Path temporary, String rawHtml) {
        Path site = temporary.resolve("site");
        write(site.resolve("jbake.properties"), SETTINGS.formatted("Title <script>alert(0)</script> \"'&", rawHtml));
        write(site.resolve("assets/img/picture.png"), "not a picture");
        for (int number = 0; number < WORDS.size(); number++) {
            String words = WORDS.get(number);
            String text = ARTICLE.formatted(quoted(words), number + 1, words, words.replace("\"", "&quot;"));
            write(site.resolve("content/article-" + number + ".md"), text);
            String addresses = ": " + quoted(words) + "\n---\nText\n";
            for (String field : List.of("slug", "aliases", "permalink", "canonical", "lang", "template", "type")) {
                write(
                        site.resolve("content/" + field + "-" + number + ".md"),
                        "---\ntitle: Addresses\ndate: 2009-01-01\nauthors: [Plain Name]\n" + field + addresses);
            }
            String profile = "---\ntitle: " + quoted("The author " + words) + "\nrole: " + quoted(words) + "\nlinks: ["
                    + quoted(words) + ", \"javascript:alert(12)\"]\nimage: {src: /img/picture.png, alt: "
                    + quoted(words)
                    + "}\n---\n" + words + "\n";
            write(site.resolve("content/authors/author-" + number + ".md"), profile);
        }
        Path destination = temporary.resolve("baked");
        BakeRequest request = BakeRequest.of(site)
                .withDestination(destination)
                .withAsOf(SampleSite.AS_OF)
                .withKeepGoing(true)
                .withThreads(2);
        return new Baked(destination, new Backfile().bake(request));
    }

    /** A text as a YAML scalar between double quotes. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
