package dev.backfile.generated;

import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.theme.model.ModelWithVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.Variables;
import java.util.List;
import java.util.Optional;

/** What robots may read, and where they find the sitemaps. */
final class Robots implements OutputKind {

    private static final String PATH = "robots.txt";

    private static final Setting<Boolean> RENDER =
            Setting.of("render.robots", SettingType.FLAG, "true", "false", "`robots.txt`");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.robots.file", SettingType.TEMPLATE, "robots.ftl", "its template");

    @Override
    public List<Setting<?>> settings() {
        return List.of(RENDER, TEMPLATE);
    }

    @Override
    public List<Page> plan(PlanInput input) {
        Settings settings = input.settings();
        Model model = new Model(Sitemap.path(settings), NewsSitemap.path(settings));
        return settings.get(RENDER) ? List.of(new Page(PATH, settings.get(TEMPLATE), model)) : List.of();
    }

    /**
     * What its page shows.
     *
     * @param sitemap the path of the sitemap, if there is one
     * @param newsSitemap the path of the sitemap of the news, if there is one
     */
    record Model(Optional<String> sitemap, Optional<String> newsSitemap) implements ModelWithVariables {

        @Override
        public String kind() {
            return "robots";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.optionalText(sitemap).optionalText(newsSitemap);
        }

        @Override
        public Variables<PageContext> variables() {
            return Variables.<PageContext>builder()
                    .key("sitemap", page -> sitemap.flatMap(page::absoluteUrl))
                    .key("newsSitemap", page -> newsSitemap.flatMap(page::absoluteUrl))
                    .build();
        }
    }
}
