package dev.backfile.markup.html;

import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.Fragment;
import java.util.List;
import java.util.Set;

/**
 * HTML that is ready for its page, and what is told of it.
 *
 * @param fragment the HTML, links open
 * @param headings its headings, in order
 * @param anchors its ids
 * @param wordCount the number of words outside code blocks and pull quotes that repeat the text
 */
public record SurveyedHtml(Fragment fragment, List<Heading> headings, Set<String> anchors, int wordCount) {}
