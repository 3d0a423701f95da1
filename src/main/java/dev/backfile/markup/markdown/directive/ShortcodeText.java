package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.rule.InlineNode;

/** A call of Hugo's that is meant as text, <code>{{&lt;/* name *&#47;&gt;}}</code>. */
public final class ShortcodeText extends InlineNode {

    private static final int MARK = 3;
    private static final int COMMENT = 2;

    ShortcodeText(BasedSequence chars) {
        super(chars);
    }

    /** The call without the marks of a comment. */
    @Override
    public String words() {
        String chars = getChars().toString();
        int end = chars.length() - MARK;
        return chars.substring(0, MARK) + chars.substring(MARK + COMMENT, end - COMMENT) + chars.substring(end);
    }
}
