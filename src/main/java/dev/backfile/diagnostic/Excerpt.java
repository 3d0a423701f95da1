package dev.backfile.diagnostic;

/**
 * A line of a source file and the mark under it, as a terminal shows them.
 *
 * @param line the line, cut around the mark if it is long
 * @param blank what stands before the mark: as wide as the line's text before it
 */
record Excerpt(String line, String blank) {

    private static final int BEFORE = 70;
    private static final int LONGEST = 110;

    /** The excerpt of a line with a mark at a column, counted from 1 in UTF-16 units. */
    static Excerpt of(String line, int column) {
        int mark = Math.max(0, Math.min(column - 1, line.length()));
        int start = line.length() <= LONGEST
                ? 0
                : whole(line, Math.max(0, Math.min(mark - BEFORE, line.length() - LONGEST)));
        int end = whole(line, Math.min(line.length(), start + LONGEST));
        StringBuilder shown = new StringBuilder(start > 0 ? "…" : "");
        StringBuilder blank = new StringBuilder(start > 0 ? " " : "");
        int at = start;
        while (at < end) {
            int character = line.codePointAt(at);
            String visible = character == '\t' ? "\t" : VisibleText.show(character);
            shown.append(visible);
            if (at < mark) {
                blank.append(character == '\t' ? "\t" : " ".repeat(columns(visible)));
            }
            at += Character.charCount(character);
        }
        return new Excerpt(
                shown.append(end < line.length() ? "…" : "").toString().stripTrailing(), blank.toString());
    }

    private static int columns(String visible) {
        return visible.codePoints().map(VisibleText::columns).sum();
    }

    /** The nearest place before this one that is not within a character. */
    private static int whole(String line, int at) {
        boolean within = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return within ? at - 1 : at;
    }
}
