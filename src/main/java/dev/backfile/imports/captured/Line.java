package dev.backfile.imports.captured;

/**
 * A line of a text, which is a paragraph or a part of one.
 *
 * @param text its words
 * @param number where it begins in the file, from 1
 * @param gap whether a paragraph begins with it
 */
record Line(String text, int number, boolean gap) {

    /** The same with other words. */
    Line with(String words) {
        return new Line(words, number, gap);
    }
}
