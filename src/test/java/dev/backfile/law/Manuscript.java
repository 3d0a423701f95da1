package dev.backfile.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A document as its writer sees it.
 *
 * @param jbake whether its header is JBake's, not YAML
 * @param fields its header; values as they are written
 * @param paragraphs its text
 */
record Manuscript(boolean jbake, Map<String, String> fields, List<Paragraph> paragraphs) {

    private static final Set<String> PROSE = Set.of("title", "standfirst");

    Manuscript {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        paragraphs = List.copyOf(paragraphs);
    }

    Manuscript with(String field, String value) {
        Map<String, String> changed = new TreeMap<>(fields);
        changed.put(field, value);
        return new Manuscript(jbake, changed, paragraphs);
    }

    Manuscript without(String field) {
        Map<String, String> changed = new TreeMap<>(fields);
        changed.remove(field);
        return new Manuscript(jbake, changed, paragraphs);
    }

    Manuscript with(Paragraph paragraph) {
        List<Paragraph> changed = new ArrayList<>(paragraphs);
        changed.add(paragraph);
        return withAll(changed);
    }

    Manuscript withAll(List<Paragraph> changed) {
        return new Manuscript(jbake, fields, changed);
    }

    /** The file's text. */
    String text() {
        StringBuilder text = new StringBuilder(jbake ? "" : "---\n");
        fields.forEach((field, value) -> {
            boolean quoted = !jbake && PROSE.contains(field);
            text.append(field)
                    .append(jbake ? "=" : ": ")
                    .append(quoted ? '"' + value + '"' : value)
                    .append('\n');
        });
        text.append(jbake ? "~~~~~~\n" : "---\n");
        paragraphs.forEach(paragraph -> text.append(paragraph.text()).append("\n\n"));
        return text.toString();
    }
}
