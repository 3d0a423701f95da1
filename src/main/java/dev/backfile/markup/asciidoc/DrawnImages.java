package dev.backfile.markup.asciidoc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;

/** The images of a document that are written into its page: those with the option {@code inline}, or all with {@code data-uri}. */
final class DrawnImages {

    private static final String INLINE = "inline";
    private static final String ALL = "data-uri";
    private static final Pattern WITHIN_A_LINE = Pattern.compile("image:([^\\s:\\[\\]][^\\s\\[\\]]*)\\[([^\\]]*)\\]");
    private static final Pattern REFERENCE = Pattern.compile("\\{([\\w-]+)}");

    private static final Pattern SHOWN = Pattern.compile("<(?:img|object)[^>]*? (?:src|data)=\"([^\":?#/][^\":?#]*)\"");

    private final Document document;
    private final Stream<String> sources;

    /**
     * Of a document that is loaded.
     *
     * @param text its text
     * @param included the texts that it includes
     */
    DrawnImages(Document document, String text, List<String> included) {
        this.document = document;
        this.sources = Stream.concat(Stream.of(text), included.stream());
    }

    /** Their files, by paths from the folder of the document. */
    Set<String> targets() {
        boolean all = document.hasAttribute(ALL);
        List<String> candidates =
                sources.filter(source -> all || source.contains(INLINE)).toList();
        Set<String> targets = new LinkedHashSet<>();
        if (candidates.isEmpty()) {
            return targets;
        }
        String folder = String.valueOf(document.getAttribute("imagesdir", ""));
        for (StructuralNode image : document.findBy(Map.of("context", ":image"))) {
            if (all || image.isOption(INLINE)) {
                targets.add(within(folder, String.valueOf(image.getAttribute("target"))));
            }
        }
        for (String source : candidates) {
            Matcher image = WITHIN_A_LINE.matcher(source);
            while (image.find()) {
                if (all || image.group(2).contains(INLINE)) {
                    targets.add(within(folder, filled(image.group(1), source)));
                }
            }
        }
        return targets;
    }

    /** The files beside a document that its page shows, by paths from its folder: a library may have drawn them. */
    static Set<String> shown(String html) {
        Set<String> targets = new LinkedHashSet<>();
        SHOWN.matcher(html).results().forEach(found -> targets.add(found.group(1)));
        return targets;
    }

    private static String within(String folder, String target) {
        return folder.isEmpty() ? target : folder + "/" + target;
    }

    private String filled(String target, String source) {
        return REFERENCE
                .matcher(target)
                .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(
                        document.getAttribute(name.group(1), setWithin(source, name.group(1), name.group())))));
    }

    /** What a line of the text sets an attribute to: the document has forgotten it when it is loaded. */
    private static String setWithin(String source, String name, String otherwise) {
        Matcher line = Pattern.compile("(?m)^:" + Pattern.quote(name) + ":[ \\t]+(\\S.*)$")
                .matcher(source);
        return line.find() ? line.group(1).strip() : otherwise;
    }
}
