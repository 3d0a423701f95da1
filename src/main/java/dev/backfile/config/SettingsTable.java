package dev.backfile.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every setting that Backfile knows, beside those of JBake's that it only hands to templates. */
final class SettingsTable {

    private static final SettingGroup PAGES = SettingGroup.of(
            "Turn pages on and off",
            row("render.index", "true", "true", "the newest articles"),
            row("index.file", "index.html", "index.html", "where they stand"),
            row("template.masterindex.file", "index.ftlh", "index.ftl", "their template"),
            row("index.paginate", "false", "false", "JBake's numbering of the newest articles"),
            row("index.posts_per_page", "3", "3", "and how many stand on one of its pages"),
            row("paginate.home", "20", "0", "articles on a page of the newest; 0 for all on one"),
            row("paginate.terms", "50", "0", "articles on a page of a term; 0 for all on one"),
            row("paginate.months", "50", "50", "articles on a page of a month; 0 for all on one"),
            row("render.archive", "true", "true", "the timeline"),
            row("archive.file", "archive.html", "archive.html", "where it stands"),
            row("template.archive.file", "archive.ftlh", "archive.ftl", "its template"),
            row("render.years", "true", "false", "a page of each year"),
            row("template.year.file", "year.ftlh", "year.ftlh", "its template"),
            row("render.months", "true", "false", "pages of each month"),
            row("template.month.file", "month.ftlh", "month.ftlh", "their template"),
            row(
                    "related.count",
                    "4",
                    "0",
                    "related articles of an article: older ones are found where its writer picks fewer; 0 for none"));

    /** Those of which no page shows anything. */
    private static final Set<SettingGroup> UNSEEN = Set.of(CheckSection.GROUP);

    private final Map<String, Setting<?>> rows = new LinkedHashMap<>();
    private final List<SettingGroup> groups;

    /**
     * The settings that every site has, and those of what is made of it.
     *
     * @param declared the settings that rooms above this one declare
     */
    SettingsTable(List<SettingGroup> declared) {
        List<SettingGroup> groups = new ArrayList<>(List.of(
                SiteSection.GROUP,
                LookSection.GROUP,
                FolderSection.GROUP,
                ReadingSection.GROUP,
                UrlSection.GROUP,
                UrlSection.TYPES,
                PAGES));
        groups.addAll(declared);
        groups.addAll(List.of(TaxonomySection.GROUP, CheckSection.GROUP));
        this.groups = List.copyOf(groups);
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
     * Reads the values of the settings whose keys are written out.
     *
     * @param builtInTheme whether the built-in theme stands behind the site; what it is told is the site's own otherwise
     */
    DeclaredValues read(SettingValues values, boolean builtInTheme) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (SettingGroup group : groups) {
            boolean own = builtInTheme || group != LookSection.GROUP;
            SettingValues from = own ? values : values.defaultsAlone();
            group.settings().stream()
                    .filter(setting -> !setting.isPattern() && !UNSEEN.contains(group))
                    .forEach(setting -> read.put(setting.key(), from.get(setting)));
        }
        return new DeclaredValues(read);
    }

    private void add(Setting<?> setting) {
        if (rows.put(setting.key(), setting) != null) {
            throw new IllegalArgumentException("the setting " + setting.key() + " is declared twice");
        }
    }

    private static Setting<String> row(String key, String backfile, String jbake, String help) {
        return Setting.of(key, SettingType.TEXT, backfile, jbake, help);
    }
}
