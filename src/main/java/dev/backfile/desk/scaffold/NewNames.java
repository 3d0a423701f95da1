package dev.backfile.desk.scaffold;

import dev.backfile.archive.Article;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Invisible;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.source.frontmatter.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a new document gives its authors, tags and other terms, held against those that the site has. */
final class NewNames {

    private static final int LONGEST_NAME = 200;

    private final PlannedSite site;
    private final Settings settings;
    private final List<String> notes;
    private final List<String> refusals;

    /**
     * Names for a site.
     *
     * @param notes where goes what is worth knowing
     * @param refusals where goes what cannot be
     */
    NewNames(PlannedSite site, List<String> notes, List<String> refusals) {
        this.site = site;
        this.settings = site.settings();
        this.notes = notes;
        this.refusals = refusals;
    }

    /** The terms of a taxonomy that are meant, as the site spells them. */
    List<String> of(String taxonomy, List<String> wished, boolean asNamed) {
        if (wished.isEmpty()) {
            return List.of();
        }
        Optional<TaxonomySettings> known = settings.taxonomy(taxonomy);
        if (known.isEmpty()) {
            refusals.add("this site has no " + taxonomy);
            return List.of();
        }
        KnownNames names = KnownNames.of(site, known.get());
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String wish : wished) {
            String name = clean(wish);
            if (!name.isEmpty()) {
                chosen.put(name, name(name, names, known.get().singular(), asNamed));
            }
        }
        return chosen.values().stream().distinct().toList();
    }

    private String name(String name, KnownNames names, String singular, boolean asNamed) {
        Optional<String> spelled = names.spelled(name);
        if (spelled.isPresent()) {
            return spelled.get();
        }
        Optional<String> near = names.near(name);
        if (name.length() > LONGEST_NAME) {
            refusals.add("the name of a " + singular + " has at most " + LONGEST_NAME + " characters");
        } else if (near.isPresent() && !asNamed) {
            refusals.add("there is no " + singular + " '" + name + "'" + asked(near)
                    + " --as-named takes the name as it is");
        } else {
            notes.add("'" + name + "' is a new " + singular + ".");
        }
        return name;
    }

    /** The name of a profile, as the site spells it. Refuses a second profile of a term, and one whose name looks like a slip. */
    String ofProfile(TaxonomySettings taxonomy, String name, boolean asNamed) {
        Optional<Article> there = site.cards().stream()
                .filter(card -> card.type().equals(taxonomy.singular()))
                .filter(card -> card.title().equalsIgnoreCase(name))
                .findFirst();
        if (there.isPresent()) {
            refusals.add("'" + name + "' has a profile already: "
                    + settings.folders().inContent(there.get().path()));
            return name;
        }
        KnownNames names = KnownNames.of(site, taxonomy);
        Optional<String> spelled = asNamed ? Optional.of(name) : names.spelled(name);
        Optional<String> near = names.near(name);
        if (spelled.isEmpty() && near.isPresent()) {
            refusals.add("there is no " + taxonomy.singular() + " '" + name + "'" + asked(near)
                    + " --as-named takes the name as it is");
        }
        return spelled.orElse(name);
    }

    /** The end of a sentence that asks what was meant. */
    static String asked(Optional<String> near) {
        return near.map(meant -> "; " + Suggestion.question(meant)).orElse("");
    }

    /** A text on one line, without what no page can show. */
    static String clean(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .forEach(whole::appendCodePoint);
        return Invisible.removed(Fields.onOneLine(whole.toString().replace('\u0085', ' ')))
                .replaceAll("[\\u2028\\u2029\\uFEFF]", " ")
                .strip();
    }
}
