package dev.backfile.imports.survey;

import dev.backfile.source.frontmatter.LineCursor;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through texts for what is not Markdown: shortcodes, tags of templates, house markup, and HTML that does something. */
final class BodyScan {

    private static final int LONGEST_LINE = 20_000;

    private static final Pattern HUGO = Pattern.compile("\\{\\{[<%]-?\\s{0,9}([A-Za-z][\\w./-]{0,60})");
    private static final Pattern LIQUID = Pattern.compile("(?<!\\{)\\{%-?\\s{0,9}([A-Za-z_]\\w{0,60})");
    private static final Pattern OUTPUT = Pattern.compile("\\{\\{-?\\s{0,9}([A-Za-z_.$][\\w.]{0,60})");
    private static final Pattern BRACKETS =
            Pattern.compile("\\[([a-z][a-z0-9_-]{2,40})((?: [a-z_-]{1,40}=[^\\]]{0,2000})?)\\](?![(\\[:])");
    private static final Pattern DIRECTIVE = Pattern.compile("^\\s{0,3}:{2,6}\\s{0,2}([A-Za-z][\\w-]{0,60})");
    private static final Pattern COMPONENT = Pattern.compile("<([A-Z][A-Za-z0-9]{0,60}[a-z][A-Za-z0-9]{0,60})[\\s/>]");
    private static final Pattern ELEMENT =
            Pattern.compile("<(iframe|script|object|embed|form|video|audio|svg|style)[\\s/>]");
    private static final Pattern HOUSE =
            Pattern.compile("^\\s{0,3}([=@%$!&+~<{\\[|^#*]{1,3})([A-Z][A-Z0-9_-]{1,30})([=@%$!&+~>}\\]|^:#*]{1,3})");
    private static final Pattern FILENAME =
            Pattern.compile("(\\{(?:filename|attach|static)\\}|\\|(?:filename|attach|static)\\|)");

    private static final Set<String> WORDPRESS = Set.of(
            "audio",
            "caption",
            "embed",
            "gallery",
            "playlist",
            "video",
            "youtube",
            "vimeo",
            "soundcloud",
            "tweet",
            "instagram",
            "twitter",
            "googlevideo",
            "dailymotion",
            "slideshow",
            "recent_posts",
            "contact-form");

    private final Tally constructs = new Tally();
    private final CallForms calls = new CallForms();

    /** Looks through the text of a document. */
    void add(String text, int from, int line, String path) {
        LineCursor lines = new LineCursor(text.substring(from));
        String fence = "";
        while (lines.next()) {
            String content = lines.line();
            String stripped = content.stripLeading();
            String opened = fence(stripped);
            if (!fence.isEmpty()) {
                fence = opened.startsWith(fence) && stripped.strip().equals(opened) ? "" : fence;
                continue;
            }
            fence = opened;
            if (opened.isEmpty() && content.length() <= LONGEST_LINE) {
                line(content, path + ":" + (line + lines.number() - 1));
            }
        }
    }

    /** What was found, the most frequent first. */
    List<Counted> found() {
        return constructs.inOrder();
    }

    /** How calls of other generators, and a house's own lines, are written. */
    CallForms calls() {
        return calls;
    }

    /** How often a construct was found. */
    int count(String name) {
        return constructs.count(name);
    }

    private void line(String content, String place) {
        calls.line(content);
        if (content.indexOf('{') >= 0) {
            each(HUGO, content, place, "{{< ", " >}}");
            each(LIQUID, content, place, "{% ", " %}");
            each(OUTPUT, content, place, "{{ ", " }}");
            each(FILENAME, content, place, "", "");
        }
        if (content.indexOf('[') >= 0) {
            Matcher matcher = BRACKETS.matcher(content);
            while (matcher.find()) {
                boolean closed = content.indexOf("[/" + matcher.group(1) + "]", matcher.end()) >= 0;
                if (!matcher.group(2).isEmpty() || closed || WORDPRESS.contains(matcher.group(1))) {
                    constructs.add("[" + matcher.group(1) + "]", place);
                }
            }
        }
        if (content.indexOf('<') >= 0) {
            each(COMPONENT, content, place, "<", ">");
            each(ELEMENT, content, place, "<", ">");
        }
        if (content.indexOf("::") >= 0) {
            each(DIRECTIVE, content, place, "::", "");
        }
        Matcher house = HOUSE.matcher(content);
        if (house.find() && !isMarkdown(house, content)) {
            constructs.add(house.group(1) + house.group(2) + house.group(3), place);
        }
    }

    private void each(Pattern pattern, String content, String place, String before, String after) {
        Matcher matcher = pattern.matcher(content);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!(before.equals("{% ") && (name.startsWith("end") || name.equals("else") || name.equals("elsif")))) {
                constructs.add(before + name + after, place);
            }
        }
    }

    /** Whether what begins with a sign and capitals is a heading, a link, strong text or a tag. */
    private static boolean isMarkdown(Matcher house, String content) {
        String before = house.group(1);
        String after = house.group(3);
        boolean emphasis = before.chars().allMatch(sign -> sign == '*')
                && after.chars().allMatch(sign -> sign == '*' || sign == ':');
        boolean link =
                before.endsWith("[") && content.startsWith("(", house.end()) || content.startsWith("[", house.end());
        boolean tag = before.equals("<") && after.startsWith(">");
        boolean reference = before.startsWith("[") && (before.length() == 1 || before.contains("*"));
        return emphasis || link || tag || reference || before.startsWith("#");
    }

    private static String fence(String line) {
        if (!line.startsWith("```") && !line.startsWith("~~~")) {
            return "";
        }
        int end = 0;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        return line.substring(0, end);
    }
}
