package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.rule.InlineNode;

/** A call of Hugo's or Zola's that is meant as text, <code>{{&lt;/* name *&#47;&gt;}}</code>. */
public final class ShortcodeText extends InlineNode {

    private static final int COMMENT = 2;

    ShortcodeText(BasedSequence chars) {
        super(chars);
    }

    /** The call without the marks of a comment. */
    @Override
    public String words() {
        String chars = getChars().toString();
        int begin = chars.indexOf("/*");
        int end = chars.lastIndexOf("*/");
        return chars.substring(0, begin) + chars.substring(begin + COMMENT, end) + chars.substring(end + COMMENT);
    }
}
