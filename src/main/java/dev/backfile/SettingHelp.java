package dev.backfile;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What there is to know of a setting.
 *
 * @param key its key in {@code jbake.properties}; a word in angle brackets stands for a name
 * @param group the heading of the table in the manual that it stands in
 * @param expected what may be written, such as {@code true or false}
 * @param backfile its default in a Backfile site; empty when it has none
 * @param jbake its default in a JBake site; empty when it has none
 * @param help what it decides, as a phrase in Markdown
 */
public record SettingHelp(String key, String group, String expected, String backfile, String jbake, String help) {

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    /** What a setting says of itself in its group. */
    static SettingHelp of(Setting<?> setting, SettingGroup group) {
        return new SettingHelp(
                setting.key(),
                group.title(),
                setting.type().expected(),
                setting.backfile(),
                setting.jbake(),
                setting.help());
    }

    /** What it decides, as plain text. */
    public String plainHelp() {
        return LINK.matcher(help).replaceAll("$1").replace("`", "");
    }

    /** Whether a key is that of this setting, some word standing for what is in angle brackets in its own. */
    public boolean isOf(String written) {
        String[] parts = key.split("<[^>]*>", -1);
        String pattern = Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("[^.]+"));
        return written.matches(pattern);
    }
}
