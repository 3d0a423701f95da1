package dev.backfile.source.frontmatter;

import java.util.Optional;

/** Front matter as plain lines above a text. Immutable; safe for use by many threads. */
public interface HeaderFormat {

    /** Whether a text begins with a line that looks like one of this header. */
    boolean seemsMeant(String text);

    /** The header of a text, if it has one that is valid. */
    Optional<FrontMatter> read(String text, Findings findings);

    /** Says what keeps a text that looks like this header from being one. */
    void explain(String text, Findings findings);
}
