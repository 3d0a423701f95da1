package dev.backfile.markup.html;

/**
 * Raw HTML that does not stay within its text by itself.
 *
 * @param kind what is wrong with it
 * @param name the name of the element; empty where there is none
 * @param piece the number of the raw piece in which it stands
 * @param bracket how many {@code <} stand before it in that piece
 */
public record BalanceFault(Kind kind, String name, int piece, int bracket) {

    /** What may be wrong. */
    public enum Kind {
        /** An element is never closed. */
        UNCLOSED,
        /** An element that holds nothing but text is never closed. */
        UNCLOSED_TEXT,
        /** An end tag closes nothing. */
        STRAY,
        /** A tag closes itself, which HTML does not know. */
        SELF_CLOSED,
        /** A comment is never closed. */
        COMMENT,
        /** A declaration or an instruction is never closed. */
        DECLARATION
    }

    /** How what is wrong begins in the text; in small letters, whatever its writer wrote. */
    public String written() {
        return switch (kind) {
            case UNCLOSED, UNCLOSED_TEXT, SELF_CLOSED -> "<" + name;
            case STRAY -> "</" + name;
            case COMMENT -> "<!--";
            case DECLARATION -> "<";
        };
    }

    /** What is wrong, in a sentence. */
    public String message() {
        return switch (kind) {
            case UNCLOSED -> "<" + name + "> is never closed";
            case UNCLOSED_TEXT -> "<" + name + "> is never closed, and would make text of all that follows";
            case STRAY -> "</" + name + "> closes nothing that this text opened";
            case SELF_CLOSED -> "<" + name + "/> does not close itself in HTML";
            case COMMENT -> "this comment is never closed, so nothing that follows in this text is shown";
            case DECLARATION -> "this is never closed, and would take what follows with it";
        };
    }

    /** What to do about it. */
    public String hint() {
        return switch (kind) {
            case UNCLOSED ->
                "write </" + name + "> where it ends, or put <" + name + "> in back-ticks if it is meant as text";
            case UNCLOSED_TEXT ->
                "it is shown as text: put it in back-ticks if that is meant, else write </" + name + "> where it ends";
            case STRAY -> "it is left out: take it out, or open <" + name + "> before it";
            case SELF_CLOSED -> "write <" + name + "></" + name + ">";
            case COMMENT -> "write --> where it ends";
            case DECLARATION -> "write > where it ends, or put it in back-ticks if it is meant as text";
        };
    }
}
