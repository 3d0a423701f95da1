package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.rule.InlineNode;

/** The call that ends what another began. It shows nothing. */
public final class ShortcodeEnd extends InlineNode {

    ShortcodeEnd(BasedSequence chars) {
        super(chars);
    }

    @Override
    public CharSequence words() {
        return "";
    }
}
