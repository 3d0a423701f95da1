package dev.backfile.generated;

import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.model.GeneratedModel;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.List;
import java.util.Optional;

/** The page on which readers search the site. The index that it asks is made where all texts are at hand. */
final class Search implements OutputKind {

    private static final Setting<Boolean> RENDER = Setting.of(
            "render.search", SettingType.FLAG, "true", "false", "the page on which readers search, and its index");
    private static final Setting<String> FILE =
            Setting.of("search.file", SettingType.OUTPUT_FILE, "search.html", "where it stands");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.search.file", SettingType.TEMPLATE, "search.ftlh", "its template");
    private static final Setting<Optional<SearchEngine>> ELSEWHERE = Setting.of(
            "search.elsewhere",
            SettingType.of(
                    "an address with {query}",
                    written -> SearchEngine.of(written).map(Optional::of),
                    Optional.empty(),
                    "is no address of a search engine",
                    "write an address of https with {query} as one of its parameters, such as"
                            + " https://duckduckgo.com/?sites=example.org&q={query}"),
            "a search engine that the page offers where scripts do not run: the address that it is asked at, with `{query}` for"
                    + " what is looked for, such as `https://duckduckgo.com/?sites=example.org&q={query}`");

    private static final Variables<SearchEngine.Parameter> PARAMETER = Variables.<SearchEngine.Parameter>builder()
            .key("name", SearchEngine.Parameter::name)
            .key("value", SearchEngine.Parameter::value)
            .build();

    @Override
    public List<Setting<?>> settings() {
        return List.of(RENDER, FILE, TEMPLATE, ELSEWHERE);
    }

    @Override
    public boolean wantsSearchIndex(Settings settings) {
        return settings.get(RENDER);
    }

    @Override
    public List<Page> plan(PlanInput input) {
        return OutputKind.path(input.settings(), RENDER, FILE).stream()
                .map(path -> new Page(path, input.settings().get(TEMPLATE), new Model()))
                .toList();
    }

    @Override
    public List<String> files(Settings settings) {
        return settings.get(RENDER) ? List.of("search/root.bin", "search/old/s.bin", "search/new/s.bin") : List.of();
    }

    /** Shows nothing but what every page does: its script fetches the rest. */
    record Model() implements GeneratedModel {

        @Override
        public String kind() {
            return "search";
        }

        @Override
        public String title(Settings settings) {
            return "Search";
        }

        @Override
        public boolean isIndexed() {
            return false;
        }

        @Override
        public void addTo(ModelFingerprint to) {
            // its kind, path and template say all
        }
    }

    @Override
    public Variables<PageContext> siteVariables() {
        return Variables.<PageContext>builder()
                .key(
                        "search",
                        page -> OutputKind.path(page.settings(), RENDER, FILE).map(page.urls()::of))
                .key(
                        "searchElsewhere",
                        page -> page.settings().get(ELSEWHERE).map(engine -> page.keyed(engineOf(page), engine)))
                .build();
    }

    private static Variables<SearchEngine> engineOf(PageContext page) {
        return Variables.<SearchEngine>builder()
                .key("action", SearchEngine::action)
                .key("host", SearchEngine::host)
                .key("name", SearchEngine::name)
                .key("others", engine -> new ListModel<>(engine.others(), other -> page.keyed(PARAMETER, other), false))
                .build();
    }
}
