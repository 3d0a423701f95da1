package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.Escapes;
import org.jspecify.annotations.Nullable;

/** An argument of a directive. Its characters are its value as written, without quotation marks. */
public final class DirectiveArgument extends Node implements DoNotDecorate {

    private final String name;
    private final @Nullable String made;
    private final boolean escaped;

    /**
     * Makes one.
     *
     * @param escaped whether backslashes and character references in the value stand for other characters
     */
    public DirectiveArgument(String name, BasedSequence value, boolean escaped) {
        super(value);
        this.name = name;
        this.made = null;
        this.escaped = escaped;
    }

    /** Makes one of a value that no writer wrote, at the place of what it was made of. */
    DirectiveArgument(String name, BasedSequence place, String made) {
        super(place);
        this.name = name;
        this.made = made;
        this.escaped = false;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What its value stands for. */
    public String value() {
        if (made != null) {
            return made;
        }
        String written = getChars().toString().replace('\n', ' ');
        return escaped ? Escapes.unescape(written) : written;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
