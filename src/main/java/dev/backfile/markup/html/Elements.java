package dev.backfile.markup.html;

import dev.backfile.notation.BlockElements;
import java.util.Set;

/** What HTML says of its elements: how they are closed, and what closes them. */
final class Elements {

    private static final Set<String> VOID = Set.of(
            "area",
            "base",
            "basefont",
            "bgsound",
            "br",
            "col",
            "embed",
            "frame",
            "hr",
            "image",
            "img",
            "input",
            "keygen",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr");

    private static final Set<String> OPTIONAL_END = Set.of(
            "body",
            "caption",
            "colgroup",
            "dd",
            "dt",
            "head",
            "html",
            "li",
            "optgroup",
            "option",
            "p",
            "rb",
            "rp",
            "rt",
            "rtc",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private static final Set<String> SCOPES =
            Set.of("applet", "caption", "html", "marquee", "object", "table", "td", "template", "th");

    private static final Set<String> TABLE_SCOPES = Set.of("html", "table", "template");
    private static final Set<String> OF_TABLES =
            Set.of("caption", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr");

    private static final Set<String> OTHER_RULES = Set.of("applet", "marquee", "object", "select", "table", "template");

    private static final Set<String> OF_CHOICES = Set.of("option", "optgroup", "select");

    private Elements() {}

    /** Whether an element has neither content nor an end tag. */
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Whether an element's end tag may be left out. */
    static boolean hasOptionalEnd(String name) {
        return OPTIONAL_END.contains(name);
    }

    /** Whether an element goes on behind the end of what it stands in, until its own end. */
    static boolean isFormatting(String name) {
        return FORMATTING.contains(name);
    }

    /** Whether an element opened within another hides that one from its end tag. */
    static boolean hides(String inner, String name) {
        boolean list = name.equals("li") && (inner.equals("ul") || inner.equals("ol"));
        boolean choice = inner.equals("select") && !OF_CHOICES.contains(name);
        return list || choice || (OF_TABLES.contains(name) ? TABLE_SCOPES : SCOPES).contains(inner);
    }

    /** Whether an element's start tag ends the paragraph in which it stands. */
    static boolean endsParagraph(String name) {
        return BlockElements.ENDING_PARAGRAPHS.contains(name);
    }

    /** Whether an element stays open when a formatting element ends in which it began. */
    static boolean isSpecial(String name) {
        return BlockElements.ENDING_PARAGRAPHS.contains(name)
                || OF_TABLES.contains(name)
                || SCOPES.contains(name)
                || OTHER_RULES.contains(name)
                || name.equals("button")
                || name.equals("noscript");
    }

    /** Whether an element is a drawing or a formula. */
    static boolean isForeign(String name) {
        return name.equals("svg") || name.equals("math");
    }

    /** Whether within an element tags are read by rules of their own. */
    static boolean hasOtherRules(String name) {
        return isForeign(name) || OTHER_RULES.contains(name);
    }

    /** The word under which open elements are found by an end tag: one of any heading closes any other. */
    static String key(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? "h"
                : name;
    }
}
