package dev.backfile.source;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link;
import dev.backfile.archive.TermReference;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What became of a file, in words for a specification: all that is not the default, and every diagnostic. */
final class Outcome {

    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "title",
            "name",
            "date",
            "updated",
            "type",
            "status",
            "tags",
            "authors",
            "author",
            "section",
            "sections",
            "series",
            "issue",
            "issues",
            "standfirst",
            "deck",
            "dek",
            "excerpt",
            "summary",
            "description",
            "image",
            "slug",
            "permalink",
            "aliases",
            "redirect_from",
            "lang",
            "canonical",
            "template",
            "related",
            "translationOf",
            "corrections");

    private final StringBuilder lines = new StringBuilder();

    private Outcome() {}

    /** The outcome of reading a file. */
    static String of(ReadArticle read) {
        Outcome outcome = new Outcome();
        read.article()
                .ifPresentOrElse(article -> outcome.card(article, read), () -> outcome.lines.append("left out\n"));
        read.diagnostics().forEach(outcome::diagnostic);
        return outcome.lines.toString();
    }

    private void card(Article article, ReadArticle read) {
        line("title", article.title());
        line("type", article.type().equals(Article.POST) ? "" : article.type());
        line(
                "status",
                article.status() == Status.PUBLISHED
                        ? ""
                        : article.status().name().toLowerCase(Locale.ROOT));
        line("date", date(article.date()));
        line("updated", date(article.updated()));
        line("slug", article.slug());
        new TreeMap<>(article.terms()).forEach((name, terms) -> line(name, terms(terms)));
        line("standfirst", shown(article.standfirst().words()));
        line("standfirst's source", shown(article.standfirst().source()));
        line("description", article.description());
        if (article.image() != null) {
            line(
                    "image",
                    article.image().url() + " | alt " + article.image().alt() + " | caption "
                            + shown(article.image().caption()) + " | credit "
                            + article.image().credit());
        }
        line("permalink", article.permalink() == null ? "" : article.permalink().text());
        line(
                "aliases",
                String.join(
                        ", ",
                        article.aliases().stream().map(Article.Written::text).toList()));
        line("lang", article.lang());
        line("canonical", article.canonical());
        line("template", article.template() == null ? null : article.template().text());
        line(
                "related",
                String.join(
                        ", ",
                        article.related().stream()
                                .map(number -> shown(article.links().get(number)))
                                .toList()));
        Integer original = article.translationOf();
        line("translationOf", original == null ? "" : shown(article.links().get(original)));
        article.corrections().forEach(one -> line("correction", date(one.date()) + " " + shown(one.text())));
        new TreeMap<>(article.fields()).forEach(this::own);
        line(
                "links",
                String.join(", ", article.links().stream().map(Outcome::shown).toList()));
        String text = shown(read.body().fragment());
        line("summary", text.equals(shown(article.summary())) ? "" : shown(article.summary()));
        line("text", text);
    }

    private void own(String name, Object value) {
        if (!SHOWN_ELSEWHERE.contains(name)) {
            line("field " + name, plain(value));
        }
    }

    private static String plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return "map " + map;
        }
        if (value instanceof List<?> list) {
            return "list " + list;
        }
        return value instanceof ArticleDate date
                ? "date " + date(date)
                : value.getClass().getSimpleName() + " " + value;
    }

    private void diagnostic(Diagnostic diagnostic) {
        String text = diagnostic.place() + ": " + diagnostic.severity().word() + ": " + diagnostic.message() + " ["
                + diagnostic.code().word() + "]\n    " + diagnostic.hint() + "\n";
        lines.append(text);
    }

    private void line(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.append(name).append(" = ").append(value.replace("\n", "⏎")).append('\n');
        }
    }

    private static String shown(Fragment fragment) {
        return fragment.html().strip().replace('\u0001', '<').replace('\u0002', '>');
    }

    private static String shown(Link link) {
        return link.kind() + " " + link.target() + link.suffix();
    }

    private static String terms(List<TermReference> terms) {
        return String.join(
                " + ",
                terms.stream()
                        .map(term -> term.part() == null ? term.name() : term.name() + " (part " + term.part() + ")")
                        .toList());
    }

    private static String date(@Nullable ArticleDate date) {
        if (date == null) {
            return "";
        }
        return date.hasTime() ? date.offset().toString() : date.day().toString();
    }
}
