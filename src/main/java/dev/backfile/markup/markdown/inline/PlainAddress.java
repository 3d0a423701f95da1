package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address that becomes a link by itself: {@code https://…}, {@code www.…} or one of mail. */
public final class PlainAddress extends Node implements DoNotDecorate {

    private final boolean mail;

    PlainAddress(BasedSequence chars, boolean mail) {
        super(chars);
        this.mail = mail;
    }

    /** The address as its reader sees it. */
    public String text() {
        return Escapes.unescape(getChars());
    }

    /** The URL to which it leads. */
    public String url() {
        String text = text();
        return mail ? "mailto:" + text : text.regionMatches(true, 0, "www.", 0, 4) ? "http://" + text : text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
