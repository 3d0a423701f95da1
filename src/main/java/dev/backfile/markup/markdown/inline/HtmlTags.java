package dev.backfile.markup.markdown.inline;

/** Finds raw HTML and addresses in angle brackets within a text. Looks for the end of a comment once only. */
final class HtmlTags {

    private final CountedText text;
    private final Ends comments;
    private final Ends instructions;
    private final Ends declarations;
    private final Ends characterData;

    HtmlTags(CountedText text) {
        this.text = text;
        this.comments = new Ends(text, "-->");
        this.instructions = new Ends(text, "?>");
        this.declarations = new Ends(text, ">");
        this.characterData = new Ends(text, "]]>");
    }

    /** Where the ends of one kind stand: searched for from left to right, never twice over the same characters. */
    private static final class Ends {

        private final CountedText text;
        private final String mark;
        private int found = -1;
        private boolean none;

        Ends(CountedText text, String mark) {
            this.text = text;
            this.mark = mark;
        }

        /** Where the first ends that begins at an index or later; -1 when there is none. Indices must not decrease. */
        int from(int index) {
            if (!none && found < index) {
                found = text.indexOf(mark, index);
                none = found < 0;
            }
            return none ? -1 : found + mark.length();
        }
    }

    /** Where the tag, comment, instruction or declaration ends that begins with this {@code <}; -1 for none. */
    int end(int open) {
        char next = at(open + 1);
        if (next == '!') {
            if (text.startsWith("<!--", open)) {
                return endOfComment(open);
            }
            if (text.startsWith("<![CDATA[", open)) {
                return characterData.from(open + 9);
            }
            return Chars.isAsciiLetter(at(open + 2)) ? declarations.from(open + 2) : -1;
        }
        if (next == '?') {
            return instructions.from(open + 2);
        }
        return next == '/' ? endOfClosingTag(open + 2) : endOfOpenTag(open + 1);
    }

    /** Where the address ends, at its {@code >}, that begins with this {@code <}: a URL with its scheme; -1 for none. */
    int endOfUrl(int open) {
        int index = open + 1;
        if (!Chars.isAsciiLetter(at(index))) {
            return -1;
        }
        while (index - open <= 33 && (Chars.isAsciiLetterOrDigit(at(index)) || "+.-".indexOf(at(index)) >= 0)) {
            index++;
        }
        int length = index - open - 1;
        if (length < 2 || length > 32 || at(index) != ':') {
            return -1;
        }
        while (index < text.length() && at(index) > ' ' && at(index) != 0x7F && at(index) != '<' && at(index) != '>') {
            index++;
        }
        return at(index) == '>' ? index : -1;
    }

    /** The same for a mail address. */
    int endOfMail(int open) {
        int index = open + 1;
        while (index < text.length()
                && (Chars.isAsciiLetterOrDigit(at(index)) || ".!#$%&'*+/=?^_`{|}~-".indexOf(at(index)) >= 0)) {
            index++;
        }
        if (index == open + 1 || at(index) != '@') {
            return -1;
        }
        do {
            int start = index + 1;
            index = start;
            while (index - start < 63 && (Chars.isAsciiLetterOrDigit(at(index)) || at(index) == '-')) {
                index++;
            }
            if (index == start || at(start) == '-' || at(index - 1) == '-') {
                return -1;
            }
        } while (at(index) == '.');
        return at(index) == '>' ? index : -1;
    }

    private int endOfComment(int open) {
        if (text.startsWith(">", open + 4)) {
            return open + 5;
        }
        return text.startsWith("->", open + 4) ? open + 6 : comments.from(open + 4);
    }

    private int endOfClosingTag(int start) {
        int index = endOfName(start);
        if (index < 0) {
            return -1;
        }
        index = Chars.skipSpace(text, index);
        return at(index) == '>' ? index + 1 : -1;
    }

    private int endOfOpenTag(int start) {
        int index = endOfName(start);
        while (index >= 0) {
            int next = Chars.skipSpace(text, index);
            if (at(next) == '>') {
                return next + 1;
            }
            if (at(next) == '/') {
                return at(next + 1) == '>' ? next + 2 : -1;
            }
            index = next == index ? -1 : endOfAttribute(next);
        }
        return -1;
    }

    private int endOfName(int start) {
        if (!Chars.isAsciiLetter(at(start))) {
            return -1;
        }
        int index = start;
        while (Chars.isAsciiLetterOrDigit(at(index)) || at(index) == '-') {
            index++;
        }
        return index;
    }

    private int endOfAttribute(int start) {
        if (!Chars.isAsciiLetter(at(start)) && at(start) != '_' && at(start) != ':') {
            return -1;
        }
        int index = start;
        while (Chars.isAsciiLetterOrDigit(at(index)) || index < text.length() && "_.:-".indexOf(at(index)) >= 0) {
            index++;
        }
        int equals = Chars.skipSpace(text, index);
        if (at(equals) != '=') {
            return index;
        }
        int value = Chars.skipSpace(text, equals + 1);
        char quote = at(value);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, value + 1);
            return close < 0 ? -1 : close + 1;
        }
        int end = value;
        while (end < text.length() && !Chars.isSpace(at(end)) && "\"'=<>`".indexOf(at(end)) < 0) {
            end++;
        }
        return end == value ? -1 : end;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
