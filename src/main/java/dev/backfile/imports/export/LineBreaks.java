package dev.backfile.imports.export;

import dev.backfile.notation.BlockElements;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts whose blank lines are paragraphs and whose line ends are breaks, as editors of weblogs had them, to HTML. Stateless. */
public final class LineBreaks {

    private static final Set<String> BLOCKS = BlockElements.and("audio", "iframe", "script", "style", "video");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})(?=[\\s>/])[^<>]{0,4000}>|<!--[^>]{0,4000}-->");

    private LineBreaks() {}

    /** The text as HTML: blank lines are paragraphs and line ends are line breaks, but not within what is a block itself. */
    public static String paragraphs(String text) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        Matcher tags = TAG.matcher(text);
        int from = 0;
        int depth = 0;
        while (tags.find()) {
            String name = tags.group(2) == null ? "" : tags.group(2).toLowerCase(Locale.ROOT);
            if (!BLOCKS.contains(name)) {
                continue;
            }
            String run = text.substring(from, tags.start());
            html.append(depth == 0 ? broken(run) : run);
            html.append(tags.group());
            from = tags.end();
            boolean empty = name.equals("hr") || tags.group().endsWith("/>");
            depth = Math.max(0, depth + (empty ? 0 : tags.group(1).isEmpty() ? 1 : -1));
        }
        String rest = text.substring(from);
        return html.append(depth == 0 ? broken(rest) : rest).toString();
    }

    private static String broken(String run) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : run.split("\\n[ \\t]*\\n")) {
            if (!paragraph.isBlank()) {
                html.append("<p>")
                        .append(paragraph.strip().replace("\n", "<br>"))
                        .append("</p>\n");
            }
        }
        return html.toString();
    }
}
