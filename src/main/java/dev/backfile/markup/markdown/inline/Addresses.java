package dev.backfile.markup.markdown.inline;

/**
 * Finds the addresses that become links by themselves, as GFM has them: {@code https://…}, {@code www.…} and those of
 * mail. An address ends before the bracket, the quotation mark and the punctuation that belong to the sentence around it.
 */
public final class Addresses {

    private static final String TRAILING = "?!.,:*_~'\"";
    private static final String LOCAL = ".+-_";

    /** Brackets, quotation marks and East Asian punctuation that no writer means to be a part of an address. */
    private static final String ENDING = "<`\"“”„«»‹›「」『』《》〈〉【】、。，；：！？）（";

    private Addresses() {}

    /** Whether a text may hold an address. */
    public static boolean mayStandIn(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || mayHoldWww(text);
    }

    private static boolean mayHoldWww(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (dot >= 3 && isW(text, dot - 1) && isW(text, dot - 2) && isW(text, dot - 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isW(String text, int index) {
        return text.charAt(index) == 'w' || text.charAt(index) == 'W';
    }

    /**
     * Where the scheme begins that stands before {@code ://}; -1 when none does.
     *
     * @param from the first character that may belong to it
     */
    static int startOfScheme(CountedText text, int from, int colon) {
        int letters = colon;
        while (letters > from && Chars.isAsciiLetter(text.charAt(letters - 1))) {
            letters--;
        }
        String known = text.substring(letters, colon).toLowerCase(java.util.Locale.ROOT);
        if (known.equals("http") || known.equals("https") || known.equals("ftp")) {
            return letters;
        }
        int start = letters;
        while (start > from && isOfScheme(text.charAt(start - 1))) {
            start--;
        }
        while (start < colon && !Chars.isAsciiLetter(text.charAt(start))) {
            start++;
        }
        return colon - start < 2 ? -1 : start;
    }

    private static boolean isOfScheme(char character) {
        return Chars.isAsciiLetterOrDigit(character) || character == '+' || character == '-' || character == '.';
    }

    /** Where the address with {@code ://} at this colon ends; -1 when it is none. */
    static int endOfUrl(CountedText text, int start, int colon) {
        int host = colon + 3;
        int end = endOfDomain(text, host);
        return isDomain(text, host, end, false) ? trimmed(text, start, endOfPath(text, end)) : -1;
    }

    /** Where the address ends that begins here with {@code www.}; -1 when it is none. */
    static int endOfWww(CountedText text, int from, int start) {
        if (!text.startsWithIgnoringCase("www.", start) || start > from && isOfWord(text, start)) {
            return -1;
        }
        int end = endOfDomain(text, start);
        return isDomain(text, start, end, true) && end > start + 4 ? trimmed(text, start, endOfPath(text, end)) : -1;
    }

    /** Whether the character before an index belongs to a word or an address that goes on there. */
    private static boolean isOfWord(CountedText text, int index) {
        int before = text.codePointBefore(index);
        return Character.isLetterOrDigit(before) && !Character.isIdeographic(before)
                || "./@:-=&%#?".indexOf(before) >= 0;
    }

    /** Where the name before the {@code @} of a mail address begins; -1 when there is none. */
    static int startOfMail(CountedText text, int from, int at) {
        int start = at;
        while (start > from
                && (Chars.isAsciiLetterOrDigit(text.charAt(start - 1)) || LOCAL.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        boolean inPath = start > 0 && text.charAt(start - 1) == '/';
        return start == at || inPath ? -1 : start;
    }

    /** Where the mail address with this {@code @} ends; -1 when it is none. */
    static int endOfMail(CountedText text, int at) {
        int end = at + 1;
        while (end < text.length()
                && (Chars.isAsciiLetterOrDigit(text.charAt(end)) || ".-_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > at + 1 && text.charAt(end - 1) == '.') {
            end--;
        }
        int dot = lastDot(text, at + 1, end);
        char last = text.charAt(end - 1);
        boolean valid = dot > at + 1 && last != '-' && last != '_' && text.charAt(at + 1) != '.';
        return valid ? end : -1;
    }

    private static int endOfDomain(CountedText text, int start) {
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            boolean known = Character.isLetterOrDigit(character)
                    || character == '-'
                    || character == '_'
                    || character == '.'
                    || Character.getType(character) == Character.NON_SPACING_MARK;
            if (!known) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** Whether a host is one: no underscore in its last two parts, and, where that is asked for, a dot. */
    private static boolean isDomain(CountedText text, int start, int end, boolean dotted) {
        int last = lastDot(text, start, end);
        if (end == start || text.charAt(start) == '.' || dotted && last < start) {
            return false;
        }
        int before = last < start ? -1 : lastDot(text, start, last);
        for (int index = Math.max(start, before + 1); index < end; index++) {
            if (text.charAt(index) == '_') {
                return false;
            }
        }
        return true;
    }

    /** Where the last dot stands between two indices; before the first of them when there is none. */
    private static int lastDot(CountedText text, int start, int end) {
        int index = end - 1;
        while (index >= start && text.charAt(index) != '.') {
            index--;
        }
        return index;
    }

    /** Where an address ends at the latest: at white space, at what ends it, or at a bracket that it did not open. */
    private static int endOfPath(CountedText text, int from) {
        int brackets = 0;
        int index = from;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character <= ' ' || Chars.isWhitespace(character) || ENDING.indexOf(character) >= 0) {
                break;
            }
            if (character == '[' || character == '{') {
                brackets++;
            } else if (character == ']' || character == '}') {
                if (brackets == 0) {
                    break;
                }
                brackets--;
            }
            index++;
        }
        return index;
    }

    /** Leaves out the punctuation at the end, brackets that close nothing, and what looks like a character reference. */
    private static int trimmed(CountedText text, int start, int from) {
        int balance = 0;
        for (int index = start; index < from; index++) {
            char character = text.charAt(index);
            balance += character == '(' ? 1 : character == ')' ? -1 : 0;
        }
        int end = from;
        while (end > start) {
            char last = text.charAt(end - 1);
            if (last == ')' && balance < 0) {
                balance++;
                end--;
            } else if (last == ';') {
                int name = end - 1;
                while (name > start && Chars.isAsciiLetterOrDigit(text.charAt(name - 1))) {
                    name--;
                }
                boolean reference = name < end - 1 && name > start && text.charAt(name - 1) == '&';
                end = reference ? name - 1 : end - 1;
            } else if (TRAILING.indexOf(last) >= 0 || last == '’' || last == '…' || last == '\\') {
                end--;
            } else {
                break;
            }
        }
        return end;
    }
}
