package dev.backfile.markup.check;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas in TeX, which are shown as they are written. One warning tells of all in a text. */
public final class Formulas {

    private static final Pattern ENVIRONMENT =
            Pattern.compile("\\\\begin\\{(?:equation|align|gather|multline|eqnarray|[bpv]?matrix|cases|array)\\*?\\}");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t>]*+\\n");

    private static final int LONGEST = 2000;

    /** What tells a formula from two sums of money. */
    private static final Pattern MATHEMATICS = Pattern.compile("(?s).*[\\\\^_={}+<>|/*].*|\\s*\\S{1,12}\\s*");

    private Formulas() {}

    /** Adds the warning of the formulas of a text, if it has any. */
    public static void check(String text, PlainCharacters plain, TextPositions lines, List<Diagnostic> found) {
        if (!text.contains("$$") && !text.contains("\\begin{")) {
            return;
        }
        List<Integer> formulas = new ArrayList<>();
        Matcher environment = ENVIRONMENT.matcher(text);
        while (environment.find()) {
            formulas.add(environment.start());
        }
        int open = text.indexOf("$$");
        while (open >= 0) {
            int close = text.indexOf('$', endOfSigns(text, open));
            boolean meant =
                    close >= 0 && isPair(text, open) && isPair(text, close) && isMathematics(text, open + 2, close);
            if (meant) {
                formulas.add(open);
            }
            open = text.indexOf("$$", endOfSigns(text, meant ? close : open));
        }
        int[] shown = formulas.stream()
                .mapToInt(Integer::intValue)
                .filter(plain::at)
                .sorted()
                .toArray();
        if (shown.length > 0) {
            found.add(Diagnostic.of(
                    Code.UNREAD_MARKUP,
                    lines.place(shown[0]),
                    shown.length == 1
                            ? "this formula is shown as it is written"
                            : "this formula is shown as it is written, the first of " + shown.length + " in this text",
                    "formulas are not set here: show it as a picture, in MathML, or in back-ticks"));
        }
    }

    private static int endOfSigns(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '$') {
            end++;
        }
        return end;
    }

    private static boolean isPair(String text, int start) {
        return endOfSigns(text, start) - start == 2 && (start == 0 || text.charAt(start - 1) != '\\');
    }

    private static boolean isMathematics(String text, int start, int end) {
        String formula = text.substring(start, Math.min(end, start + LONGEST));
        return end - start <= LONGEST
                && !BLANK_LINE.matcher(formula).find()
                && MATHEMATICS.matcher(formula).matches();
    }
}
