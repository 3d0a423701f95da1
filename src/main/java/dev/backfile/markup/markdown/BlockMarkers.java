package dev.backfile.markup.markdown;

/**
 * The marks of block quotes and lists at the beginning of a line.
 *
 * @param depth how many there are
 * @param widest the columns of white space before the last of them
 * @param startsBlock whether one of them begins a block, as the marks of lists do
 * @param end where they end
 */
record BlockMarkers(int depth, int widest, boolean startsBlock, int end) {

    /** The marks of the line between two offsets. */
    static BlockMarkers of(String text, int start, int end) {
        int depth = 0;
        int columns = 0;
        int widest = 0;
        boolean list = false;
        int index = start;
        while (index < end) {
            char character = text.charAt(index);
            if (character == ' ' || character == '\t') {
                columns += character == '\t' ? 4 : 1;
                index++;
                continue;
            }
            int length = character == '>' ? 1 : listMark(text, index, end);
            if (length == 0 && list && isTask(text, index, end)) {
                index += 3;
                continue;
            }
            if (length == 0) {
                break;
            }
            list |= character != '>';
            depth++;
            widest = columns;
            index += length;
        }
        return new BlockMarkers(depth, widest, list, index);
    }

    /** How long the mark of a list item, a definition or a footnote is that stands here; 0 for none. */
    private static int listMark(String text, int start, int end) {
        int index = start;
        if (text.startsWith("[^", start)) {
            int close = text.indexOf("]:", start);
            return close > 0 && close < end && close - start < 100 ? close + 2 - start : 0;
        }
        while (index < end && index < start + 10 && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        char mark = index < end ? text.charAt(index) : ' ';
        boolean isMark = index > start ? mark == '.' || mark == ')' : "-*+:~".indexOf(mark) >= 0;
        boolean spaced = index + 1 >= end || text.charAt(index + 1) == ' ' || text.charAt(index + 1) == '\t';
        return isMark && spaced ? index + 1 - start : 0;
    }

    private static boolean isTask(String text, int start, int end) {
        return start + 2 < end
                && text.charAt(start) == '['
                && " xX".indexOf(text.charAt(start + 1)) >= 0
                && text.charAt(start + 2) == ']';
    }
}
