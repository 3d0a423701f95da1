package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.Settings;
import dev.backfile.config.mapping.SourceForms;
import dev.backfile.notation.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the original of a document whose file's name ends with a language, {@code x.md} of {@code x.de.md}, or whose first folder
 * is one, {@code x.md} or {@code en/x.md} of {@code de/x.md}.
 */
final class PathTranslations {

    private final Folders folders;
    private final SourceForms forms;
    private final String own;
    private final Map<String, Article> byStem = new HashMap<>();

    /**
     * Among these documents.
     *
     * @param settings where they lie, which languages their paths may name, and the language of the site, whose documents are the
     *     originals of others; with or without it in their paths
     */
    PathTranslations(Collection<Article> documents, Settings settings) {
        this.folders = settings.folders();
        this.forms = settings.reading().forms();
        this.own = settings.site().language().toLowerCase(Locale.ROOT);
        if (!forms.languages().isEmpty()) {
            documents.stream()
                    .filter(document -> document.translationOf() == null)
                    .filter(document ->
                            languageOf(document).filter(this::isOther).isEmpty())
                    .forEach(document -> byStem.merge(
                            stem(document),
                            document,
                            (one, two) -> languageOf(one).isEmpty() ? one : two));
        }
    }

    /** The original; empty for a document that says itself of what it is a translation, or has no language in its path. */
    Optional<Article> originalOf(Article document) {
        return !byStem.isEmpty()
                        && document.translationOf() == null
                        && languageOf(document).filter(this::isOther).isPresent()
                ? Optional.ofNullable(byStem.get(stem(document)))
                : Optional.empty();
    }

    private boolean isOther(String language) {
        return !language.equals(own);
    }

    private Optional<String> languageOf(Article document) {
        return forms.languageOfName(document.path()).or(() -> forms.languageOfFolder(below(document)));
    }

    private String below(Article document) {
        return folders.belowContent(document.path());
    }

    private String stem(Article document) {
        String below = below(document);
        String path = SitePath.withoutExtension(below);
        String name = forms.languageOfName(below).isEmpty() ? path : SitePath.withoutExtension(path);
        return forms.languageOfFolder(below).isEmpty() ? name : name.substring(name.indexOf('/') + 1);
    }
}
