package dev.backfile.imports.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Elements of HTML that stand on lines of their own, in pages of every age. */
public final class BlockElements {

    /** Those that every import takes for such. */
    public static final Set<String> ALL = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    /** The parts of tables. */
    public static final List<String> OF_TABLES = List.of("thead", "tbody", "tfoot", "tr", "td", "th");

    private BlockElements() {}

    /** All of them, with the parts of tables and some others. */
    public static Set<String> and(String... others) {
        return Stream.of(ALL, OF_TABLES, List.of(others))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
