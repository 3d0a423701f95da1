package dev.backfile.incremental;

import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.NumberedSets;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.theme.template.TemplateLookup;
import dev.backfile.theme.template.TemplateSource;
import dev.backfile.theme.template.Templates;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates that pages ask for: which sets of them the ledger has, and whether looking them up gives what it gave. Safe
 * for use by many threads.
 */
public final class TemplateStates {

    private final NumberedSets<AskedTemplate> sets;
    private final Map<List<TemplateLookup>, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<TemplateSource, Fingerprint> contents = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Of the sets of one ledger. */
    public TemplateStates(NumberedSets<AskedTemplate> sets) {
        this.sets = sets;
    }

    /** The sets. */
    public NumberedSets<AskedTemplate> sets() {
        return sets;
    }

    /** The number of the set of templates that a page asked for. */
    public int number(List<TemplateLookup> lookups) {
        Integer known = numbers.get(lookups);
        if (known != null) {
            return known;
        }
        int number = sets.number(lookups.stream().map(this::asked).toList());
        numbers.put(lookups, number);
        return number;
    }

    /** For each set whether looking up its templates gives now what it gave. */
    public Map<Integer, Boolean> unchanged(Templates templates) {
        Map<Integer, Boolean> unchanged = new HashMap<>();
        sets.byNumber()
                .forEach((number, asked) -> unchanged.put(
                        number,
                        asked.stream()
                                .allMatch(
                                        one -> asked(templates.look(one.name())).equals(one))));
        return unchanged;
    }

    private AskedTemplate asked(TemplateLookup lookup) {
        Optional<TemplateSource> found = lookup.found();
        return new AskedTemplate(
                lookup.asked(),
                lookup.missed(),
                found.map(TemplateSource::label),
                found.map(source -> contents.computeIfAbsent(source, key -> Fingerprint.of(key.content())))
                        .orElse(Fingerprint.NONE));
    }
}
