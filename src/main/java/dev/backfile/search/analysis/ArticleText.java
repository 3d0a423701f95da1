package dev.backfile.search.analysis;

import java.util.List;

/**
 * What of an article is searched.
 *
 * @param lang its language as a BCP 47 tag
 * @param title its headline, plain text
 * @param standfirst the lines under it, plain text
 * @param body its text, plain text
 * @param names the terms that it belongs to
 */
public record ArticleText(String lang, String title, String standfirst, String body, List<Name> names) {

    /** Keeps a copy of the list. */
    public ArticleText {
        names = List.copyOf(names);
    }

    /**
     * A term: an author, a tag, a series, a section.
     *
     * @param taxonomy the name of its taxonomy
     * @param name the name that readers see
     */
    public record Name(String taxonomy, String name) {}
}
