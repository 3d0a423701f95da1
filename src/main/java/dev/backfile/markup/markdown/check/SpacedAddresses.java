package dev.backfile.markup.markdown.check;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.PlainCharacters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Images and links that stay text, since there is a blank in their address or before it. The text is searched for what
 * stands between label and address, which few places have; only there is anything read.
 */
final class SpacedAddresses {

    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_ADDRESS = 500;

    private static final Pattern CANDIDATE = Pattern.compile(
            "(!?)\\[[^\\[\\]\\n]{0,300}\\]([ \\t]?)\\(([^()<>\\n]{1,300}(?:\\([^()<>\\n]{0,100}\\)[^()<>\\n]{0,100})?)\\)");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\s*(?:https?:|www\\.|/|\\.\\.?/|#).*|.*\\.[a-z][a-z0-9]{1,4}(?:#.*)?\\s*");

    private static final Pattern TITLED = Pattern.compile("\\s*(\\S+)\\s+[\"'“‘(].*");

    private SpacedAddresses() {}

    static void check(String text, PlainCharacters plain, TextPositions lines, List<Diagnostic> found) {
        if (!text.contains("](") && !text.contains("] (")) {
            return;
        }
        Matcher matcher = CANDIDATE.matcher(text);
        int middle = text.indexOf(']');
        while (middle >= 0) {
            int start = mayStandAt(text, middle) ? start(text, middle) : -1;
            if (start >= 0 && matcher.region(start, text.length()).lookingAt()) {
                check(matcher, plain, lines, found);
            }
            middle = text.indexOf(']', middle + 1);
        }
    }

    /** Whether an address with a blank in it or before it may stand behind this bracket. */
    private static boolean mayStandAt(String text, int bracket) {
        int next = bracket + 1 < text.length() ? text.charAt(bracket + 1) : 0;
        if (next == ' ' || next == '\t') {
            return bracket + 2 < text.length() && text.charAt(bracket + 2) == '(';
        }
        if (next != '(') {
            return false;
        }
        int end = Math.min(text.length(), bracket + LONGEST_ADDRESS);
        int depth = 0;
        boolean spaced = false;
        for (int index = bracket + 2; index < end && depth >= 0; index++) {
            char character = text.charAt(index);
            if (character == '\n' || character == '<' || character == '>') {
                return false;
            }
            spaced |= character == ' ' || character == '\t';
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
        }
        return spaced && depth < 0;
    }

    /** Where the label begins that ends in this bracket, with the sign of an image before it; -1 when nowhere. */
    private static int start(String text, int bracket) {
        int last = Math.max(0, bracket - LONGEST_LABEL - 1);
        for (int index = bracket - 1; index >= last; index--) {
            char character = text.charAt(index);
            if (character == '[') {
                return index > 0 && text.charAt(index - 1) == '!' ? index - 1 : index;
            }
            if (character == ']' || character == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static void check(Matcher matcher, PlainCharacters plain, TextPositions lines, List<Diagnostic> found) {
        boolean image = !matcher.group(1).isEmpty();
        boolean apart = !matcher.group(2).isEmpty();
        String address = matcher.group(3).strip();
        boolean spaced = address.indexOf(' ') >= 0 || address.indexOf('\t') >= 0;
        boolean meant = (ADDRESS.matcher(address).matches()
                        || ADDRESS.matcher(address.split("\\s", 2)[0]).matches())
                && (apart ? image : spaced)
                && plain.at(matcher.start(3) - 1);
        if (meant) {
            found.add(Diagnostic.of(
                    Code.UNREAD_MARKUP,
                    lines.place(matcher.start()),
                    (image ? "this image" : "this link") + " stays text: there is a blank " + (apart ? "before" : "in")
                            + " its address",
                    apart ? "write the bracket and the parenthesis side by side: ![…](…)" : hint(address)));
        }
    }

    private static String hint(String address) {
        Matcher titled = TITLED.matcher(address);
        return titled.matches()
                ? "write its title in straight quotation marks: (" + titled.group(1) + " \"…\")"
                : "write (<" + address + ">), or %20 for each blank";
    }
}
