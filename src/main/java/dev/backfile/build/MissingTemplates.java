package dev.backfile.build;

import dev.backfile.archive.Article;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.theme.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Templates that pages ask for and the site has not: one that an article names is told at the article's line, any other once
 * for all pages.
 */
final class MissingTemplates {

    private MissingTemplates() {}

    static List<Diagnostic> of(Plan plan, Templates templates, Settings settings) {
        Map<String, Page> askers = new HashMap<>();
        List<Diagnostic> missing = new ArrayList<>();
        for (Page page : plan.pages()) {
            Article article = page.model().ownDocument().orElse(null);
            Article.Written chosen = article == null ? null : article.template();
            if (chosen != null) {
                Place place = Place.at(settings.folders().inContent(article.path()), chosen.position());
                templates.missing(chosen.text(), place).ifPresent(missing::add);
            } else {
                askers.putIfAbsent(page.template(), page);
            }
        }
        new TreeMap<>(askers)
                .forEach((template, page) ->
                        templates.missing(template, "the page " + page.path()).ifPresent(missing::add));
        return missing;
    }
}
