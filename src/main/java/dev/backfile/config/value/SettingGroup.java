package dev.backfile.config.value;

import java.util.List;

/**
 * Settings that stand together in one table.
 *
 * @param title the heading of the table in the manual, such as {@code Shape the URLs}
 * @param settings the settings, in the order of the table
 */
public record SettingGroup(String title, List<Setting<?>> settings) {

    /** Keeps a copy of the settings. */
    public SettingGroup {
        settings = List.copyOf(settings);
    }

    /** A group of these settings. */
    public static SettingGroup of(String title, Setting<?>... settings) {
        return new SettingGroup(title, List.of(settings));
    }
}
