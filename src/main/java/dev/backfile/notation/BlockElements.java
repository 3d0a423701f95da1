package dev.backfile.notation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Elements of HTML that stand on lines of their own, in pages of every age. */
public final class BlockElements {

    /**
     * Those whose start tag ends a paragraph that is open (HTML, <a href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody">the
     * “in body” insertion mode</a>); of a table only in pages that are not in quirks mode.
     */
    public static final Set<String> ENDING_PARAGRAPHS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "ul",
            "xmp");

    /** The parts of tables. */
    public static final List<String> OF_TABLES = List.of("caption", "thead", "tbody", "tfoot", "tr", "td", "th");

    /** Those that hold blocks of text: all but the parts of tables. */
    public static final Set<String> ALL = Stream.of(ENDING_PARAGRAPHS, Set.of("body", "html"))
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private BlockElements() {}

    /** All of them, with the parts of tables and some others. */
    public static Set<String> and(String... others) {
        return Stream.of(ALL, OF_TABLES, List.of(others))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
