package dev.backfile.cli.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks lines between words so that they fit on a terminal. No word is broken or lost; colours take no room. */
public final class Wrapping {

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern WORD = Pattern.compile("(?<gap> *)(?<word>[^ ]+)");
    private static final Pattern COLUMNS = Pattern.compile("(?<head> *[^ ].*? {2,})(?<text>[^ ].*)");
    private static final int NARROW = 6;

    private Wrapping() {}

    /**
     * A line, broken where it is too long.
     *
     * @param width how many characters fit on a line
     * @param indent how many blanks stand before each line but the first
     */
    public static String line(String line, int width, int indent) {
        if (length(line) <= width) {
            return line;
        }
        StringBuilder broken = new StringBuilder();
        int used = 0;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            int gap = words.group("gap").length();
            int word = length(words.group("word"));
            boolean begins = words.start() == 0;
            if (!begins && used + gap + word > width) {
                broken.append(System.lineSeparator()).append(" ".repeat(indent)).append(words.group("word"));
                used = indent + word;
            } else {
                broken.append(words.group());
                used += gap + word;
            }
        }
        return broken.toString();
    }

    /**
     * Lines of which each may have a name and, two blanks behind it, a text: the text goes on below itself, or below the name
     * where there is no room beside it.
     */
    public static String columns(String lines, int width) {
        return lines.lines().map(line -> inColumns(line, width)).collect(Collectors.joining(System.lineSeparator()))
                + (lines.endsWith("\n") ? System.lineSeparator() : "");
    }

    private static String inColumns(String line, int width) {
        if (length(line) <= width) {
            return line;
        }
        String text = line.stripLeading();
        int column = line.length() - text.length();
        Matcher columns = COLUMNS.matcher(line);
        if (columns.matches()) {
            String head = columns.group("head");
            text = columns.group("text");
            column = length(head);
            return isRoomBehind(column, width)
                    ? line(line, width, column)
                    : head.stripTrailing() + System.lineSeparator() + below(text, width);
        }
        return isRoomBehind(column, width) ? line(line, width, column) : below(text, width);
    }

    private static boolean isRoomBehind(int column, int width) {
        return column <= width / 2;
    }

    private static String below(String text, int width) {
        return line(" ".repeat(NARROW) + text, width, NARROW);
    }

    /** How many characters of a line are seen. */
    public static int length(String line) {
        String seen = COLOUR.matcher(line).replaceAll("");
        return seen.codePointCount(0, seen.length());
    }
}
