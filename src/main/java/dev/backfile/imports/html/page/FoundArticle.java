package dev.backfile.imports.html.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An article as it stood on a page.
 *
 * @param headline its headline
 * @param authors the names of its byline
 * @param date when it was published, as front matter has dates
 * @param updated when it was changed last, as front matter has dates
 * @param standfirst the lines under the headline
 * @param description what was written for search engines, where it says something else than the text
 * @param section the section in which it stood
 * @param tags its tags
 * @param language its language, such as {@code de} or {@code en-GB}
 * @param picture the address of the picture that stands for it
 * @param body its text: paragraphs, headings, figures, quotations, lists, tables
 * @param checks what an editor is to look at, each a sentence
 * @param left what of the page is not in it, by its kind
 */
public record FoundArticle(
        String headline,
        List<String> authors,
        Optional<String> date,
        Optional<String> updated,
        Optional<String> standfirst,
        Optional<String> description,
        Optional<String> section,
        List<String> tags,
        Optional<String> language,
        Optional<String> picture,
        Element body,
        List<String> checks,
        Map<String, Integer> left) {

    /** Its lists do not change. */
    public FoundArticle {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        checks = List.copyOf(checks);
        left = Map.copyOf(left);
    }
}
