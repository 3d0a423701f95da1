package dev.backfile.search.index;

import java.util.List;
import java.util.Optional;

/**
 * What a result of a search shows of an article.
 *
 * @param path the URL of its page, relative to the site's root
 * @param title its headline, plain text
 * @param date its day, as ISO 8601 has it; empty when it has none
 * @param section the name of its section
 * @param authors the names of its authors
 * @param tags the names of its tags
 * @param lang its language, when it is not the site's
 */
public record ArticleCard(
        String path,
        String title,
        String date,
        Optional<String> section,
        List<String> authors,
        List<String> tags,
        Optional<String> lang) {

    /** Keeps copies of the lists. */
    public ArticleCard {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
