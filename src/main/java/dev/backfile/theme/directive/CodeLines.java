package dev.backfile.theme.directive;

import dev.backfile.theme.model.DirectiveContext;
import dev.backfile.theme.value.Variables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of the code that a directive holds, some of them marked. */
final class CodeLines {

    static final Variables<Line> KEYS = Variables.<Line>builder()
            .key("number", Line::number)
            .key("text", Line::text)
            .key("marked", Line::marked)
            .build();

    private static final Pattern CODE =
            Pattern.compile("\\s*<pre[^>]{0,200}><code(?: class=\"language-([^\"]{1,100})\")?[^>]{0,200}>");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");
    private static final int MOST = 100_000;

    private CodeLines() {}

    /**
     * A line of code.
     *
     * @param number its number, counted from 1 or from what the argument {@code start} says
     * @param text its characters, without the line end
     * @param marked whether it is one of those that the argument {@code lines} names
     */
    record Line(int number, String text, boolean marked) {}

    /** The lines of the code that a directive holds; none when it holds no code. */
    static List<Line> of(DirectiveContext directive) {
        Matcher opening = CODE.matcher(directive.content());
        int end = directive.content().lastIndexOf("</code>");
        if (!opening.lookingAt() || end < opening.end()) {
            return List.of();
        }
        String code = unescaped(directive.content().substring(opening.end(), end));
        BitSet marked = marked(directive.call().arguments().getOrDefault("lines", ""));
        int first = first(directive.call().arguments().getOrDefault("start", "1"));
        List<Line> lines = new ArrayList<>();
        for (String text : code.split("\n", -1)) {
            int index = lines.size() + 1;
            lines.add(new Line(first + index - 1, text, marked.get(index)));
        }
        if (lines.get(lines.size() - 1).text().isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** The language of the code that a directive holds. */
    static Optional<String> language(String content) {
        Matcher opening = CODE.matcher(content);
        return opening.lookingAt() ? Optional.ofNullable(opening.group(1)).map(CodeLines::unescaped) : Optional.empty();
    }

    private static BitSet marked(String ranges) {
        BitSet marked = new BitSet();
        Matcher range = RANGE.matcher(ranges);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            marked.set(from, Math.max(from, Math.min(to, MOST)) + 1);
        }
        return marked;
    }

    private static int first(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 1;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
