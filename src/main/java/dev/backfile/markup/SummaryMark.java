package dev.backfile.markup;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** The comment that ends the summary of a text: {@code <!--more-->} or {@code <!--break-->}. */
final class SummaryMark {

    /** The comment, wherever it stands. */
    static final Pattern PATTERN = Pattern.compile("<!--\\s{0,9}(?:more|break)\\s{0,9}-->", Pattern.CASE_INSENSITIVE);

    private SummaryMark() {}

    /** Whether a block is that comment alone. */
    static boolean is(Node node) {
        return node instanceof HtmlBlockBase
                && PATTERN.matcher(MarkdownPage.chars(node).trim()).matches();
    }
}
