package dev.backfile.desk.scaffold;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The settings of a new site, each with what its declaration says of it. */
final class StarterSettings {

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final List<String> SHOWN = List.of(
            "site.title",
            "site.tagline",
            "site.description",
            "site.host",
            "site.navigation",
            "site.locale",
            "site.timezone",
            "site.footer",
            "permalink.<type>",
            "destination.folder");

    private StarterSettings() {}

    /**
     * The text of the file of settings.
     *
     * @param declared every setting that there is
     * @param values those that the site sets, by key; the others that are shown stand behind a comment sign
     */
    static String text(List<SettingGroup> declared, Map<String, String> values) {
        Map<String, Setting<?>> settings = declared.stream()
                .flatMap(group -> group.settings().stream())
                .collect(Collectors.toMap(Setting::key, setting -> setting, (first, second) -> first));
        return "# The settings of this site. 'backfile settings' lists all that there are.\n"
                + SHOWN.stream()
                        .filter(settings::containsKey)
                        .map(key -> text(settings.get(key), values))
                        .collect(Collectors.joining());
    }

    private static String text(Setting<?> setting, Map<String, String> values) {
        String help = LINK.matcher(setting.help()).replaceAll("$1").replace("`", "");
        String key = setting.keyOf("type", "post");
        String line = values.containsKey(key)
                ? key + "=" + values.get(key).replace("\\", "\\\\")
                : "#" + key + "=" + (setting.isPattern() ? "/:year/:month/:slug/" : setting.backfile());
        return "\n# " + help + "\n" + line + "\n";
    }
}
