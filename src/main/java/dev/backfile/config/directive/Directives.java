package dev.backfile.config.directive;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The directives of a site. Immutable.
 *
 * @param own the names for which the site has a template of its own
 * @param builtIn whether those of the built-in theme stand behind them
 */
public record Directives(Set<String> own, boolean builtIn) implements Fingerprinted {

    /** A site whose texts have none, as those in other dialects of Markdown. */
    public static final Directives NONE = new Directives(Set.of(), false);

    /** The folder of their templates, within that of all templates. */
    public static final String FOLDER = "directives";

    /** Keeps a copy of the names. */
    public Directives {
        own = Set.copyOf(own);
    }

    /** Whether there is none, so that none is looked for. */
    public boolean isNone() {
        return own.isEmpty() && !builtIn;
    }

    /** Whether there is a template for a name. */
    public boolean isKnown(String name) {
        return own.contains(name) || builtIn && BuiltInDirective.of(name).isPresent();
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
        to.all(new TreeSet<>(own), ByteWriter::text).flag(builtIn);
    }
}
