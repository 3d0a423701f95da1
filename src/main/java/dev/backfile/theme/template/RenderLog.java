package dev.backfile.theme.template;

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
public final class RenderLog {

    private final Map<String, TemplateLookup> lookups = new LinkedHashMap<>();
    private final Set<Diagnostic> warnings = new LinkedHashSet<>();

    /** The log of the page that an environment renders. */
    static @Nullable RenderLog of(Environment environment) {
        return (RenderLog) environment.getCustomState(RenderLog.class);
    }

    /** Lets an environment write into this log. */
    public void attachTo(Environment environment) {
        environment.setCustomState(RenderLog.class, this);
    }

    /** Lets an environment write into the log of another. */
    public static void shared(Environment from, Environment to) {
        RenderLog log = of(from);
        if (log != null) {
            log.attachTo(to);
        }
    }

    /** A template was looked up. */
    public void lookedUp(TemplateLookup lookup) {
        lookups.putIfAbsent(lookup.asked(), lookup);
    }

    /** Something about a template is worth a warning. */
    public void warned(Collection<Diagnostic> diagnostics) {
        warnings.addAll(diagnostics);
    }

    /** All look-ups, in their order. */
    public List<TemplateLookup> lookups() {
        return List.copyOf(lookups.values());
    }

    /** All warnings, in their order. */
    public List<Diagnostic> warnings() {
        return List.copyOf(warnings);
    }
}
