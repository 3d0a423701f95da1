package dev.backfile.generated;

import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.page.GeneratedOutput;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.TermContext;
import dev.backfile.theme.value.Variables;
import java.util.List;
import java.util.Optional;

/**
 * A kind of generated output: everything about it but its template. The models of its pages are
 * {@link dev.backfile.page.model.GeneratedModel}s, and {@link dev.backfile.theme.model.ModelWithVariables} where templates find
 * something of their own in them.
 */
public interface OutputKind extends GeneratedOutput {

    /** Its settings, in the order of the manual. */
    List<Setting<?>> settings();

    /** What templates find in {@code site} on every page beside what they always find there. */
    default Variables<PageContext> siteVariables() {
        return Variables.<PageContext>builder().build();
    }

    /** Whether it needs the index in which readers search. */
    default boolean wantsSearchIndex(Settings settings) {
        return false;
    }

    /** What templates find in a term beside what they always find there. */
    default Variables<TermContext> termVariables() {
        return Variables.<TermContext>builder().build();
    }

    /**
     * The path that a setting gives, where another wants something to be there and the site has the host that it needs;
     * whether a site's own templates need one, only they know.
     */
    static Optional<String> path(Settings settings, Setting<Boolean> wanted, Setting<String> file) {
        boolean possible = wanted.type() != SettingType.FLAG_WITH_HOST
                || settings.site().host().isPresent()
                || settings.templatesMayNameHosts();
        return possible && settings.get(wanted) ? Optional.of(settings.get(file)) : Optional.empty();
    }
}
