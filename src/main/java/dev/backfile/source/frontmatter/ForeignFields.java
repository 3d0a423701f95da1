package dev.backfile.source.frontmatter;

import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what other generators mean something by and Backfile does not: fields without a counterpart here, and those that
 * stand in maps of their generator's. Nothing of a writer's is passed over in silence.
 */
final class ForeignFields {

    /** Fields of Hugo, Zola and Jekyll that do nothing here. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "toc",
            "weight",
            "sitemap",
            "menu",
            "menus",
            "cascade",
            "outputs",
            "resources",
            "redirect_to",
            "noindex",
            "linktitle",
            "sort_by",
            "paginate_by",
            "page_template",
            "insert_anchor_links",
            "in_search_index",
            "transparent");

    /** Maps of the generators' own. */
    private static final Set<String> MAPS = Set.of("taxonomies", "extra", "params");

    /** Fields in such maps that are about a text, whatever they are elsewhere. */
    private static final Set<String> TELLING = Set.of(
            "title", "author", "authors", "tags", "image", "standfirst", "subtitle", "lang", "aliases", "series");

    private static final int SEVERAL = 3;

    private ForeignFields() {}

    /**
     * Warns of each.
     *
     * @param read the names of fields that were read already
     */
    static void check(Document document, Set<String> read) {
        if (document.settings().habits().sources().leavesFieldsToTemplates()) {
            return;
        }
        for (Value.Field field : document.fields().mapping().fields().values()) {
            String folded = field.name().toLowerCase(Locale.ROOT);
            boolean known = read.contains(field.name()) || isMeant(document, field.name());
            if (WITHOUT_EFFECT.contains(folded) && !known && !isTaxonomy(document, field.name())) {
                withoutEffect(field, document);
            }
            if (MAPS.contains(folded) && field.value() instanceof Value.Mapping map) {
                map.fields().values().forEach(inner -> within(field, inner, document));
            }
        }
    }

    private static void withoutEffect(Value.Field field, Document document) {
        if (document.fields().field(field.name()).isPresent()) {
            document.findings()
                    .warn(
                            Code.DOUBTFUL_FIELD,
                            field.position(),
                            "'" + field.name() + "' has no effect here; it is kept for templates as it is",
                            "take it out, or name it in content.fields if a template of yours reads it",
                            new Family(
                                    "documents have the field '" + field.name() + "', which has no effect here",
                                    SEVERAL));
        }
    }

    /** Warns of a field of a map that would count beside the others. */
    private static void within(Value.Field map, Value.Field inner, Document document) {
        String folded = inner.name().toLowerCase(Locale.ROOT);
        String written = map.name() + "." + inner.name();
        boolean taken = map.name().equals("taxonomies") && isTaxonomy(document, inner.name());
        Optional<String> meant = Optional.ofNullable(FieldNames.elsewhere().get(folded))
                .map(names -> names.get(0))
                .or(() -> TELLING.contains(folded) ? Optional.of(folded) : Optional.empty());
        boolean told = meant.isPresent()
                && !taken
                && !isMeant(document, written)
                && !Fields.isEmpty(inner.value())
                && document.fields().field(meant.get()).isEmpty();
        if (told) {
            document.findings()
                    .warn(
                            Code.MISSPELLED_FIELD,
                            inner.position(),
                            "'" + written + "' is read by templates alone",
                            "set field." + meant.get() + "=" + written + " if it is meant for Backfile",
                            new Family(
                                    "documents have the field '" + written + "', which templates alone read", SEVERAL));
        }
    }

    private static boolean isMeant(Document document, String name) {
        return document.settings().reading().mapping().isSource(name)
                || document.settings().reading().asksFor(name);
    }

    private static boolean isTaxonomy(Document document, String name) {
        return document.settings().taxonomies().stream()
                .map(TaxonomySettings::fields)
                .anyMatch((List<String> fields) -> fields.contains(name));
    }
}
