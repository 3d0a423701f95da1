package dev.backfile.source.header;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.LineCursor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line at the beginning of a text that looks like the field that holds a document back, and is none: where front matter
 * has no lines around it, a blank line too many would publish what is not to be seen.
 */
final class StrayField {

    private static final Pattern GATE = Pattern.compile(
            "\\s*\"?((?:is[_-]?)?(?:draft|status|published|publish|private|hidden|visibility))\"?\\s*[:=]\\s*\\S.{0,40}",
            Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 12;

    private StrayField() {}

    /** Whether one stands in the first lines of a text that begins in this line; with a diagnostic if so. */
    static boolean isIn(String text, int firstLine, Findings findings) {
        LineCursor lines = new LineCursor(text);
        for (int seen = 0; seen < LOOKED_AT && lines.next(); ) {
            Matcher gate = GATE.matcher(lines.line());
            if (gate.matches()) {
                findings.add(
                        Code.UNCLEAR_STATUS,
                        new Position(firstLine + lines.number() - 1, gate.start(1) + 1),
                        "'" + gate.group(1)
                                + "' looks like a field, but stands in the text; in doubt the document is held back",
                        "put it among the fields above the text, without a blank line between, or write the line otherwise");
                return true;
            }
            seen += lines.line().isBlank() ? 0 : 1;
        }
        return false;
    }
}
