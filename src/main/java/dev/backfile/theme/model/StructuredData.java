package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Correction;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.theme.date.DateModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document or an author is in the words of schema.org: {@code content.structuredData}, for templates to print with
 * {@code toJson}. What is not known is empty, and so left out there.
 *
 * @see <a href="https://schema.org/Article">schema.org/Article</a>
 */
final class StructuredData {

    private StructuredData() {}

    /** An article, or a page beside the chronology. */
    static Map<String, Object> of(DocumentContext document) {
        PageContext page = document.page();
        Article article = document.article();
        String url = page.absoluteUrl(document.path()).orElse("");
        boolean isPage = article.type().equals(Article.PAGE);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", isPage ? "WebPage" : page.settings().metadata().articleType());
        data.put("@id", url);
        data.put("url", url);
        data.put("mainEntityOfPage", url);
        data.put("headline", article.title());
        data.put("description", document.description());
        Optional.ofNullable(document.details().image())
                .ifPresent(image -> data.put("image", StructuredParts.image(new ImageVariables.View(document, image))));
        data.put("datePublished", text(DocumentContext.isoMoment(article.date())));
        data.put(
                "dateModified",
                text(DocumentContext.isoMoment(article.updated() == null ? article.date() : article.updated())));
        data.put(
                "author",
                terms(document, TaxonomySettings.AUTHORS).stream()
                        .map(author -> StructuredParts.author(page, author))
                        .toList());
        data.put("publisher", StructuredParts.publisher(page));
        if (!isPage) {
            data.put("articleSection", names(document, "sections"));
        }
        data.put("keywords", names(document, TaxonomySettings.TAGS));
        if (!isPage) {
            data.put("wordCount", article.wordCount());
        }
        data.put("inLanguage", article.lang() == null ? page.settings().site().language() : article.lang());
        putWholes(document, data);
        data.put(
                "correction",
                document.details().corrections().stream()
                        .map(correction -> correction(document, correction))
                        .toList());
        return data;
    }

    /** An author, with what the profile says. */
    static Map<String, Object> of(TermContext view) {
        Map<String, Object> data = new LinkedHashMap<>(StructuredParts.author(view.page(), view.term()));
        view.term().profile().ifPresent(profile -> {
            DocumentContext document = new DocumentContext(view.page(), profile, false);
            data.put("@id", data.get("url"));
            data.put("description", DescriptionText.of(view.biography()));
            if (!data.get("@type").equals("Organization")) {
                data.put(
                        "jobTitle",
                        Profiles.text(document.details().fields(), "role").orElse(""));
            }
            Optional.ofNullable(document.details().image())
                    .ifPresent(image ->
                            data.put("image", StructuredParts.image(new ImageVariables.View(document, image))));
            data.put("sameAs", ProfileLinks.of(document.details().fields()));
        });
        return data;
    }

    /** The issue and the series that an article is a part of, and its place in the series. */
    private static void putWholes(DocumentContext document, Map<String, Object> data) {
        List<Object> wholes = new ArrayList<>();
        for (Term issue : terms(document, "issues")) {
            wholes.add(StructuredParts.issue(document.page(), issue));
        }
        for (Term series : terms(document, TaxonomySettings.SERIES)) {
            wholes.add(StructuredParts.series(document.page(), series));
            Optional.ofNullable(series.part(document.article())).ifPresent(part -> data.putIfAbsent("position", part));
        }
        data.put("isPartOf", wholes);
    }

    private static Map<String, Object> correction(DocumentContext document, Correction correction) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "CorrectionComment");
        data.put("datePublished", DateModel.iso(correction.date()));
        data.put("text", DescriptionText.of(document.page().fill(document.article(), correction.text())));
        return data;
    }

    private static List<Term> terms(DocumentContext document, String taxonomy) {
        return document.page().site().archive().terms(document.article(), taxonomy);
    }

    private static List<String> names(DocumentContext document, String taxonomy) {
        return terms(document, taxonomy).stream().map(Term::name).toList();
    }

    private static String text(@Nullable String moment) {
        return moment == null ? "" : moment;
    }
}
