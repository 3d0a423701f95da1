package dev.backfile.cli;

import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Bakes a small site twice, so that Java can keep the classes that bakes load. The start scripts run it once for each Java. The
 * site has what most archives have; the second bake is one after an edit, so that also what reads the ledger is among the classes.
 */
public final class Training {

    private static final String SETTINGS = """
            site.title=An archive
            site.description=What was written
            site.host=https://example.org
            """;

    private static final String AUTHORS = """
            {"an-author": {"name": "An Author", "role": "Editor", "summary": "Writes *here*.", "url": "https://example.org/"}}
            """;

    private static final String ARTICLE = """
            ---
            title: "An article"
            date: 2001-02-03
            updated: 2001-02-04T10:00:00Z
            authors:
              - An Author
              - Another Author
            tags: [a tag, another]
            section: News
            series: A series
            part: 1
            summary: "What it is about, with *emphasis* \u2013 and more."
            image:
              src: "https://images.example.org/2001/picture.jpg"
              alt: "A picture"
              credit: "A photographer"
            corrections:
              - date: 2001-02-05
                text: A *mistake*.
            ---
            A *paragraph* with a [link](https://example.org/), **another** [one](other.md#a-heading), `code`, "quotes" \u2013 and a note[^1].
            It's <em>markup</em> &amp; more.

            ## A heading

            > A quotation
            >
            > \u2014 Someone

            ![A picture](https://images.example.org/picture.jpg "Its title")

            Term
            : Its definition

            [^1]: The note
            """;

    private static final String OTHER = """
            ---
            title: Another article
            date: 2003-04-05 10:30
            author: An Author
            tags: a tag
            section: News
            series: A series
            part: 2
            ---
            # A heading

            A paragraph with a link [back](article.md).

            1. one
            2. two

            ***
            """;

    private static final String EDIT = """

            ## Edited

            - one
            - two
              - three

            | a | b |
            | - | -: |
            | 1 | 2 |

            ```java
            code
            ```
            """;

    private Training() {}

    /** Bakes, and ends the Java virtual machine. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path site = Files.createTempDirectory("backfile-training");
        int status;
        try {
            status = train(site);
        } finally {
            delete(site);
        }
        // The start script learns so whether the classes can be kept.
        System.exit(status);
    }

    /** Bakes a site in an empty folder; 0 if it went well. */
    static int train(Path site) throws IOException {
        Path article = Files.createDirectories(site.resolve("content")).resolve("article.md");
        Files.writeString(article, ARTICLE);
        Files.writeString(article.resolveSibling("other.md"), OTHER);
        Files.writeString(site.resolve("jbake.properties"), SETTINGS);
        Files.writeString(Files.createDirectories(site.resolve("data")).resolve("authors.json"), AUTHORS);
        int status = bake(site, "--clean");
        Files.writeString(article, EDIT, StandardOpenOption.APPEND);
        return Math.max(status, bake(site, "--verbose"));
    }

    private static int bake(Path site, String option) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.run(
                new String[] {"bake", site.toString(), option},
                new Terminal(nowhere, nowhere, false, false),
                new LongBake(LongBake.LONG),
                Main::bake);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
