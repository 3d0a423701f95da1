package dev.backfile.imports.captured;

import dev.backfile.imports.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a text apart: lines that were only broken to fit a width are joined. */
final class Lines {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int SLACK = 4;

    /** What is longer is a paragraph and no line of verse. */
    static final int LONGEST_OF_VERSE = 72;

    private final String[] raw;
    private final int width;
    private final Set<String> words;
    private final List<Line> lines = new ArrayList<>();

    private Lines(String text) {
        this.raw = text.split("\n", -1);
        this.width = width(raw);
        this.words = width == 0 ? Set.of() : Words.of(text).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a text that are not blank. */
    static List<Line> of(String text) {
        Lines found = new Lines(text);
        found.read();
        return found.width > 0 ? found.lines : apart(found.lines);
    }

    /** The width to which lines were broken; 0 where they were not. */
    private static int width(String[] raw) {
        int[] lengths = Arrays.stream(raw)
                .map(String::strip)
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        int width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * 0.98)];
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        for (int at = 0; at + 1 < raw.length; at++) {
            String line = raw[at].strip();
            String next = raw[at + 1].strip();
            if (!line.isEmpty() && !next.isEmpty()) {
                pairs++;
                full += isFull(line, next, width) ? 1 : 0;
            }
        }
        return pairs >= 3 && full * 10 >= pairs * 6 ? width : 0;
    }

    private static boolean isFull(String line, String next, int width) {
        int blank = next.indexOf(' ');
        return line.length() + 1 + (blank < 0 ? next.length() : blank) > width - SLACK;
    }

    private void read() {
        boolean gap = true;
        String before = "";
        boolean indentedBefore = false;
        for (int at = 0; at < raw.length; at++) {
            String line = raw[at].strip().replaceAll("[ ]{2,}", " ");
            if (line.isEmpty()) {
                gap = true;
                continue;
            }
            boolean indented = raw[at].startsWith("  ") || raw[at].startsWith("\t");
            boolean full = width > 0 && !gap && isFull(before, line, width);
            if (full && isText(before) && isText(line) && !(indented && !indentedBefore)) {
                Line last = lines.remove(lines.size() - 1);
                lines.add(last.with(joined(last.text(), line)));
            } else {
                boolean ended = width > 0 && !gap && (indented && !indentedBefore || longLast());
                lines.add(new Line(line, at + 1, gap || ended));
            }
            before = raw[at].strip();
            indentedBefore = indented;
            gap = false;
        }
    }

    /** Whether a line has words, and is no address. */
    private static boolean isText(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit)
                && (line.indexOf(' ') > 0 || !line.contains("://"));
    }

    private boolean longLast() {
        return lines.get(lines.size() - 1).text().length() > width;
    }

    /** Two parts of a line: a word that was broken at a hyphen is whole again where the text has it so elsewhere. */
    private String joined(String line, String next) {
        boolean broken = line.length() > 1
                && line.endsWith("-")
                && Character.isLetter(line.charAt(line.length() - 2))
                && Character.isLowerCase(next.charAt(0));
        if (!broken) {
            return line + " " + next;
        }
        int blank = line.lastIndexOf(' ');
        int end = next.indexOf(' ');
        String whole = line.substring(blank + 1, line.length() - 1) + (end < 0 ? next : next.substring(0, end));
        List<String> joined = Words.of(whole);
        return joined.size() == 1 && words.contains(joined.get(0))
                ? line.substring(0, line.length() - 1) + next
                : line + next;
    }

    /** Where lines are as long as paragraphs, or nothing parts any two, each is one. */
    private static List<Line> apart(List<Line> lines) {
        boolean never = lines.stream().skip(1).noneMatch(Line::gap);
        List<Line> apart = new ArrayList<>(lines.size());
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).gap()) {
                to++;
            }
            List<Line> block = lines.subList(from, to);
            boolean paragraphs =
                    never || block.stream().anyMatch(line -> line.text().length() > LONGEST_OF_VERSE + 18);
            for (Line line : block) {
                apart.add(new Line(line.text(), line.number(), line.gap() || paragraphs));
            }
            from = to;
        }
        return apart;
    }
}
