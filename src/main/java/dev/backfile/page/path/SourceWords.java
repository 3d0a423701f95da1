package dev.backfile.page.path;

import dev.backfile.archive.Article;
import dev.backfile.archive.text.Slugs;
import dev.backfile.config.Settings;
import dev.backfile.notation.SitePath;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a document's source gives to patterns of URLs.
 *
 * @param article the document
 * @param settings the settings of its site
 */
record SourceWords(Article article, Settings settings) {

    private static final String INDEX = "index";

    /** The language, where it is another than the site's; else nothing. */
    String language() {
        String language = article.lang();
        return language == null || language.equalsIgnoreCase(settings.site().language()) ? "" : slug(language, "");
    }

    /** The slug; without the language of the file's name where the URL has that otherwise. */
    String slug(boolean languageStands) {
        String end = "-" + suffix();
        boolean ends = languageStands
                && !article.hasOwnSlug()
                && end.length() > 1
                && article.slug().endsWith(end)
                && article.slug().length() > end.length();
        return ends ? article.slug().substring(0, article.slug().length() - end.length()) : article.slug();
    }

    /** The folders, without that in which an index stands for the document and without Jekyll's own. */
    String folder() {
        String folder = SitePath.folder(article.path());
        String shown = stem().equals(INDEX) ? SitePath.folder(folder) : folder;
        return Arrays.stream(shown.split("/"))
                .filter(name -> !name.isEmpty() && !name.equals("_posts") && !name.equals("_drafts"))
                .map(name -> slug(name, name))
                .collect(Collectors.joining("/"));
    }

    /** The name of the file, of an index that of its folder. */
    String fileName() {
        String folder = SitePath.folder(article.path());
        return slug(stem().equals(INDEX) && !folder.isEmpty() ? SitePath.name(folder) : stem(), article.slug());
    }

    /** The words of the title. */
    String title() {
        return slug(article.title(), article.slug());
    }

    private String stem() {
        String base = SitePath.baseName(article.path());
        return suffix().isEmpty() ? base : SitePath.withoutExtension(base);
    }

    private String suffix() {
        return settings.reading().forms().languageOfName(article.path()).orElse("");
    }

    private String slug(String words, String otherwise) {
        return Slugs.of(words, settings.urls().asciiSlugs()).orElse(otherwise);
    }
}
