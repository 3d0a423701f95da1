package dev.backfile.theme.limit;

/**
 * A page goes beyond a bound. It is an error and no exception, since a template may recover from exceptions
 * ({@code <#attempt>}).
 */
public final class Excess extends Error {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * An excess.
     *
     * @param message what is beyond its bound, as a sentence without full stop
     * @param hint the way out
     */
    public Excess(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    /** A text that goes beyond the characters of a page. */
    public static Excess ofText(int characters) {
        return new Excess(
                "a text grows beyond " + characters + " characters",
                "look for a text that doubles or a loop that does not end");
    }

    /** A template that calls itself without end. */
    public static Excess ofRecursion() {
        return new Excess(
                "a macro, a function or an included template calls itself without end", "give the recursion an end");
    }

    /** The way out. */
    public String hint() {
        return hint;
    }

    /** What is beyond its bound. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
