package dev.backfile.citation;

import dev.backfile.archive.name.Name;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A citation in the data model of the Citation Style Language. */
final class CslItem {

    private CslItem() {}

    static List<Object> of(Citation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.key());
        item.put("type", citation.kind().csl());
        put(item, "title", citation.title());
        if (!citation.authors().isEmpty()) {
            item.put("author", citation.authors().stream().map(CslItem::name).toList());
        }
        put(item, "container-title", citation.publication());
        put(item, "volume", citation.volume());
        put(item, "issue", citation.issue());
        put(item, "page", citation.pages());
        LocalDate date = citation.date();
        if (date != null) {
            List<Integer> parts = List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            item.put("issued", Map.of("date-parts", List.of(parts)));
        }
        put(item, "ISSN", citation.issn());
        put(item, "DOI", citation.doi());
        put(item, "URL", citation.url());
        put(item, "language", citation.language());
        return List.of(item);
    }

    private static Map<String, Object> name(Name author) {
        Map<String, Object> name = new LinkedHashMap<>();
        if (author.isWhole()) {
            name.put("literal", author.whole());
            return name;
        }
        name.put("family", author.family());
        put(name, "given", author.given());
        put(name, "suffix", author.suffix());
        return name;
    }

    private static void put(Map<String, Object> item, String key, String value) {
        if (!value.isEmpty()) {
            item.put(key, value);
        }
    }
}
