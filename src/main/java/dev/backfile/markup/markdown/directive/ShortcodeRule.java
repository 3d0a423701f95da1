package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.config.directive.Directives;
import dev.backfile.markup.markdown.directive.ShortcodeToken.Form;
import dev.backfile.markup.markdown.inline.rule.InlineNode;
import dev.backfile.markup.markdown.inline.rule.InlinePlace;
import dev.backfile.markup.markdown.inline.rule.InlineRule;
import dev.backfile.markup.markdown.inline.rule.RawCalls;
import org.jspecify.annotations.Nullable;

/** Finds calls of other generators within a line that stand for directives. */
public final class ShortcodeRule implements InlineRule {

    private static final int LONGEST = 4000;
    private static final int FARTHEST_NAME = 80;

    private final Directives directives;
    private final ShortcodeHeads heads;

    /** Finds those of a site. */
    public ShortcodeRule(Directives directives) {
        this.directives = directives;
        this.heads = new ShortcodeHeads(directives);
    }

    @Override
    public char opening() {
        return '{';
    }

    @Override
    public @Nullable InlineNode read(InlinePlace place) {
        CharSequence text = place.text();
        int start = place.index();
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (second != '{' && second != '%') {
            return null;
        }
        if (!isNamed(text, start + (second == '{' ? 3 : 2))) {
            return null;
        }
        BasedSequence rest = place.piece(start, Math.min(text.length(), start + 2 * LONGEST));
        RawCalls.Part calls = place.calls();
        if (calls == RawCalls.Part.TEXT) {
            return null;
        }
        String source = rest.toString();
        int comment = endOfComment(source);
        if (comment > 0) {
            return new ShortcodeText(rest.subSequence(0, comment));
        }
        ShortcodeToken token = ShortcodeToken.at(source, 0);
        if (token == null) {
            return null;
        }
        if (calls == RawCalls.Part.MARK) {
            return new ShortcodeEnd(rest.subSequence(0, token.end()));
        }
        if (token.form() == Form.CLOSING) {
            String ended = token.name().equals(ShortcodeToken.END) ? place.endedCall() : token.name();
            return directives.shortcode(ended).isPresent() ? new ShortcodeEnd(rest.subSequence(0, token.end())) : null;
        }
        DirectiveHead head = heads.of(token, rest).orElse(null);
        if (head == null) {
            return null;
        }
        ShortcodeToken end = token.form() == Form.ALONE ? null : end(source, token);
        return end == null
                ? new DirectiveInline(head)
                : new DirectiveInline(new DirectiveHead(
                        rest.subSequence(0, end.end()),
                        head.name(),
                        rest.subSequence(token.end(), end.start()),
                        head.id(),
                        head.classes(),
                        head.arguments()));
    }

    /** Whether a name stands where one may, or the mark of a call that is meant as text: most braces need no closer look. */
    private static boolean isNamed(CharSequence text, int from) {
        int index = from;
        while (index < text.length() && index < from + FARTHEST_NAME && " \t\n\r-/".indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        return index < text.length()
                && ("*_.".indexOf(text.charAt(index)) >= 0 || Character.isLetterOrDigit(text.charAt(index)));
    }

    /**
     * Where a call ends that Hugo or Zola takes as text, {@code {{</* name *}{@code />}}} or {@code {{/* name() *}{@code /}}};
     * -1 where none begins.
     */
    private static int endOfComment(String source) {
        int mark = source.indexOf("/*");
        if (mark != 2 && mark != 3) {
            return -1;
        }
        String end;
        switch (source.substring(0, mark)) {
            case "{{<" -> end = "*/>}}";
            case "{{%" -> end = "*/%}}";
            case "{{" -> end = "*/}}";
            case "{%" -> end = "*/%}";
            default -> {
                return -1;
            }
        }
        int index = source.indexOf(end);
        return index < 0 || index > LONGEST ? -1 : index + end.length();
    }

    /** The next call that ends one; null when there is none nearby, or another of its name begins before. */
    private static @Nullable ShortcodeToken end(String source, ShortcodeToken token) {
        int index = source.indexOf('{', token.end());
        while (index >= 0) {
            ShortcodeToken next = ShortcodeToken.at(source, index);
            if (next != null && token.isEndedBy(next)) {
                return next;
            }
            if (next != null && next.form() == token.form() && next.name().equals(token.name())) {
                return null;
            }
            index = source.indexOf('{', next == null ? index + 1 : next.end());
        }
        return null;
    }
}
