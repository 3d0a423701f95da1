package dev.backfile.markup.html;

import java.util.regex.Pattern;

/** The comment that ends the summary of a text: {@code <!--more-->} or {@code <!--break-->}. */
public final class SummaryMark {

    /** The comment, wherever it stands. */
    static final Pattern PATTERN = Pattern.compile("<!--\\s{0,9}(?:more|break)\\s{0,9}-->", Pattern.CASE_INSENSITIVE);

    private SummaryMark() {}

    /** Whether a piece of HTML is that comment alone. */
    public static boolean is(CharSequence html) {
        return PATTERN.matcher(html).matches();
    }
}
