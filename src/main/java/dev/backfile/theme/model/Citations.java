package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Term;
import dev.backfile.archive.name.Name;
import dev.backfile.archive.name.NameReader;
import dev.backfile.archive.text.Slugs;
import dev.backfile.citation.Citation;
import dev.backfile.config.SiteSection;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.theme.value.PlainJson;
import dev.backfile.theme.value.Variables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a document is cited: {@code content.citation}. */
final class Citations {

    static final Variables<View> KEYS = Variables.<View>builder()
            .key("text", Citations::text)
            .key("bibtex", view -> view.citation().bibtex())
            .key("ris", view -> view.citation().ris())
            .key("csl", view -> PlainJson.of(view.citation().csl()))
            .key(
                    "authors",
                    view -> view.citation().authors().stream().map(Name::sorted).toList())
            .key("publication", view -> view.citation().publication())
            .key("volume", view -> view.citation().volume())
            .key("issue", view -> view.citation().issue())
            .key("pages", view -> view.citation().pages())
            .key("firstPage", view -> view.citation().firstPage())
            .key("lastPage", view -> view.citation().lastPage())
            .key("issn", view -> view.citation().issn())
            .key("doi", view -> view.citation().doi())
            .key("url", view -> view.citation().url())
            .key("fileName", view -> Slugs.of(view.citation().slug(), true).orElse("article"))
            .build();

    private Citations() {}

    /** A citation on a page. */
    record View(Citation citation, PageContext page) {}

    static View view(DocumentContext document) {
        return new View(of(document), document.page());
    }

    private static String text(View view) {
        return view.citation().text(view.page()::day);
    }

    static Citation of(DocumentContext document) {
        PageContext page = document.page();
        Article article = document.article();
        SiteSection.Site site = page.settings().site();
        Optional<Term> issue = first(page, article, "issues");
        Map<String, Object> issueFields =
                issue.map(term -> Profiles.fields(page, term)).orElse(Map.of());
        String canonical = article.canonical();
        ArticleDate date = article.date();
        return new Citation(
                kind(page.settings().metadata().articleType()),
                page.site().archive().terms(article, TaxonomySettings.AUTHORS).stream()
                        .map(author -> name(page, author))
                        .toList(),
                article.title(),
                date == null ? null : date.day(),
                site.title(),
                Profiles.text(issueFields, "number")
                        .orElse(issue.map(Term::name).orElse("")),
                Profiles.text(issueFields, "volume").orElse(""),
                Profiles.text(document.details().fields(), "pages").orElse(""),
                page.settings().metadata().issn(),
                Profiles.text(document.details().fields(), "doi")
                        .map(Citations::bareDoi)
                        .orElse(""),
                canonical != null
                        ? canonical
                        : page.absoluteUrl(document.path()).orElse(""),
                article.lang() != null ? article.lang() : site.language(),
                article.slug());
    }

    /** The name of an author: by the parts that the profile gives, else by its words. */
    static Name name(PageContext page, Term author) {
        Map<String, Object> fields = Profiles.fields(page, author);
        return page.site()
                .nameOf(author, named -> new NameReader(page.settings().site().locale()).read(named.name(), fields));
    }

    private static Optional<Term> first(PageContext page, Article article, String taxonomy) {
        List<Term> terms = page.site().archive().terms(article, taxonomy);
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(0));
    }

    private static Citation.Kind kind(String articleType) {
        return switch (articleType) {
            case "NewsArticle" -> Citation.Kind.NEWSPAPER;
            case "ScholarlyArticle" -> Citation.Kind.JOURNAL;
            case "BlogPosting" -> Citation.Kind.BLOG;
            default -> Citation.Kind.MAGAZINE;
        };
    }

    private static String bareDoi(String doi) {
        return doi.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
    }
}
