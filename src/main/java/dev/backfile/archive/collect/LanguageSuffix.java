package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.notation.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the original of a document whose file's name ends with a language, {@code x.md} of {@code x.de.md}. */
final class LanguageSuffix {

    private final List<String> languages;
    private final String own;
    private final Map<String, Article> byStem = new HashMap<>();

    /**
     * Among these documents.
     *
     * @param languages the languages that names may end with
     * @param own the language of the site, whose documents are the originals of others; with or without it in their names
     */
    LanguageSuffix(Collection<Article> documents, List<String> languages, String own) {
        this.languages = languages;
        this.own = own.toLowerCase(Locale.ROOT);
        if (!languages.isEmpty()) {
            documents.stream()
                    .filter(document -> document.translationOf() == null)
                    .filter(document -> {
                        String language = languageOf(document);
                        return language.isEmpty() || language.equals(this.own);
                    })
                    .forEach(document -> byStem.merge(
                            stem(document),
                            document,
                            (one, two) -> languageOf(one).isEmpty() ? one : two));
        }
    }

    /** The original; empty for a document that says itself of what it is a translation, or has no language in its name. */
    Optional<Article> originalOf(Article document) {
        String language = languageOf(document);
        return document.translationOf() != null || language.isEmpty() || language.equals(own)
                ? Optional.empty()
                : Optional.ofNullable(byStem.get(stem(document)));
    }

    private String languageOf(Article document) {
        String extension =
                SitePath.extension(SitePath.withoutExtension(document.path())).toLowerCase(Locale.ROOT);
        return languages.contains(extension) ? extension : "";
    }

    private String stem(Article document) {
        String path = SitePath.withoutExtension(document.path());
        return languageOf(document).isEmpty() ? path : SitePath.withoutExtension(path);
    }
}
