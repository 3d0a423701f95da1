package dev.backfile.archive.directive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A directive as its writer wrote it, without the Markdown in it.
 *
 * @param name its name, which is that of its template
 * @param block whether it stands between blocks, and not within a line
 * @param id its id in the page; empty when it has none
 * @param classes its classes, with spaces between them; empty when it has none
 * @param arguments its arguments, in the writer's order; those without a value are {@code true}
 * @param links the numbers of the links that arguments are, by their names
 */
public record DirectiveCall(
        String name,
        boolean block,
        String id,
        String classes,
        Map<String, String> arguments,
        Map<String, Integer> links) {

    /** The arguments that name a file, which the page shows. */
    public static final Set<String> FILES = Set.of("src", "poster", "captions", "image");

    /** The arguments that lead a reader somewhere. */
    public static final Set<String> LINKS = Set.of("href", "link", "url");

    private static final char BETWEEN = ' ';
    private static final char LINK = '@';
    private static final char VALUE = '=';

    /** Its form within a slot: the parts with spaces between them, and in them nothing that means something in HTML. */
    String encoded() {
        List<String> parts = new ArrayList<>();
        parts.add(SlotText.of(name));
        parts.add(block ? "b" : "i");
        parts.add(VALUE + SlotText.of(id));
        parts.add(VALUE + SlotText.of(classes));
        arguments.forEach((key, value) -> parts.add(SlotText.of(key)
                + Optional.ofNullable(links.get(key))
                        .map(link -> "" + LINK + link)
                        .orElse("")
                + VALUE
                + SlotText.of(value)));
        return String.join("" + BETWEEN, parts);
    }

    static DirectiveCall decoded(String encoded) {
        String[] parts = encoded.split("" + BETWEEN, -1);
        Map<String, String> arguments = new LinkedHashMap<>();
        Map<String, Integer> links = new LinkedHashMap<>();
        for (int part = 4; part < parts.length; part++) {
            int end = parts[part].indexOf(VALUE);
            int link = parts[part].lastIndexOf(LINK, end);
            String key = SlotText.decoded(parts[part].substring(0, link < 0 ? end : link));
            arguments.put(key, SlotText.decoded(parts[part].substring(end + 1)));
            if (link >= 0) {
                links.put(key, Integer.valueOf(parts[part].substring(link + 1, end)));
            }
        }
        return new DirectiveCall(
                SlotText.decoded(parts[0]),
                parts[1].equals("b"),
                SlotText.decoded(parts[2].substring(1)),
                SlotText.decoded(parts[3].substring(1)),
                arguments,
                links);
    }
}
