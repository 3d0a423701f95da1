package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.Chronology;
import dev.backfile.archive.LinkTarget;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the documents that are versions of one another in other languages: a translation names its original, or another
 * translation of it, and all that hang together so are one work.
 */
final class Translations {

    private final Settings settings;
    private final Map<Article, LinkTarget> originals;
    private final Map<Article, Article> towardsFirst = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Translations(Settings settings, Map<Article, LinkTarget> originals) {
        this.settings = settings;
        this.originals = originals;
    }

    /**
     * What was found.
     *
     * @param byDocument the other versions of each document that has some, in the order of their languages
     * @param diagnostics what is wrong with translations
     */
    record Found(Map<Article, List<Article>> byDocument, List<Diagnostic> diagnostics) {}

    /**
     * Finds the versions of documents.
     *
     * @param documents every live document, oldest first
     * @param originals what those of them that say they are translations name as their originals
     */
    static Found among(List<Article> documents, Map<Article, LinkTarget> originals, Settings settings) {
        Translations translations = new Translations(settings, originals);
        documents.stream().filter(originals::containsKey).forEach(translations::join);
        PathTranslations paths = new PathTranslations(documents, settings);
        documents.forEach(
                document -> paths.originalOf(document).ifPresent(original -> translations.join(document, original)));
        Map<Article, List<Article>> byDocument = new HashMap<>();
        for (List<Article> work : translations.works(documents)) {
            Map<String, Article> versions = translations.byLanguage(work);
            for (Article version : versions.values()) {
                List<Article> others = new ArrayList<>(versions.values());
                others.remove(version);
                byDocument.put(version, List.copyOf(others));
            }
        }
        return new Found(byDocument, translations.diagnostics);
    }

    private void join(Article translation) {
        LinkTarget original = originals.get(translation);
        if (original instanceof LinkTarget.ToArticle to && to.article() != translation) {
            join(translation, to.article());
        } else if (!(original instanceof LinkTarget.Nowhere)) {
            diagnostics.add(Diagnostic.of(
                    Code.DOUBTFUL_FIELD,
                    place(translation),
                    original instanceof LinkTarget.ToArticle
                            ? "'translationOf' names this document itself"
                            : "'translationOf' leads to something that is no article or page",
                    "write the name or the source path of the original"));
        }
    }

    private void join(Article translation, Article original) {
        Article one = first(translation);
        Article other = first(original);
        if (one != other) {
            boolean older = Chronology.OLDEST_FIRST.compare(one, other) < 0;
            towardsFirst.put(older ? other : one, older ? one : other);
        }
    }

    private Article first(Article document) {
        Article first = document;
        while (towardsFirst.containsKey(first)) {
            first = towardsFirst.get(first);
        }
        return first;
    }

    private Iterable<List<Article>> works(List<Article> documents) {
        Set<Article> firsts = new HashSet<>(towardsFirst.values());
        Map<Article, List<Article>> works = new LinkedHashMap<>();
        for (Article document : firsts.isEmpty() ? List.<Article>of() : documents) {
            if (firsts.contains(document) || towardsFirst.containsKey(document)) {
                works.computeIfAbsent(first(document), key -> new ArrayList<>()).add(document);
            }
        }
        return works.values();
    }

    /** The versions of a work by their languages, without those that were taken back; of two in one language the older. */
    private Map<String, Article> byLanguage(List<Article> work) {
        Map<String, Article> versions = new TreeMap<>();
        for (Article version : work) {
            if (version.status() == Status.WITHDRAWN) {
                continue;
            }
            String language = version.lang() == null ? settings.site().language() : version.lang();
            Article other = versions.putIfAbsent(language, version);
            if (other != null) {
                diagnostics.add(Diagnostic.of(
                        Code.DOUBTFUL_FIELD,
                        place(version.translationOf() == null ? other : version),
                        "'" + version.title() + "' and '" + other.title()
                                + "' are versions of one article in one language, " + language,
                        "say in which language each is, such as lang: fr"));
            }
        }
        return versions;
    }

    private Place place(Article translation) {
        String source = settings.folders().inContent(translation.path());
        return translation.translationOf() == null
                ? Place.file(source)
                : Place.at(source, translation.links().get(linkOf(translation)).position());
    }

    private static int linkOf(Article translation) {
        Integer link = translation.translationOf();
        return link == null ? 0 : link;
    }
}
