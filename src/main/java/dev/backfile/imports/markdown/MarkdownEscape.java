package dev.backfile.imports.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text so that Markdown takes it for text (CommonMark 0.31, 2.4 Backslash escapes), and our additions do, too. */
final class MarkdownEscape {

    private static final String ALWAYS = "\\`*[]<{}";
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,40};)");
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern BLOCK = Pattern.compile("^[-+=#>|:~]");

    private MarkdownEscape() {}

    /** A run of text within a paragraph. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (ALWAYS.indexOf(character) >= 0 || isSpecialHere(text, at)) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return text.indexOf('&') < 0
                ? escaped.toString()
                : ENTITY.matcher(escaped).replaceAll("\\\\&");
    }

    /** Whether a character means something where it stands, but elsewhere not. */
    private static boolean isSpecialHere(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '~' -> before == '~' || after == '~';
            case '-' -> before == '-';
            case ':' -> !Character.isLetterOrDigit(before) && (Character.isLetter(after) || after == ':');
            case '^', '=', '+' -> before == text.charAt(at) || after == text.charAt(at);
            case '|' -> true;
            default -> false;
        };
    }

    /** A line of a paragraph: what would begin a block at its beginning does not. */
    static String lineStart(String line) {
        Matcher list = LIST.matcher(line);
        if (list.find()) {
            return list.group(1) + "\\" + list.group(2) + line.substring(list.end());
        }
        return BLOCK.matcher(line).find() ? "\\" + line : line;
    }

    /** The destination of a link or a picture. */
    static String destination(String address) {
        String safe =
                address.replace("\n", "").replace("\r", "").replace("\t", "").strip();
        boolean plain = safe.chars().noneMatch(sign -> " ()<>\\\"'`*[]{}".indexOf(sign) >= 0);
        return plain && !safe.isEmpty()
                ? safe
                : "<" + safe.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E") + ">";
    }

    /** A title behind the destination, with its blank and marks; nothing where it is empty. */
    static String title(String markdown) {
        return markdown.isBlank()
                ? ""
                : " \"" + markdown.strip().replace("\n", " ").replace("\"", "\\\"") + "\"";
    }

    /** Code within a paragraph, in as many back-ticks as it needs. */
    static String code(String code) {
        String line = code.replaceAll("\\s+", " ");
        if (line.isBlank()) {
            return line;
        }
        String ticks = "`".repeat(longestRun(line, '`') + 1);
        boolean padded = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ");
        return ticks + (padded ? " " : "") + line + (padded ? " " : "") + ticks;
    }

    /** The length of the longest run of a character. */
    static int longestRun(String text, char character) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == character ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
