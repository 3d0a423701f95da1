package dev.backfile.desk.check.rule;

import dev.backfile.archive.Article;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Articles without tags, without an author or without a standfirst, in an archive whose other articles have them. */
final class SparseArticles implements Rule {

    private static final int MANY = 5;

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        diagnostics.addAll(without(
                site,
                article -> article.terms(TaxonomySettings.TAGS).isEmpty(),
                Code.NO_TAGS,
                "tag",
                "add a line such as tags: [bridges, harbour]"));
        diagnostics.addAll(without(
                site,
                article -> article.terms(TaxonomySettings.AUTHORS).isEmpty(),
                Code.NO_AUTHOR,
                "author",
                "add a line such as author: Mara Ellison"));
        diagnostics.addAll(without(
                site,
                article -> article.standfirst().isEmpty(),
                Code.NO_STANDFIRST,
                "standfirst",
                "add a line standfirst: with what the article says in a sentence"));
        return diagnostics;
    }

    private static List<Diagnostic> without(
            CheckedSite site, Predicate<Article> lacks, Code code, String thing, String hint) {
        List<Article> articles = site.archive().chronology().stream()
                .filter(article -> !article.isWithdrawn())
                .toList();
        List<Article> lacking = articles.stream().filter(lacks).toList();
        if (lacking.size() == articles.size()) {
            return List.of();
        }
        return lacking.stream()
                .map(article -> Diagnostic.of(
                                code, site.place(article, Position.NONE), "this article has no " + thing, hint)
                        .among(new Family("articles have no " + thing, MANY)))
                .toList();
    }
}
