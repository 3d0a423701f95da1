package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.config.FolderSection.Folders;
import dev.backfile.notation.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the original of a document whose file's name ends with a language, {@code x.md} of {@code x.de.md}, or whose first folder
 * is one, {@code x.md} or {@code en/x.md} of {@code de/x.md}.
 */
final class LanguageSuffix {

    private final Folders folders;
    private final List<String> languages;
    private final String own;
    private final Map<String, Article> byStem = new HashMap<>();

    /**
     * Among these documents.
     *
     * @param folders where they lie
     * @param languages the languages that names may end with, or first folders have as names
     * @param own the language of the site, whose documents are the originals of others; with or without it in their names
     */
    LanguageSuffix(Collection<Article> documents, Folders folders, List<String> languages, String own) {
        this.folders = folders;
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
        String suffix = suffix(document);
        return suffix.isEmpty() ? folder(document) : suffix;
    }

    private String suffix(Article document) {
        String extension =
                SitePath.extension(SitePath.withoutExtension(document.path())).toLowerCase(Locale.ROOT);
        return languages.contains(extension) ? extension : "";
    }

    private String folder(Article document) {
        String path = folders.belowContent(document.path());
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash).toLowerCase(Locale.ROOT);
        return languages.contains(folder) ? folder : "";
    }

    private String stem(Article document) {
        String path = SitePath.withoutExtension(folders.belowContent(document.path()));
        String name = suffix(document).isEmpty() ? path : SitePath.withoutExtension(path);
        return folder(document).isEmpty() ? name : name.substring(name.indexOf('/') + 1);
    }
}
