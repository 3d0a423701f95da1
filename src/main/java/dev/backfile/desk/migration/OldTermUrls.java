package dev.backfile.desk.migration;

import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.notation.SitePath;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The old URLs of the pages of terms, such as tags, that stand elsewhere in the new site: each in a profile of its term. A URL
 * that differs in the case of its letters alone cannot be kept, for many disks have one file for both.
 */
final class OldTermUrls {

    private OldTermUrls() {}

    /** The profiles, by their paths among the articles. */
    static Map<String, String> profiles(PlannedSite jbake, PlannedSite site) {
        Set<String> taken = new HashSet<>();
        site.outputs().get().forEach(path -> taken.add(folded(path)));
        Map<String, String> profiles = new TreeMap<>();
        for (Taxonomy taxonomy : jbake.archive().taxonomies()) {
            for (Term term : taxonomy.terms()) {
                Optional<String> old = jbake.addresses().of(term).filter(path -> !taken.contains(folded(path)));
                Optional<String> now = site.archive()
                        .taxonomy(taxonomy.name())
                        .flatMap(same -> same.terms().stream()
                                .filter(one -> one.name().equals(term.name()))
                                .filter(one -> one.profile().isEmpty())
                                .findFirst())
                        .flatMap(site.addresses()::of);
                if (old.isPresent() && now.isPresent() && taken.add(folded(old.get()))) {
                    String name = taxonomy.name() + "/" + SitePath.baseName(now.get()) + ".md";
                    YamlFields fields = new YamlFields().add("title", term.name());
                    profiles.putIfAbsent(
                            name,
                            fields.add("aliases", "/" + old.get().replace("%", "%25"))
                                    .text());
                }
            }
        }
        return profiles;
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
