package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.Escapes;

/** An argument of a directive. Its characters are its value as written, without quotation marks. */
public final class DirectiveArgument extends Node implements DoNotDecorate {

    private final String name;
    private final boolean escaped;

    /**
     * Makes one.
     *
     * @param escaped whether backslashes and character references in the value stand for other characters
     */
    public DirectiveArgument(String name, BasedSequence value, boolean escaped) {
        super(value);
        this.name = name;
        this.escaped = escaped;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What its value stands for. */
    public String value() {
        String written = getChars().toString().replace('\n', ' ');
        return escaped ? Escapes.unescape(written) : written;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
