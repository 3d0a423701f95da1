package dev.backfile.markup.markdown;

import dev.backfile.markup.AsciiSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of blocks beyond CommonMark's, each of which costs a parser time at every paragraph. A text that lacks the
 * characters of one cannot hold it.
 */
enum Syntax {
    /** Tables, whose cells {@code |} separates. */
    TABLES,
    /** Footnotes, as {@code [^1]}. */
    FOOTNOTES,
    /** Definition lists, whose definitions begin a line with {@code :} or {@code ~}. */
    DEFINITIONS,
    /** Abbreviations, defined by lines such as {@code *[HTML]: …}. */
    ABBREVIATIONS;

    /** What may stand before the mark of a definition on its line: white space and the marks of blocks around it. */
    private static final String BEFORE_DEFINITIONS = ">-*+.):~";

    /** Those that may stand in a text. */
    static Set<Syntax> mayStandIn(String text, AsciiSet ascii) {
        Set<Syntax> found = EnumSet.noneOf(Syntax.class);
        if (ascii.holds('|')) {
            found.add(TABLES);
        }
        if (ascii.holdsAll("[^") && text.contains("[^")) {
            found.add(FOOTNOTES);
        }
        if (ascii.holds(':') && mayDefine(text, ':') || ascii.holds('~') && mayDefine(text, '~')) {
            found.add(DEFINITIONS);
        }
        if (ascii.holdsAll("*[:") && text.contains("*[")) {
            found.add(ABBREVIATIONS);
        }
        return Collections.unmodifiableSet(found);
    }

    private static boolean mayDefine(String text, char mark) {
        for (int found = text.indexOf(mark); found >= 0; found = text.indexOf(mark, found + 1)) {
            int before = found - 1;
            while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
                before--;
            }
            if (before < 0 || text.charAt(before) == '\n' || BEFORE_DEFINITIONS.indexOf(text.charAt(before)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
