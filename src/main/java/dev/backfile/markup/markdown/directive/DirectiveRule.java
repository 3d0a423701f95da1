package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.config.directive.Directives;
import dev.backfile.markup.markdown.inline.rule.InlinePlace;
import dev.backfile.markup.markdown.inline.rule.InlineRule;
import org.jspecify.annotations.Nullable;

/** Finds directives within a line: {@code :name[text]}, {@code :name{key=value}} or both. */
public final class DirectiveRule implements InlineRule {

    private final Directives directives;

    /** Finds those of a site. */
    public DirectiveRule(Directives directives) {
        this.directives = directives;
    }

    @Override
    public char opening() {
        return ':';
    }

    @Override
    public @Nullable DirectiveInline read(InlinePlace place) {
        CharSequence text = place.text();
        int start = place.index();
        if (start > 0 && isOfWord(text.charAt(start - 1))) {
            return null;
        }
        int end = HeadReader.endOfName(text, start + 1);
        if (end == start + 1 || end >= text.length() || text.charAt(end) != '[' && text.charAt(end) != '{') {
            return null;
        }
        if (directives.directive(text.subSequence(start + 1, end).toString()).isEmpty()) {
            return null;
        }
        BasedSequence rest = place.piece(start, Math.min(text.length(), start + HeadReader.LONGEST_HEAD));
        DirectiveHead head = new HeadReader(rest, rest.toString(), 0, 1).read(directives);
        return head == null ? null : new DirectiveInline(head);
    }

    private static boolean isOfWord(char character) {
        return character == ':' || Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }
}
