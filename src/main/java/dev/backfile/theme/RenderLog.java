package dev.backfile.theme;

import dev.backfile.diagnostic.Diagnostic;
import freemarker.core.Environment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happened while one page was rendered: the templates it asked for and their warnings. Confined to one thread. */
final class RenderLog {

    private final Map<String, TemplateLookup> lookups = new LinkedHashMap<>();
    private final Set<Diagnostic> warnings = new LinkedHashSet<>();

    /** The log of the page that an environment renders. */
    static @Nullable RenderLog of(Environment environment) {
        return (RenderLog) environment.getCustomState(RenderLog.class);
    }

    void attachTo(Environment environment) {
        environment.setCustomState(RenderLog.class, this);
    }

    void lookedUp(TemplateLookup lookup) {
        lookups.putIfAbsent(lookup.asked(), lookup);
    }

    void warned(Collection<Diagnostic> diagnostics) {
        warnings.addAll(diagnostics);
    }

    List<TemplateLookup> lookups() {
        return List.copyOf(lookups.values());
    }

    List<Diagnostic> warnings() {
        return List.copyOf(warnings);
    }
}
