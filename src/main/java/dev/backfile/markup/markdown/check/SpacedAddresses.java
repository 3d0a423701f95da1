package dev.backfile.markup.markdown.check;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.PlainCharacters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Images and links that stay text, since there is a blank in their address or before it. */
final class SpacedAddresses {

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
        while (matcher.find()) {
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
                        (image ? "this image" : "this link") + " stays text: there is a blank "
                                + (apart ? "before" : "in") + " its address",
                        apart ? "write the bracket and the parenthesis side by side: ![…](…)" : hint(address)));
            }
        }
    }

    private static String hint(String address) {
        Matcher titled = TITLED.matcher(address);
        return titled.matches()
                ? "write its title in straight quotation marks: (" + titled.group(1) + " \"…\")"
                : "write (<" + address + ">), or %20 for each blank";
    }
}
