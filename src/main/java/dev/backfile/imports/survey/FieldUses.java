package dev.backfile.imports.survey;

import dev.backfile.archive.DeclaredField;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.source.frontmatter.KnownField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of the fields of a tree.
 *
 * @param read the names that are read as they are
 * @param mapped those that stand for others by the proposed settings
 */
record FieldUses(Set<String> read, Set<String> mapped) {

    private static final Set<String> GATES = Set.of("draft", "published", "expires");

    /** The fields that a site with these settings reads, and those that settings proposed for it map. */
    static FieldUses of(Settings settings, List<ProposedSetting> proposals) {
        Set<String> read = new HashSet<>(GATES);
        KnownField.ALL.forEach(field -> read.add(field.name()));
        DeclaredField.ALL.forEach(field -> read.addAll(field.names()));
        settings.taxonomies().stream().map(TaxonomySettings::fields).forEach(read::addAll);
        Set<String> mapped = new HashSet<>();
        proposals.forEach(proposal -> mapped.addAll(proposal.sources()));
        return new FieldUses(Set.copyOf(read), Set.copyOf(mapped));
    }

    /** What becomes of a field of this name. */
    SurveyedField.Use of(String name) {
        if (mapped.contains(name) || mapped.stream().anyMatch(path -> path.startsWith(name + "."))) {
            return SurveyedField.Use.MAPPED;
        }
        int dot = name.indexOf('.');
        return read.contains(dot < 0 ? name : name.substring(0, dot)) ? SurveyedField.Use.READ : SurveyedField.Use.KEPT;
    }
}
