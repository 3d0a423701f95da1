package dev.backfile.imports.captured;

import dev.backfile.imports.language.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody said, and who.
 *
 * @param text the words, in their quotation marks where they have any
 * @param speaker who said them; empty where nobody is named
 */
record Quoted(String text, String speaker) {

    private static final String OPENING = "“„«»‹›‘‚\"'「『";
    private static final String CLOSING = "”“»«›‹’‘\"'」』";
    private static final int LONGEST = 700;
    private static final Pattern DASHED_SPEAKER = Pattern.compile("^[—–―-]{1,2}\\s*(\\S.{1,110}?)[.,]?$");
    private static final Pattern DASH = Pattern.compile("^(.{10,600})\\s(?:[—–―]|--|-)\\s(\\p{Lu}[^.!?]{1,90})$");
    private static final Pattern SPEAKER_AT_THE_END = Pattern.compile(
            "^(.{10,600}[.!?…”“\"»«’'])\\s*(?:[—–―]|--|\\s-\\s)\\s*(\\p{Lu}[^.!?”“\"»]{1,100}|\\p{Lu}[^!?”“\"»]{1,40})$");

    /** A line that is a quotation with its speaker behind a dash. */
    static Optional<Quoted> ofLine(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = SPEAKER_AT_THE_END.matcher(line);
        return matcher.matches() && Words.of(matcher.group(2)).size() <= 14
                ? Optional.of(
                        new Quoted(matcher.group(1).strip(), matcher.group(2).strip()))
                : Optional.empty();
    }

    /** The two sides of the last dash of a line, of which the second may be a speaker. */
    static Optional<Quoted> atDash(String line) {
        Matcher matcher = DASH.matcher(line.length() > LONGEST ? "" : line);
        return matcher.matches() && Words.of(matcher.group(2)).size() <= 10
                ? Optional.of(
                        new Quoted(matcher.group(1).strip(), matcher.group(2).strip()))
                : Optional.empty();
    }

    /** The speaker whom a line names behind a dash, and nothing else. */
    static Optional<String> speaker(String line) {
        Matcher matcher = DASHED_SPEAKER.matcher(line.length() > LONGEST ? "" : line);
        return matcher.matches()
                        && Words.of(matcher.group(1)).size() <= 14
                        && Character.isLetter(matcher.group(1).codePointAt(0))
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    /** Whether a line stands in quotation marks from its beginning to its end. */
    static boolean isWhole(String line) {
        if (line.length() < 3 || line.length() > LONGEST) {
            return false;
        }
        String bare = line.replaceAll("[.,!?…]+$", "");
        return OPENING.indexOf(line.charAt(0)) >= 0
                && !bare.isEmpty()
                && CLOSING.indexOf(bare.charAt(bare.length() - 1)) >= 0
                && !isOpenAgain(bare);
    }

    /** Whether what opens at the beginning closes before the end, as in {@code “Yes,” he said, “no.”} */
    private static boolean isOpenAgain(String line) {
        char closing = switch (line.charAt(0)) {
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '»' -> '«';
            case '"' -> '"';
            default -> '\0';
        };
        return closing != '\0' && line.substring(1, line.length() - 1).indexOf(closing) >= 0;
    }

    /** Whether a quotation of a paragraph opens and never closes. */
    static boolean isNeverClosed(String paragraph) {
        int curly = paragraph.lastIndexOf('“');
        if (paragraph.indexOf('„') >= 0) {
            return paragraph.lastIndexOf('„') > Math.max(curly, paragraph.lastIndexOf('”'));
        }
        if (curly >= 0) {
            return paragraph.indexOf('”', curly) < 0;
        }
        long left = paragraph.chars().filter(sign -> sign == '«').count();
        long right = paragraph.chars().filter(sign -> sign == '»').count();
        if (left + right > 0) {
            return (left + right) % 2 == 1;
        }
        return paragraph
                                .replaceAll("\\d\"", "")
                                .chars()
                                .filter(sign -> sign == '"')
                                .count()
                        % 2
                == 1;
    }
}
