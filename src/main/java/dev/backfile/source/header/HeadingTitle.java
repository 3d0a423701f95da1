package dev.backfile.source.header;

import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.LineCursor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first heading of a Markdown text as the title of its document.
 *
 * @param title its words, in Markdown
 * @param position where they stand in the file
 * @param text the text with blank lines in place of the heading, so that all else stays where it was
 */
public record HeadingTitle(String title, Position position, String text) {

    private static final Pattern NUMBERED = Pattern.compile(" {0,3}#{1,6}[ \\t]+(\\S.*)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,})[ \\t]*");
    private static final Pattern NO_PARAGRAPH = Pattern.compile(" {4}.*|\\t.*|\\s*(?:[-*+>|<#!:]|\\d+[.)]).*");
    private static final Pattern CODE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final int LONGEST_ATTRIBUTES = 202;

    /**
     * The first heading of a text; empty where it has none.
     *
     * @param text the text
     * @param firstLine the line of the file in which it begins
     */
    public static Optional<HeadingTitle> of(String text, int firstLine) {
        LineCursor lines = new LineCursor(text);
        String fence = "";
        String before = "";
        int beforeStart = 0;
        while (lines.next()) {
            String line = lines.line();
            Matcher code = CODE.matcher(line);
            if (!fence.isEmpty()) {
                fence = line.strip().startsWith(fence) ? "" : fence;
                before = "";
                continue;
            }
            if (code.matches()) {
                fence = code.group(1);
                continue;
            }
            Matcher numbered = NUMBERED.matcher(line);
            if (numbered.matches()) {
                return title(
                        withoutMarks(numbered.group(1)),
                        new Position(firstLine + lines.number() - 1, numbered.start(1) + 1),
                        text.substring(0, lines.start()) + text.substring(lines.start() + line.length()));
            }
            if (UNDERLINE.matcher(line).matches() && !before.isBlank()) {
                int indent = before.length() - before.stripLeading().length();
                return title(
                        before.strip(),
                        new Position(firstLine + lines.number() - 2, indent + 1),
                        text.substring(0, beforeStart) + "\n" + text.substring(lines.start() + line.length()));
            }
            boolean begins = before.isBlank() && !NO_PARAGRAPH.matcher(line).matches();
            before = begins ? line : "";
            beforeStart = lines.start();
        }
        return Optional.empty();
    }

    /** Whether a text begins with a heading. */
    static boolean begins(String text) {
        LineCursor lines = new LineCursor(text);
        if (!lines.nextNotBlank()) {
            return false;
        }
        String first = lines.line();
        return NUMBERED.matcher(first).matches()
                || !NO_PARAGRAPH.matcher(first).matches()
                        && lines.next()
                        && UNDERLINE.matcher(lines.line()).matches();
    }

    private static Optional<HeadingTitle> title(String words, Position position, String text) {
        String plain = words.stripTrailing();
        int brace = plain.endsWith("}") ? plain.lastIndexOf('{') : -1;
        boolean attributes = brace >= 0
                && plain.length() - brace <= LONGEST_ATTRIBUTES + 1
                && plain.indexOf('}', brace) == plain.length() - 1;
        String title = attributes ? withoutMarks(plain.substring(0, brace)) : words;
        return Optional.of(new HeadingTitle(title, position, text));
    }

    /** A heading without the {@code #} that may close it, and without the blanks around these. */
    private static String withoutMarks(String heading) {
        String plain = trimmed(heading);
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < plain.length() && end > 0 && isBlank(plain.charAt(end - 1));
        return closed ? trimmed(plain.substring(0, end)) : plain;
    }

    private static String trimmed(String heading) {
        int end = heading.length();
        while (end > 0 && isBlank(heading.charAt(end - 1))) {
            end--;
        }
        return heading.substring(0, end);
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t';
    }
}
