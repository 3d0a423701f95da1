package dev.backfile.desk.migration;

import dev.backfile.archive.Article;
import dev.backfile.config.Settings;
import dev.backfile.desk.scaffold.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A document with what is known of how it is written.
 *
 * @param document the document
 * @param text its file's text
 * @param fenced whether it has front matter in YAML
 * @param asciidoc whether it is AsciiDoc
 * @param settings the JBake site's settings
 */
record MigratedSource(MigratedDocument document, String text, boolean fenced, boolean asciidoc, Settings settings) {

    /**
     * The file in the new site: JBake's header becomes front matter, a document of YAML's or AsciiDoc's stays as it is.
     *
     * @param permalink the URL that it has to have, where the new site would give it another
     * @param missing what a document that stays as it is has to say besides
     */
    byte[] inNewSite(Optional<String> permalink, Map<String, String> missing) {
        return keepsHeader()
                ? document.withFields(missing, fenced, settings.reading().charset())
                : document.withFrontMatter(settings, permalink);
    }

    /** What the document has to say besides its own header so that it is read as JBake reads it. */
    Map<String, String> missing(Optional<Article> read, Optional<String> permalink) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (!keepsHeader()) {
            return missing;
        }
        Article card = document.card();
        boolean sameType = read.map(Article::type).equals(Optional.of(document.type()));
        boolean sameStatus = read.map(Article::status).equals(Optional.of(card.status()));
        boolean dated = read.map(Article::date).isPresent();
        if (read.isEmpty() && card.title().isBlank()) {
            add(missing, "title", document.title());
        }
        if (!sameType) {
            add(missing, "type", document.type());
        }
        if (!sameStatus) {
            MigratedDocument.status(card.status()).ifPresent(status -> add(missing, "status", status));
        }
        if (!dated) {
            document.date().ifPresent(date -> missing.put("date", MigratedDocument.iso(date)));
        }
        permalink.ifPresent(url -> add(missing, "permalink", url));
        return missing;
    }

    private boolean keepsHeader() {
        return document.lines().isEmpty() && (fenced || asciidoc);
    }

    private void add(Map<String, String> missing, String name, String value) {
        missing.put(name, fenced ? YamlText.value(value) : value.replace("{", "\\{"));
    }
}
