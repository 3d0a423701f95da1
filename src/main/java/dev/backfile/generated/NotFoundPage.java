package dev.backfile.generated;

import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.model.GeneratedModel;
import dev.backfile.page.model.ModelFingerprint;
import java.util.List;

/** The page that a host shows where there is none. */
final class NotFoundPage implements OutputKind {

    private static final Setting<Boolean> RENDER = Setting.of(
            "render.error404", SettingType.FLAG, "true", "false", "the page that a host shows where nothing is");
    private static final Setting<String> FILE =
            Setting.of("error404.file", SettingType.OUTPUT_FILE, "404.html", "where it stands");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.error404.file", SettingType.TEMPLATE, "error404.ftlh", "error404.ftl", "its template");

    @Override
    public List<Setting<?>> settings() {
        return List.of(RENDER, FILE, TEMPLATE);
    }

    @Override
    public List<Page> plan(PlanInput input) {
        return OutputKind.path(input.settings(), RENDER, FILE).stream()
                .map(path -> new Page(path, input.settings().get(TEMPLATE), new Model()))
                .toList();
    }

    /** Shows nothing but what every page does. */
    record Model() implements GeneratedModel {

        @Override
        public String kind() {
            return "error404";
        }

        @Override
        public UrlStyle urls() {
            return UrlStyle.FROM_ROOT;
        }

        @Override
        public String title(Settings settings) {
            return "Page not found";
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
}
