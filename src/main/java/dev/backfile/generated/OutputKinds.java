package dev.backfile.generated;

import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.theme.model.GeneratedVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.TermContext;
import dev.backfile.theme.value.Variables;
import java.util.List;

/**
 * The kinds of generated output that are made of a site.
 *
 * @param kinds the kinds, in the order in which they are planned: of two that want one path, the first has it
 */
public record OutputKinds(List<OutputKind> kinds) {

    /** Every kind that Backfile has. */
    public static final OutputKinds ALL = new OutputKinds(List.of(
            new Feeds(),
            new Sitemap(),
            new NewsSitemap(),
            new NotFoundPage(),
            new Robots(),
            new Redirects(),
            new Search()));

    /** Keeps a copy of the list. */
    public OutputKinds {
        kinds = List.copyOf(kinds);
    }

    /** Whether a site has an index in which readers search. */
    public boolean searchIsWanted(Settings settings) {
        return kinds.stream().anyMatch(kind -> kind.wantsSearchIndex(settings));
    }

    /** The settings of all kinds. */
    public List<SettingGroup> settings() {
        List<Setting<?>> settings = kinds.stream()
                .<Setting<?>>flatMap(kind -> kind.settings().stream())
                .toList();
        return List.of(new SettingGroup("Write feeds, sitemaps and the like", settings));
    }

    /** What templates find of all kinds. */
    public GeneratedVariables variables() {
        Variables.Builder<PageContext> site = Variables.builder();
        Variables.Builder<TermContext> term = Variables.builder();
        for (OutputKind kind : kinds) {
            site.keys(kind.siteVariables());
            term.keys(kind.termVariables());
        }
        return new GeneratedVariables(site.build(), term.build());
    }
}
