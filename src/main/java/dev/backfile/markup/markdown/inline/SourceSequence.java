package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.SequenceUtils;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a piece of one, as flexmark's parser sees it. The parser's own sequence asks an interface for each single character, and
 * it asks for most of them several times. Whoever asks for characters that are not there is told so by flexmark's own checks, since it
 * is the parser that asks. Immutable.
 */
@SuppressWarnings("unchecked") // what it inherits of flexmark has unchecked types
public final class SourceSequence extends BasedSequenceImpl {

    private final String source;
    private final SourceSequence whole;
    private final int start;
    private final int end;

    private SourceSequence(String source) {
        super(0);
        this.source = source;
        this.whole = this;
        this.start = 0;
        this.end = source.length();
    }

    private SourceSequence(SourceSequence whole, int start, int end) {
        super(0);
        this.source = whole.source;
        this.whole = whole;
        this.start = start;
        this.end = end;
    }

    /** A whole text. It has no NUL, for which CommonMark 0.31.2 asks for another character (section 2.3): texts are clean. */
    public static SourceSequence of(String text) {
        return new SourceSequence(text);
    }

    @Override
    public SourceSequence getBaseSequence() {
        return whole;
    }

    @Override
    public Object getBase() {
        return source;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public int getIndexOffset(int index) {
        SequenceUtils.validateIndexInclusiveEnd(index, end - start);
        return start + index;
    }

    @Override
    public char charAt(int index) {
        SequenceUtils.validateIndex(index, end - start);
        return source.charAt(start + index);
    }

    @Override
    public SourceSequence subSequence(int from, int to) {
        SequenceUtils.validateStartEnd(from, to, end - start);
        return baseSubSequence(start + from, start + to);
    }

    @Override
    public SourceSequence baseSubSequence(int from, int to) {
        SequenceUtils.validateStartEnd(from, to, source.length());
        if (from == start && to == end) {
            return this;
        }
        return from == 0 && to == source.length() ? whole : new SourceSequence(whole, from, to);
    }

    @Override
    public String toString() {
        return source.substring(start, end);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> @Nullable T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
