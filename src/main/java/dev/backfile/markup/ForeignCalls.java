package dev.backfile.markup;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds template calls of other generators, which would stand in the page as text. */
public final class ForeignCalls {

    private record Kind(Pattern pattern, String name) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Pattern.compile("\\{\\{[<%]-?\\s*/?[\\w.-]+"), "a shortcode of Hugo or Zola"),
            new Kind(Pattern.compile("\\{%-?\\s*/?[a-zA-Z_]\\w*"), "a tag of Liquid, Jinja or Nunjucks"),
            new Kind(
                    Pattern.compile("\\{\\{-?\\s{0,9}+[a-zA-Z_]\\w{0,60}+(?=\\([^{}\\n]{0,300}\\)\\s{0,9}\\}\\})"),
                    "a shortcode of Zola"),
            new Kind(
                    Pattern.compile(
                            "\\{\\{-?\\s{0,9}+(?!\\w{1,60}+\\([^{}\\n]{0,300}\\)\\s{0,9}\\}\\})[a-zA-Z_$.][^{}\\n]{0,300}\\}\\}"),
                    "a variable of another generator"));

    private static final int MANY = 2;
    /** What generators do while they bake; no directive stands for it. */
    private static final Set<String> OWN_OF_GENERATORS = Set.of(
            "assign",
            "block",
            "capture",
            "comment",
            "end",
            "extends",
            "for",
            "if",
            "link",
            "post_link",
            "post_url",
            "raw",
            "ref",
            "relref",
            "set",
            "unless");

    private static final Pattern NAME = Pattern.compile("^\\{[{%][<%]?-?\\s*(?:/|end(?=[a-z]))?");

    private static final Pattern INCLUDED = Pattern.compile("\\s+(?:[\\w.-]{1,80}/){0,20}([\\w-]{1,80})\\.\\w{1,8}");

    private ForeignCalls() {}

    /** Whether a text may contain such a call. */
    public static boolean isIn(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    /**
     * One warning for each kind of call that stands in a text, at the first, with how many there are.
     *
     * @param isCode whether the character at an offset is code
     */
    public static void find(String text, TextPositions lines, IntPredicate isCode, List<Diagnostic> diagnostics) {
        if (!isIn(text)) {
            return;
        }
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            int first = -1;
            int count = 0;
            while (matcher.find()) {
                if (!isCode.test(matcher.start())) {
                    first = count++ == 0 ? matcher.start() : first;
                }
            }
            if (count > 0) {
                diagnostics.add(Diagnostic.of(
                        Code.FOREIGN_TEMPLATE_CALL,
                        lines.place(first),
                        "'" + excerpt(text, first) + "' is " + kind.name() + " and stands in the page as text"
                                + (count == 1 ? "" : ", the first of " + count + " in this document"),
                        "write out what it stood for, or put it in back-ticks if it is meant as text"));
            }
        }
    }

    /**
     * One warning for each name that a call in a text has, at the first of the name, with how many there are; for variables one for
     * all. Documents that have calls of one name are a family.
     *
     * @param isCode whether the character at an offset is code, or a call that was read
     */
    public static void findNames(String text, TextPositions lines, IntPredicate isCode, List<Diagnostic> diagnostics) {
        if (!isIn(text)) {
            return;
        }
        for (Kind kind : KINDS) {
            Map<String, List<Integer>> byName = new LinkedHashMap<>();
            Matcher matcher = kind.pattern().matcher(text);
            while (matcher.find()) {
                if (!isCode.test(matcher.start())) {
                    String name = kind.name().startsWith("a variable") ? "" : nameOf(text, matcher);
                    byName.computeIfAbsent(name, any -> new ArrayList<>()).add(matcher.start());
                }
            }
            byName.forEach((name, offsets) -> diagnostics.add(Diagnostic.of(
                            Code.FOREIGN_TEMPLATE_CALL,
                            lines.place(offsets.get(0)),
                            "'" + excerpt(text, offsets.get(0)) + "' is " + kind.name()
                                    + " and stands in the page as text"
                                    + (offsets.size() == 1
                                            ? ""
                                            : ", the first of " + offsets.size() + " in this document"),
                            (name.isEmpty() || OWN_OF_GENERATORS.contains(name)
                                            ? ""
                                            : "say which directive it is, shortcode." + name + "=figure, or ")
                                    + "write out what it stood for, or put it in back-ticks if it is meant as text")
                    .among(new Family(
                            "documents have " + kind.name() + (name.isEmpty() ? "" : ", '" + name + "',")
                                    + " that stands in the page as text",
                            MANY))));
        }
    }

    /** The name of a call; of one that includes a file, the name of that. */
    private static String nameOf(String text, Matcher call) {
        String name = NAME.matcher(call.group()).replaceAll("");
        Matcher file = INCLUDED.matcher(text).region(call.end(), text.length());
        return name.equals("include") && file.lookingAt() ? file.group(1) : name;
    }

    private static String excerpt(String text, int start) {
        int end = Math.min(text.length(), start + 40);
        int line = text.indexOf('\n', start);
        int close = text.indexOf('}', start);
        if (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '}') {
            close++;
        }
        if (close >= 0 && close < end) {
            end = close + 1;
        }
        return text.substring(start, line >= 0 && line < end ? line : end);
    }
}
