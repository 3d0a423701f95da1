package dev.backfile.desk.check.external;

import dev.backfile.desk.check.external.LinkLookup.Found;
import dev.backfile.desk.check.output.Trouble.Occurrence;
import dev.backfile.desk.check.rule.CheckedSite;
import dev.backfile.desk.check.rule.Rule;
import dev.backfile.desk.check.rule.WrittenPlaces;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Links to pages of other sites that are gone. Hosts are asked politely: robots.txt and requests for a pause are respected,
 * and what was found is remembered. Machines of private networks are never asked.
 */
public final class DeadLinks implements Rule {

    /** A file of the site that lists addresses that are known to be dead, one a line. */
    public static final String KNOWN = "known-dead.txt";

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int MOST = 2_000;

    private final LinkLookup lookup;
    private final Consumer<String> notes;

    DeadLinks(Path memory, Predicate<InetAddress> allowed, Duration between, Consumer<String> notes) {
        this.lookup = new LinkLookup(memory, allowed, between, MOST);
        this.notes = notes;
    }

    /**
     * The rule for the open internet.
     *
     * @param memory the file in which is remembered what became of addresses
     * @param notes takes a sentence on what could not be found out
     */
    public static DeadLinks of(Path memory, Consumer<String> notes) {
        return new DeadLinks(memory, Addresses::isPublic, BETWEEN, notes);
    }

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        SortedMap<String, List<Occurrence>> outward = site.baked().outward();
        try {
            Set<String> known = known(site.folder().resolve(KNOWN));
            Found found = lookup.look(outward.keySet().stream()
                    .filter(url -> !known.contains(url))
                    .toList());
            tell(found);
            WrittenPlaces places =
                    new WrittenPlaces(site.folder(), site.settings().folders().templates());
            List<Diagnostic> diagnostics = new ArrayList<>();
            found.verdicts().forEach((url, verdict) -> {
                if (verdict.state() == Verdict.State.DEAD) {
                    places(site, places, outward.get(url))
                            .forEach(place -> diagnostics.add(mistake(url, verdict, place)));
                }
            });
            return diagnostics;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void tell(Found found) {
        long unknown = found.verdicts().values().stream()
                .filter(verdict -> verdict.state() == Verdict.State.UNKNOWN)
                .count();
        if (unknown > 0) {
            notes.accept("Of " + unknown + (unknown == 1 ? " address" : " addresses")
                    + " of other sites nothing could be found out; the next check that may ask does.");
        }
        if (found.waiting() > 0) {
            notes.accept(found.waiting() + " addresses of other sites wait for the next check.");
        }
    }

    private static Set<String> known(Path file) throws IOException {
        Set<String> known = new HashSet<>();
        if (Files.isRegularFile(file)) {
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst("#.*", ""))
                    .forEach(known::add);
        }
        return known;
    }

    private static Set<Place> places(CheckedSite site, WrittenPlaces places, List<Occurrence> occurrences) {
        Set<Place> found = new LinkedHashSet<>();
        Optional<Place> shown = Optional.empty();
        for (Occurrence occurrence : occurrences) {
            Optional<Place> written = places.of(site, occurrence);
            written.ifPresent(found::add);
            if (shown.isEmpty()) {
                shown = Optional.of(places.shown(site, occurrence));
            }
        }
        if (found.isEmpty()) {
            shown.ifPresent(found::add);
        }
        return found;
    }

    private static Diagnostic mistake(String url, Verdict verdict, Place place) {
        return Diagnostic.of(
                Code.DEAD_LINK,
                place,
                "'" + url + "' is gone: " + verdict.reason(),
                "link to a copy in an archive, or add the address to " + KNOWN + " if it is to stay");
    }
}
