package dev.backfile.config;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * How severe mistakes are in a site.
 *
 * @param levels what mistakes of a kind are, where the site says so; empty for those that it does not want to hear of
 * @param baseline the path in the site of a file of mistakes that are accepted; empty when there is none
 * @param host where the site is to lie
 */
public record Checks(Map<Code, Optional<Severity>> levels, Optional<String> baseline, Host host) {

    /** Every mistake as severe as it was found. */
    public static final Checks PLAIN = new Checks(Map.of(), Optional.empty(), Host.ANY);

    /** Keeps a copy of the levels. */
    public Checks {
        levels = Map.copyOf(levels);
    }

    /** A mistake as severe as the site has it; empty when the site does not want to hear of it. */
    public Optional<Diagnostic> judge(Diagnostic mistake) {
        Optional<Severity> level = levels.getOrDefault(mistake.code(), Optional.of(mistake.severity()));
        return level.map(mistake::withSeverity);
    }
}
