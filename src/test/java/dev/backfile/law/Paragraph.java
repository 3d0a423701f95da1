package dev.backfile.law;

import java.util.Optional;
import java.util.SortedMap;

/**
 * A paragraph of a random document.
 *
 * @param text its Markdown
 * @param need the file of the site that it names, if it names one
 * @param byName whether it names it as {@code [[name]]}, which a slug takes away
 */
record Paragraph(String text, Optional<String> need, boolean byName) {

    static Paragraph plain(String text) {
        return new Paragraph(text, Optional.empty(), false);
    }

    /** Whether what it names is still there under that name. */
    boolean isSound(SortedMap<String, Manuscript> documents, SortedMap<String, String> files) {
        return need.map(path -> byName
                        ? documents.containsKey(path)
                                && !documents.get(path).fields().containsKey("slug")
                        : documents.containsKey(path) || files.containsKey(path))
                .orElse(true);
    }
}
