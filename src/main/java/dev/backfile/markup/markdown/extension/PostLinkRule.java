package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.rule.InlinePlace;
import dev.backfile.markup.markdown.inline.rule.InlineRule;
import dev.backfile.markup.markdown.inline.rule.RawCalls;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links as Hexo's tag for them writes them, {@code {% post_link name 'label' %}}, which are links by name.
 *
 * @see <a href="https://hexo.io/docs/tag-plugins#Include-Posts">Include Posts in Hexo's documentation</a>
 */
final class PostLinkRule implements InlineRule {

    private static final String START = "{%";
    private static final int LONGEST = 1000;
    private static final Pattern CALL = Pattern.compile(
            "\\{%[ \\t]{0,9}+post_link[ \\t]++([^\\s\"'%{}]++)"
                    + "(?:[ \\t]++(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)'|([^\\s\"'%{}][^\"'%{}\\n]*+)))?+[ \\t]*+(?:true|false)?+[ \\t]*+%}");

    @Override
    public char opening() {
        return '{';
    }

    @Override
    public @Nullable NameLinkNode read(InlinePlace place) {
        CharSequence text = place.text();
        int start = place.index();
        if (start + 1 >= text.length() || text.charAt(start + 1) != START.charAt(1)) {
            return null;
        }
        Matcher call = CALL.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        if (!call.lookingAt() || place.calls() != RawCalls.Part.READ) {
            return null;
        }
        BasedSequence label = BasedSequence.NULL;
        for (int group = 2; group <= call.groupCount(); group++) {
            if (call.start(group) >= 0) {
                label = place.piece(call.start(group), call.end(group)).trim();
            }
        }
        return new NameLinkNode(place.piece(start, call.end()), place.piece(call.start(1), call.end(1)), label);
    }
}
