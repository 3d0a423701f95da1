package dev.backfile.law;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the writers of a random site write: documents, paragraphs, values of fields. */
final class Writing {

    private static final String[] AUTHORS = {"ann", "bo", "Cy Lee"};

    private final Workshop workshop;
    private final Dice dice;

    Writing(Workshop workshop) {
        this.workshop = workshop;
        this.dice = workshop.dice();
    }

    /** A new article or page, and where it stands. */
    Map.Entry<String, Manuscript> document() {
        String name = workshop.freshName();
        boolean page = dice.chance(12);
        String path = page
                ? "content/" + name + ".md"
                : "content/" + dice.of("posts", "posts/deep", "2014", "2016") + "/" + name + ".md";
        boolean jbakeHeader = workshop.kind() == SiteKind.JBAKE ? dice.chance(85) : dice.chance(10);
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", title());
        fields.put("date", date());
        if (page) {
            fields.put("type", "page");
        } else if (jbakeHeader) {
            fields.put("type", "post");
        }
        if (jbakeHeader) {
            fields.put("status", "published");
        }
        for (String field : List.of("tags", "author", "section", "series", "issue", "standfirst")) {
            if (dice.chance(field.equals("tags") ? 80 : 30)) {
                fields.put(field, value(field));
            }
        }
        if (dice.chance(15) && !workshop.articles().isEmpty()) {
            fields.put("lang", value("lang"));
            fields.put("translationOf", value("translationOf"));
        }
        if (dice.chance(8)) {
            fields.put("status", value("status"));
        }
        if (dice.chance(10)) {
            fields.put("aliases", value("aliases"));
        }
        Manuscript manuscript = new Manuscript(jbakeHeader, fields, List.of());
        for (int count = dice.between(1, 3); count > 0; count--) {
            manuscript = manuscript.with(paragraph(path));
        }
        return Map.entry(path, manuscript);
    }

    /** A profile of an author or a term, and where it stands. */
    Map.Entry<String, Manuscript> profile() {
        String path = "content/"
                + dice.of("authors/ann", "authors/bo", "tags/red", "tags/blue", "sections/news", "series/saga")
                + ".md";
        Map<String, String> fields = new TreeMap<>(Map.of("title", profileTitle(path)));
        if (dice.chance(30)) {
            fields.put("aliases", value("aliases"));
        }
        return Map.entry(path, new Manuscript(false, fields, List.of(Paragraph.plain(sentence()))));
    }

    /** The title of a profile; it stays what names it. */
    private String profileTitle(String path) {
        String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
        return path.contains("/authors/") ? slug + " of " + dice.of("Hull", "Ely") : slug;
    }

    String title() {
        return dice.of("A bridge", "Tea & toast", "It's late", "Über alles", "Rain", "The flood") + " "
                + dice.between(1, 40);
    }

    String date() {
        return String.format(
                Locale.ROOT, "%d-%02d-%02d", dice.between(2014, 2016), dice.between(1, 4), dice.between(1, 28));
    }

    /** A date that is in the future at the beginning. */
    String laterDate() {
        return dice.of("2020-0" + dice.between(1, 9) + "-15", "2020-01-02", "2020-01-10");
    }

    /** A value for a field. */
    String value(String field) {
        return switch (field) {
            case "title" -> title();
            case "date", "updated" -> dice.chance(85) ? date() : laterDate();
            case "tags" -> dice.of("red", "blue", "red, blue", "green, red", "Red", "blue, naïve, c++");
            case "author" -> dice.of(AUTHORS);
            case "section" -> dice.of("News", "news", "Arts");
            case "series" ->
                workshop.kind() == SiteKind.JBAKE || dice.chance(50)
                        ? dice.of("Saga", "Letters")
                        : "{name: Saga, part: " + dice.between(1, 5) + "}";
            case "issue" -> dice.of("No 1", "No 2", "No 3");
            case "standfirst" -> dice.chance(25) ? sentence() + "\\n— " + sentence() : sentence();
            case "lang" -> dice.of("fr", "de", "en", "ar", "zh-Hant", "hi", "pl", "tr", "cy", "sr");
            case "translationOf" -> nameOf(dice.from(workshop.articles()));
            case "slug" -> workshop.freshName().toLowerCase(Locale.ROOT);
            case "permalink" ->
                dice.chance(50)
                        ? "/own/" + workshop.freshName() + "/"
                        : dice.of(
                                "/turn.html",
                                "/turn.html/page.html",
                                "/Turn.html",
                                "/turn/deep/page.html",
                                "/Turn/deep/");
            case "aliases" -> "/old/" + workshop.freshName() + ".html";
            case "status" -> dice.of("draft", "published", "published-date", "withdrawn");
            case "draft" -> dice.of("true", "no", "ture");
            case "search", "noindex" -> dice.of("true", "false", "maybe");
            case "expires", "publishDate" -> dice.chance(60) ? laterDate() : date();
            case "image" -> dice.from(workshop.images()).substring("content/posts".length());
            case "note" -> dice.of("value 1", "value 2", "value 3", "posts/new.gif", "map.gif");
            default -> "value " + dice.between(1, 9);
        };
    }

    String sentence() {
        return "It was " + dice.of("cold", "warm", "*late*", "early", "said -- twice --") + " in "
                + dice.of("March", "the harbour", "\u6771\u4eac", "Hull") + ", number " + dice.between(10, 99) + ".";
    }

    /** A paragraph of the document at a path. */
    Paragraph paragraph(String path) {
        List<String> articles = workshop.articles();
        int choice = dice.between(0, 11);
        if (choice < 2 && !articles.isEmpty()) {
            String target = dice.from(articles);
            return new Paragraph(
                    "As we wrote in [[" + nameOf(target) + dice.of("", "|before") + "]].", Optional.of(target), true);
        }
        if (choice < 4 && !articles.isEmpty()) {
            String target =
                    dice.from(dice.chance(30) && !workshop.asciidoc().isEmpty() ? workshop.asciidoc() : articles);
            return new Paragraph("See [this](" + relative(path, target) + ").", Optional.of(target), false);
        }
        List<String> images = workshop.images();
        if (choice == 4 && !images.isEmpty()) {
            String target = dice.from(images);
            return new Paragraph("![A picture](" + relative(path, target) + ")", Optional.of(target), false);
        }
        if (choice == 10 && !images.isEmpty() && dice.chance(70)) {
            String target = dice.from(images);
            String name = relative(path, target);
            String call = dice.of(
                    "::figure[It was *late*.]{src=" + name + " alt=x}",
                    "{{< pic " + name + " \"It was *late*.\" >}}",
                    "=IMAGE=" + name + "=It was [[late]].=",
                    "{% include pic.html src=\"" + name + "\" alt=\"x\" %}",
                    ":::gallery[Winters]\n![x](" + name + ")\n![y](" + name + " \"z\")\n:::",
                    "::embed{src=https://example.net/ poster=" + name + "}");
            return new Paragraph(call, Optional.of(target), false);
        }
        return Paragraph.plain(
                switch (choice) {
                    case 9 -> dice.of(":::note\n", "::::mark[Part]{#own}\n:::note\n") + sentence() + "\n:::";
                    case 10 -> "Of :mark[a *word*]{kind=x} and {{< mark a >}}. " + sentence();
                    case 11 ->
                        dice.of(
                                sentence(),
                                "::youtube{#dQw4w9WgXcQ}",
                                ":::code{lines=1 numbers}\n" + sentence() + "\n:::",
                                "{{< note >}}\n" + sentence() + "\n{{< /note >}}",
                                "Of {{< odd >}} and {% raw %}{{< mark >}}{% endraw %}. " + sentence(),
                                ":::timeline\n1963\n: " + sentence() + "\n:::");
                    case 5 -> "## Part " + dice.between(1, 9) + "\n\n" + sentence();
                    case 6 -> "<!--more-->\n\n" + sentence();
                    case 7 -> "> " + sentence() + "\n> -- Somebody";
                    case 8 -> "See [here](/" + dice.of("archive.html", "tags/red.html", "nowhere.html") + ").";
                    default -> sentence();
                });
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
    }

    private static String relative(String from, String to) {
        return Path.of(from).getParent().relativize(Path.of(to)).toString().replace('\\', '/');
    }
}
