package dev.backfile.config;

import dev.backfile.config.directive.DirectiveSection;
import dev.backfile.config.mapping.FormSection;
import dev.backfile.config.mapping.MappingSection;
import dev.backfile.config.value.DeclaredValues;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.config.words.WordsSection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every setting that Backfile knows, beside those of JBake's that it only hands to templates. */
final class SettingsTable {

    private final Map<String, Setting<?>> rows = new LinkedHashMap<>();
    private final List<SettingGroup> groups;
    private final List<SettingGroup> declared;

    /**
     * The settings that every site has, and those of what is made of it.
     *
     * @param declared the settings that rooms above this one declare
     */
    SettingsTable(List<SettingGroup> declared) {
        List<SettingGroup> groups = new ArrayList<>(List.of(
                SiteSection.GROUP,
                LookSection.GROUP,
                WordsSection.GROUP,
                FolderSection.GROUP,
                ReadingSection.GROUP,
                MappingSection.GROUP,
                FormSection.GROUP,
                DirectiveSection.GROUP,
                UrlSection.GROUP,
                UrlSection.TYPES,
                OutputSection.GROUP));
        groups.addAll(declared);
        groups.addAll(List.of(
                TaxonomySection.GROUP,
                CachingSection.GROUP,
                PublishSection.GROUP,
                CheckSection.GROUP,
                SiteSection.PREVIEW));
        this.groups = List.copyOf(groups);
        this.declared = List.copyOf(declared);
        this.groups.forEach(group -> group.settings().forEach(this::add));
    }

    /** All settings, as the manual has them in its tables. */
    List<SettingGroup> groups() {
        return groups;
    }

    /** All settings, in the order of the manual. */
    Collection<Setting<?>> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /** The setting of a key that is written out, without names to fill in. */
    Optional<Setting<?>> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Whether a site would have something declared that needs its host. */
    boolean wantsHost(SettingValues values) {
        return rows.values().stream()
                .anyMatch(row -> row.type() == SettingType.FLAG_WITH_HOST && values.flag(row.key()));
    }

    /**
     * Reads the values of the settings whose keys are written out, and those of every taxonomy that the site sets.
     *
     * @param builtInTheme whether the built-in theme stands behind the site; what it is told is the site's own otherwise
     */
    DeclaredValues read(SettingValues values, boolean builtInTheme, List<TaxonomySettings> taxonomies) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (SettingGroup group : groups) {
            boolean own = builtInTheme || group != LookSection.GROUP;
            SettingValues from = own ? values : values.defaultsAlone();
            if (isSeen(group)) {
                group.settings().stream()
                        .filter(setting -> !setting.isPattern())
                        .forEach(setting -> read.put(setting.key(), from.get(setting)));
            }
        }
        declared.stream()
                .flatMap(group -> group.settings().stream())
                .filter(Setting::isPattern)
                .forEach(setting -> taxonomies.stream()
                        .map(taxonomy -> taxonomy.keyOf(setting))
                        .filter(values::isSet)
                        .forEach(key -> read.put(key, setting.type().read(values, key))));
        return new DeclaredValues(read);
    }

    /** Whether a page may show something of its settings. */
    private static boolean isSeen(SettingGroup group) {
        return group != CheckSection.GROUP && group != PublishSection.GROUP;
    }

    private void add(Setting<?> setting) {
        if (rows.put(setting.key(), setting) != null) {
            throw new IllegalArgumentException("the setting " + setting.key() + " is declared twice");
        }
    }
}
