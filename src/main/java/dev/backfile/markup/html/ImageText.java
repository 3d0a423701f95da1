package dev.backfile.markup.html;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import java.util.regex.Pattern;

/** The text that stands for an image where it is not seen. */
public final class ImageText {

    /** Says that an image only decorates. A scanned tag keeps no attributes without a value. */
    private static final Pattern DECORATION =
            Pattern.compile("(?i)\\s(?:alt(?=[\\s/>])|aria-hidden=[\"']?true|role=[\"']?(?:presentation|none)\\b)");

    /** What to do about it in HTML. */
    public static final String HTML_HINT = "add alt=\"…\" with what it shows, or alt=\"\" if it only decorates";

    /** What to do about it in Markdown, which cannot tell an empty text from a forgotten one. */
    public static final String MARKDOWN_HINT =
            "write what it shows between the brackets; if it only decorates, write <img src=\"…\" alt=\"\">";

    private ImageText() {}

    /** Whether the tag of an image neither has such a text nor says that it needs none. */
    static boolean isMissing(String html, HtmlScanner.Tag tag) {
        boolean given = tag.attributes().stream().anyMatch(value -> value.name().equals("alt"));
        return !given
                && !DECORATION.matcher(html.substring(tag.start(), tag.end())).find();
    }

    /** The mistake of an image without one. */
    public static Diagnostic missing(TextPositions lines, int offset, String hint) {
        return Diagnostic.of(
                Code.MISSING_ALT, lines.place(offset), "this image has no text for those who do not see it", hint);
    }
}
