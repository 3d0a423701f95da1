package dev.backfile.archive;

/**
 * What the tag of an image has already, as its writer wrote it: the rest is decided by its file when a page shows it.
 *
 * @param width its width in pixels; 0 when it has none, -1 when it is no number of pixels
 * @param height its height, likewise
 * @param chosen whether it chooses among files of several sizes
 * @param timed whether it says when the file is to be loaded
 */
public record ImageTag(int width, int height, boolean chosen, boolean timed) {

    /** A tag that has nothing but its URL and its text. */
    public static final ImageTag PLAIN = new ImageTag(0, 0, false, false);

    private static final char MARK = ',';

    /** Its form within a slot, behind the number of a link. */
    String encoded() {
        return equals(PLAIN)
                ? ""
                : "" + MARK + width + MARK + height + MARK + (chosen ? 1 : 0) + MARK + (timed ? 1 : 0);
    }

    /** Where the number of the link ends and the form of the tag begins. */
    static int begin(String html, int from, int end) {
        int mark = html.indexOf(MARK, from);
        return mark < 0 || mark > end ? end : mark;
    }

    static ImageTag decoded(String html, int from, int end) {
        if (from == end) {
            return PLAIN;
        }
        String[] parts = html.substring(from + 1, end).split(String.valueOf(MARK));
        return new ImageTag(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2].equals("1"), parts[3].equals("1"));
    }
}
