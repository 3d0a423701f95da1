package dev.backfile.archive;

/**
 * The lines under a headline. They may be a quotation with its source.
 *
 * @param words the lines, of a quotation the quoted words: inline HTML
 * @param source who said them, without the dash before it, inline HTML; empty when the lines are no quotation
 */
public record Standfirst(Fragment words, Fragment source) {

    /** No lines at all. */
    public static final Standfirst EMPTY = new Standfirst(Fragment.EMPTY, Fragment.EMPTY);

    /** Lines that are no quotation. */
    public static Standfirst of(Fragment words) {
        return new Standfirst(words, Fragment.EMPTY);
    }

    /** Whether there are no lines. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it is a quotation with its source. */
    public boolean isQuotation() {
        return !source.isEmpty();
    }

    /** It where blocks may stand, as in the head of its article: a quotation is a figure, as those in texts are. */
    public Fragment block() {
        return isQuotation()
                ? new Fragment("<figure class=\"quotation\">\n<blockquote>\n<p>" + words.html()
                        + "</p>\n</blockquote>\n<figcaption>— " + source.html() + "</figcaption>\n</figure>")
                : words;
    }

    /** It where no blocks may stand, as in lists, feeds and metadata: the source follows a dash. */
    public Fragment inline() {
        return isQuotation() ? new Fragment(words.html() + " — " + source.html()) : words;
    }
}
