package dev.backfile.config.directive;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The directives of a site. Immutable.
 *
 * @param own the names for which the site has a template of its own
 * @param builtIn whether those of the built-in theme stand behind them
 * @param shortcodes what the site says that shortcodes mean, by their names
 * @param patterns lines of a house's own markup that mean directives; of several that fit, the first counts
 */
public record Directives(
        Set<String> own, boolean builtIn, Map<String, Shortcode> shortcodes, List<HousePattern> patterns)
        implements Fingerprinted {

    /** A site whose texts have none, as those in other dialects of Markdown. */
    public static final Directives NONE = new Directives(Set.of(), false);

    /** The folder of their templates, within that of all templates. */
    public static final String FOLDER = "directives";

    /** Keeps copies. */
    public Directives {
        own = Set.copyOf(own);
        shortcodes = Map.copyOf(shortcodes);
        patterns = List.copyOf(patterns);
    }

    /** Directives for which nothing else stands. */
    public Directives(Set<String> own, boolean builtIn) {
        this(own, builtIn, Map.of(), List.of());
    }

    /** What a shortcode means: what the site says, else the directive of its name, else what is usual. */
    public Optional<Shortcode> shortcode(String name) {
        return Optional.ofNullable(shortcodes.get(name))
                .or(() -> BuiltInShortcodes.of(name).filter(usual -> isKnown(usual.directive()) && !own.contains(name)))
                .or(() -> isKnown(name) ? Optional.of(Shortcode.of(name)) : Optional.empty());
    }

    /** Whether there is none, so that none is looked for. */
    public boolean isNone() {
        return own.isEmpty() && !builtIn;
    }

    /** Whether there is a template for a name. */
    public boolean isKnown(String name) {
        return own.contains(name) || builtIn && BuiltInDirective.of(name).isPresent();
    }

    /**
     * What a name of a directive means in a text: that directive, else what the site says that it stands for; nothing where it
     * says nothing.
     */
    public Optional<Shortcode> directive(String name) {
        return isKnown(name) ? Optional.of(Shortcode.of(name)) : Optional.ofNullable(shortcodes.get(name));
    }

    /** The built-in directive of a name, unless the site has a template of its own for it. */
    public Optional<BuiltInDirective> builtIn(String name) {
        return builtIn && !own.contains(name) ? BuiltInDirective.of(name) : Optional.empty();
    }

    /** All names, in their order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(own);
        if (builtIn) {
            Arrays.stream(BuiltInDirective.values()).map(BuiltInDirective::word).forEach(names::add);
        }
        return names;
    }

    @Override
    public void addTo(ByteWriter to) {
        to.all(new TreeSet<>(own), ByteWriter::text)
                .flag(builtIn)
                .all(
                        new TreeMap<>(shortcodes).entrySet(),
                        (writer, shortcode) -> writer.text(shortcode.getKey()).add(shortcode.getValue()))
                .addAll(patterns);
    }
}
