package dev.backfile.desk.migration;

import dev.backfile.archive.Article;
import dev.backfile.config.FolderSection;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.Settings;
import dev.backfile.config.SiteSection;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.config.UrlSection;
import dev.backfile.config.file.Interpolation;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings of a Backfile site that is made of a JBake site.
 *
 * @param values those that it sets, by key, in order
 * @param meaningless the keys of the JBake site that mean nothing in it
 */
record MigratedSettings(Map<String, String> values, Set<String> meaningless) {

    private static final Pattern JBAKES_OWN = Pattern.compile("(?:template|db|server|freemarker|thymeleaf)\\..*");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** Those that mean nothing where documents have YAML front matter and Backfile's theme, or are said otherwise below. */
    private static final Set<String> ELSEWHERE = Set.of(
            "defaults",
            "theme",
            FolderSection.DESTINATION.key(),
            FolderSection.DRAFTS.key(),
            ReadingSection.HEADER_SEPARATOR.key(),
            ReadingSection.DEFAULT_STATUS.key(),
            ReadingSection.FIELDS.key(),
            UrlSection.ABSOLUTE_IMAGES.key(),
            UrlSection.ABSOLUTE_IMAGES_WITH_HOST.key(),
            "tag.sanitize",
            "index.paginate",
            "index.posts_per_page");

    /** What is read from other settings, or under another name. */
    private static final Map<String, String> RENAMED = Map.of(
            SiteSection.JVM_LOCALE.key(),
            SiteSection.LOCALE.key(),
            SiteSection.FREEMARKER_TIME_ZONE.key(),
            SiteSection.TIME_ZONE.key());

    /**
     * Maps settings.
     *
     * @param declared every setting that a site may have
     * @param set what the JBake site sets, as it is written
     * @param settings what that means
     * @param types the types of its documents
     * @param included names among the articles that would be passed over otherwise
     */
    static MigratedSettings of(
            List<SettingGroup> declared,
            Map<String, Object> set,
            Settings settings,
            Collection<String> types,
            Collection<String> included) {
        Set<String> known = declared.stream()
                .flatMap(group -> group.settings().stream())
                .filter(setting -> !setting.isPattern())
                .map(Setting::key)
                .collect(Collectors.toCollection(TreeSet::new));
        settings.taxonomies().forEach(taxonomy -> {
            known.add("render." + taxonomy.name());
            known.add("render." + taxonomy.name() + "index");
            known.add(taxonomy.singular() + ".path");
        });
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> meaningless = new TreeSet<>();
        values.put("defaults", "backfile");
        Interpolation interpolation = new Interpolation(set);
        set.forEach((key, value) -> {
            String name = RENAMED.getOrDefault(key, key);
            boolean foreign = !known.contains(name) || JBAKES_OWN.matcher(name).matches();
            Optional<String> text = interpolation.fill(joined(value)).map(String::strip);
            if (ELSEWHERE.contains(name) || foreign && !name.startsWith("asciidoctor.")) {
                meaningless.add(key);
            } else {
                text.filter(filled -> !filled.isEmpty())
                        .ifPresent(filled ->
                                values.put(name, LINE_ENDS.matcher(filled).replaceAll(" ")));
            }
        });
        folders(values, settings);
        urls(values, settings);
        values.put(
                ReadingSection.EXTENSIONS.key(),
                String.join(",", settings.reading().pegdownExtensions().orElse(List.of())));
        if (!included.isEmpty()) {
            values.put(FolderSection.INCLUDED.key(), String.join(", ", included));
        }
        new TreeSet<>(types).forEach(type -> type(values, settings, known, type));
        return new MigratedSettings(values, meaningless);
    }

    /** The type that documents of a type have in the new site: one that only names a list is a page. */
    static String typeIn(String type, Settings settings, List<SettingGroup> declared) {
        boolean taken = declared.stream()
                .flatMap(group -> group.settings().stream())
                .anyMatch(setting -> setting.key().equals("template." + type + ".file"));
        return type.equals(Article.POST) || !taken && !isOfTerms(type, settings) ? type : Article.PAGE;
    }

    private static boolean isOfTerms(String type, Settings settings) {
        return settings.taxonomies().stream().anyMatch(taxonomy -> isOf(taxonomy, type));
    }

    private static boolean isOf(TaxonomySettings taxonomy, String type) {
        return taxonomy.singular().equals(type) || type.equals(taxonomy.name() + "index");
    }

    private static void type(Map<String, String> values, Settings settings, Set<String> known, String type) {
        if (!known.contains("template." + type + ".file")) {
            values.put("template." + type + ".file", "page.ftlh");
        }
        Optional.ofNullable(settings.types().get(type))
                .map(UrlSection.DocumentType::extension)
                .filter(extension -> !extension.equals(settings.urls().extension()))
                .ifPresent(extension -> values.put("template." + type + ".extension", extension));
    }

    private static void folders(Map<String, String> values, Settings settings) {
        values.remove(FolderSection.CONTENT.key());
        values.remove(FolderSection.ASSETS.key());
        values.remove(FolderSection.DATA.key());
        put(values, FolderSection.CONTENT, settings.folders().content());
        put(values, FolderSection.ASSETS, settings.folders().assets());
        put(values, FolderSection.DATA, settings.folders().data());
    }

    private static void put(Map<String, String> values, Setting<String> setting, String value) {
        if (!value.equals(setting.backfile()) && MigratedSources.isInside(value)) {
            values.put(setting.key(), value);
        }
    }

    /** JBake makes no folder URLs without a prefix to make them under. */
    private static void urls(Map<String, String> values, Settings settings) {
        if (settings.urls().noExtensionPrefix().isEmpty()) {
            values.remove(UrlSection.NO_EXTENSION.key());
            values.remove(UrlSection.NO_EXTENSION_PREFIX.key());
        }
        values.remove(UrlSection.EXTENSION.key());
        if (!settings.urls().extension().equals(UrlSection.EXTENSION.backfile())) {
            values.put(UrlSection.EXTENSION.key(), settings.urls().extension());
        }
    }

    private static String joined(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    /** The file of settings. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# The settings of this site, from JBake's. 'backfile settings' lists all that there are.");
        new TreeMap<>(values).forEach((key, value) -> lines.add(key + "=" + value.replace("\\", "\\\\")));
        if (!meaningless.isEmpty()) {
            lines.add("");
            lines.add("# These settings of the JBake site have no meaning here:");
            meaningless.forEach(key -> lines.add("#   " + LINE_ENDS.matcher(key).replaceAll(" ")));
        }
        return String.join("\n", lines) + "\n";
    }
}
