package dev.backfile.markup.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that a directive asks for: by their numbers ({@code lines=1..3;7;10..-1}) or by the tags around them
 * ({@code tags=a;!b}), as the language's documentation has it ("Include Content by Line Ranges", "Include Content by
 * Tagged Regions").
 *
 * @param text the lines
 * @param first the number of the first of them in the file, counted from 1
 * @param missing the tags that were asked for and do not stand in the file
 */
record IncludedLines(String text, int first, Set<String> missing) {

    private static final Pattern TAG = Pattern.compile("\\b(?:tag|(end))::(\\S+?)\\[\\](?=$|\\s)");
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d+)\\s*(?:(\\.\\.)\\s*(-?\\d+)?\\s*)?");
    private static final String ALL = "**";
    private static final String ALL_TAGGED = "*";

    /** The lines that a directive with these attributes asks for. */
    static IncludedLines of(String text, Map<String, ?> attributes) {
        Optional<String> lines = attribute(attributes, "lines");
        if (lines.isPresent()) {
            return numbered(text, lines.get());
        }
        Map<String, Boolean> tags = new LinkedHashMap<>();
        attribute(attributes, "tag").or(() -> attribute(attributes, "tags")).ifPresent(written -> {
            for (String tag : written.split("[,;]")) {
                String name = tag.strip();
                boolean wanted = !name.startsWith("!");
                String bare = wanted ? name : name.substring(1);
                if (!bare.isEmpty()) {
                    tags.put(bare, wanted);
                }
            }
        });
        return tags.isEmpty() ? new IncludedLines(text, 1, Set.of()) : tagged(text, tags);
    }

    private static Optional<String> attribute(Map<String, ?> attributes, String name) {
        return Optional.ofNullable(attributes.get(name)).map(String::valueOf).filter(value -> !value.isBlank());
    }

    private static IncludedLines numbered(String text, String ranges) {
        List<String> all = List.of(text.split("\n", -1));
        boolean[] wanted = new boolean[all.size()];
        for (String range : ranges.split("[,;]")) {
            Matcher matcher = RANGE.matcher(range);
            if (matcher.matches()) {
                int from = number(matcher.group(1), wanted.length);
                int to = matcher.group(2) == null
                        ? from
                        : matcher.group(3) == null ? wanted.length : number(matcher.group(3), wanted.length);
                for (int line = Math.max(1, from); line <= to; line++) {
                    wanted[line - 1] = true;
                }
            }
        }
        return chosen(all, wanted, Set.of());
    }

    /** A line's number, of which a negative one is the last line's; no larger than there are lines, but for an empty range. */
    private static int number(String digits, int lines) {
        if (digits.startsWith("-")) {
            return lines;
        }
        return digits.length() > 9 ? lines : Math.min(Integer.parseInt(digits), lines);
    }

    private static IncludedLines chosen(List<String> all, boolean[] wanted, Set<String> missing) {
        List<String> kept = new ArrayList<>();
        int first = 0;
        for (int line = 0; line < wanted.length; line++) {
            if (wanted[line]) {
                first = first == 0 ? line + 1 : first;
                kept.add(all.get(line));
            }
        }
        return new IncludedLines(String.join("\n", kept), Math.max(1, first), missing);
    }

    /** A tagged region that is open. */
    private record Region(String tag, boolean shown) {}

    private static IncludedLines tagged(String text, Map<String, Boolean> asked) {
        Map<String, Boolean> tags = new LinkedHashMap<>(asked);
        String leading = tags.keySet().iterator().next();
        Boolean outside = tags.remove(ALL);
        boolean leadsWithAllTagged = leading.equals(ALL_TAGGED);
        @Nullable Boolean otherTags = tags.remove(ALL_TAGGED);
        if (outside == null) {
            outside = otherTags == null ? !tags.containsValue(true) : leadsWithAllTagged && !otherTags;
        } else if (otherTags == null
                && !outside
                && !tags.isEmpty()
                && !tags.values().iterator().next()) {
            otherTags = true;
        }
        Set<String> missing = new LinkedHashSet<>(tags.keySet());
        missing.removeIf(tag -> !tags.get(tag));
        List<String> all = List.of(text.split("\n", -1));
        boolean[] wanted = new boolean[all.size()];
        Deque<Region> open = new ArrayDeque<>();
        boolean shown = outside;
        for (int line = 0; line < wanted.length; line++) {
            Matcher tag = TAG.matcher(all.get(line));
            if (!tag.find()) {
                wanted[line] = shown;
                continue;
            }
            String name = tag.group(2);
            if (tag.group(1) != null) {
                open.removeIf(region -> region.tag().equals(name));
                shown = open.isEmpty() ? outside : open.peek().shown();
            } else if (tags.containsKey(name)) {
                missing.remove(name);
                shown = tags.get(name);
                open.push(new Region(name, shown));
            } else if (otherTags != null) {
                shown = (open.isEmpty() || shown) && otherTags;
                open.push(new Region(name, shown));
            }
        }
        return chosen(all, wanted, missing);
    }
}
