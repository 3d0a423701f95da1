package dev.backfile.browser;

import static java.util.Comparator.reverseOrder;

import dev.backfile.build.Site;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A small archive in one language, with every kind of page and nearly all that an article can have. What it says, and what
 * the theme must say around it, stands in a file of {@code browser/languages} among the tests' resources.
 */
final class LanguageSite implements AutoCloseable {

    static final List<String> LANGUAGES = List.of("ar", "de", "fa", "fr", "he", "hi", "ja", "pl", "ru", "zh");

    /** One page of each kind. */
    static final List<String> PAGES = List.of(
            "index.html",
            "bridge.html",
            "gone.html",
            "2024/07/index.html",
            "2024/index.html",
            "archive.html",
            "t/index.html",
            "t/0.html",
            "a/index.html",
            "a/0.html",
            "series/0.html",
            "404.html");

    private final String language;
    private final Properties texts = new Properties();
    private final Path folder;
    private final Site site;

    LanguageSite(String language) {
        this.language = language;
        try (Reader file = new InputStreamReader(
                LanguageSite.class.getResourceAsStream("/browser/languages/" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
            folder = Files.createTempDirectory("language");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        site = Site.empty(folder.resolve("site"));
        write();
        site.options(request -> request.withAsOf("2025-01-01")).bakeWell();
    }

    /** What the file says under a key. */
    String text(String key) {
        return texts.getProperty(key);
    }

    /** All that the file says, as the articles have it. */
    List<String> texts() {
        return texts.values().stream().map(String::valueOf).toList();
    }

    List<String> list(String key, String separator) {
        return List.of(text(key).split(separator));
    }

    String language() {
        return language;
    }

    /** The address of a page. */
    String address(String path) {
        return destination().resolve(path).toUri().toString();
    }

    /** Where its pages are. */
    Path destination() {
        return site.report().destination();
    }

    private void write() {
        site.with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.title=" + text("name"),
                        "site.tagline=" + text("tagline"),
                        "site.locale=" + language,
                        "tag.path=t",
                        "author.path=a",
                        "theme.switch=true")
                .photograph("content/bridge.jpg", 1200, 800)
                .photograph("content/river.jpg", 800, 600);
        profiles("a", "author", list("authors", "; "));
        profiles("t", "tag", list("words", "; "));
        profiles("series", "series", List.of(text("series")));
        article("ferry.md", "title.1", "2024-07-01", 1, List.of());
        article("boats.md", "title.3", "2024-07-20", 3, List.of());
        article("gone.md", "title.3", "2014-07-07", 0, List.of("withdrawn: true"));
        article(
                "bridge.md",
                "title.2",
                "2024-07-07",
                2,
                List.of(
                        "updated: 2024-07-09",
                        "standfirst: " + quoted("standfirst"),
                        "corrections: [{date: 2024-07-08, text: " + quoted("standfirst") + "}]",
                        "image: {src: bridge.jpg, alt: " + quoted("alt") + ", caption: " + quoted("label") + "}"));
    }

    private void profiles(String folder, String type, List<String> names) {
        for (int index = 0; index < names.size(); index++) {
            site.with(
                    "content/" + folder + "/" + index + ".md",
                    "---",
                    "title: " + names.get(index),
                    "type: " + type,
                    "---",
                    text("standfirst"));
        }
    }

    private void article(String name, String title, String date, int part, List<String> fields) {
        List<String> authors = list("authors", "; ");
        site.withText(
                "content/" + name,
                ("""
                ---
                title: %s
                date: %s
                authors: [%s]
                tags: [%s]
                section: %s
                """ + (part == 0 ? "" : "series: {name: %6$s, part: %7$d}\n") + "%8$s---\n%9$s")
                        .formatted(
                                quoted(title),
                                date,
                                String.join(", ", authors),
                                part == 0 ? authors.get(0) : String.join(", ", list("words", "; ")),
                                text("section"),
                                text("series"),
                                part,
                                fields.isEmpty() ? "" : String.join("\n", fields) + "\n",
                                body(part)));
    }

    private String quoted(String key) {
        return "'" + text(key).replace("'", "''") + "'";
    }

    private String body(int part) {
        String plain = text("text") + "\n\n" + text("text") + "\n";
        if (part != 2) {
            return plain;
        }
        String author = list("authors", "; ").get(0);
        return """
                {text}[^1]

                > {quote}
                >
                > — {author}

                ## {heading}

                {text} *{label}*, **{label}**.

                ::youtube{#dQw4w9WgXcQ}

                ::embed{src="https://maps.example/bridge"}

                :::note[{label}]
                {text}
                :::

                :::timeline[{heading}]
                1963
                : {quote}

                1994
                : {text}
                :::

                :::interview[{author}]
                {title.3}
                : {text}

                {quote}
                : {text}
                :::

                :::details[{label}]
                {text}
                :::

                :::code[{label}]{lang=java lines="2" numbers}
                int a = 1;
                int b = 2;
                :::

                :::gallery[{heading}]
                ![{alt}](bridge.jpg "{label}")
                ![{alt}](river.jpg)
                :::

                :::aside[{label}]
                {quote}
                :::

                | {label} | {heading} |
                | --- | --- |
                | {alt} | 12 |

                {text}

                > {quote}
                > {.pullquote}

                {text}

                {text}

                [^1]: {standfirst}
                """.replace("{author}", author)
                .replace("{text}", text("text"))
                .replace("{quote}", text("quote"))
                .replace("{label}", text("label"))
                .replace("{heading}", text("heading"))
                .replace("{alt}", text("alt"))
                .replace("{title.3}", text("title.3"))
                .replace("{standfirst}", text("standfirst"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public String toString() {
        return language;
    }
}
