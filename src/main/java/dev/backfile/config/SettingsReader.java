package dev.backfile.config;

import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.Settings.Defaults;
import dev.backfile.config.directive.DirectiveFolder;
import dev.backfile.config.directive.DirectiveSection;
import dev.backfile.config.directive.Directives;
import dev.backfile.config.file.SettingsFiles;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingValues;
import dev.backfile.config.words.SiteWords;
import dev.backfile.config.words.WordsSection;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Invisible;
import dev.backfile.diagnostic.Place;
import dev.backfile.habit.AsciidocOptions;
import dev.backfile.habit.SiteHabits;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the settings of a site: {@code jbake.properties} as JBake reads it, with the defaults of a JBake site or of a
 * Backfile site. Stateless and thread-safe.
 *
 * <p>What the result holds depends on the site's folder alone, never on the Java system, the environment or the time.
 * A folder without {@code jbake.properties} is a site if it has a folder {@code content}.
 */
public final class SettingsReader {

    /** The name of the file of settings in a site's folder. */
    public static final String FILE = SettingsFiles.NAME;

    private final SiteDialect jbake;
    private final SettingsTable table;

    /**
     * Makes a reader of the settings that every site has, and of more.
     *
     * @param jbake what JBake sites have otherwise
     * @param declared the settings of what else is made of a site; {@link Settings#get} gives their values
     */
    public SettingsReader(SiteDialect jbake, List<SettingGroup> declared) {
        this.jbake = jbake;
        this.table = new SettingsTable(declared);
    }

    /** All settings that it reads, as the manual has them in its tables. */
    public List<SettingGroup> groups() {
        return table.groups();
    }

    /** Reads the settings of the site in a folder. All mistakes are found in one go. */
    public SettingsResult read(Path site) {
        return read(site, Optional.empty(), Map.of(), Map.of());
    }

    /**
     * Reads the settings of the site in a folder.
     *
     * @param config the file of its settings; empty for {@code jbake.properties} in the folder
     * @param given settings that go before those of the file, by key, each written as it would be there
     * @param further what templates find behind all settings, by key; none of it is a setting
     */
    public SettingsResult read(
            Path site, Optional<Path> config, Map<String, String> given, Map<String, String> further) {
        if (Files.isRegularFile(site)) {
            return noSite("a site is a folder, and this is a file: " + site, "name the folder of the site");
        }
        if (!Files.isDirectory(site)) {
            return noSite("there is no such folder: " + site, "name the folder of a site");
        }
        SettingsFiles files = SettingsFiles.read(site, config, given);
        if (files.failed()) {
            return new SettingsResult(Optional.empty(), files.diagnostics());
        }
        Map<String, Object> behind = jbake.defaults();
        SettingValues first =
                new SettingValues(files, behind, jbake.habits(), key -> fallback(key, Defaults.JBAKE, false));
        if (files.none() && !Files.isDirectory(site.resolve(first.get(FolderSection.CONTENT)))) {
            return noSite(
                    "there is no site in this folder: it has neither " + SettingsFiles.NAME + " nor a folder content",
                    "name the folder of a site, or make a folder content and put an article into it");
        }
        SiteKind kind = SiteKind.of(site, first);
        Defaults defaults = kind.defaults();
        SiteHabits habits = defaults == Defaults.JBAKE ? jbake.habits() : SiteHabits.BACKFILE;
        boolean builtInTheme = kind.builtInTheme();
        if (!builtInTheme) {
            Optional<Diagnostic> unusable = OtherTemplates.of(site, first).alone(site, first);
            if (unusable.isPresent()) {
                return new SettingsResult(Optional.empty(), List.of(unusable.get()));
            }
        }
        SettingValues values = new SettingValues(files, behind, habits, key -> fallback(key, defaults, builtInTheme));
        files.diagnostics().forEach(values::add);
        boolean hasFile = config.isPresent() || Files.exists(site.resolve(SettingsFiles.NAME));
        Settings settings = settings(site, values, kind, hasFile, properties(files, defaults, further));
        new KeyCheck(values, settings, table, behind.keySet()).check();
        values.keys().stream()
                .filter(AsciidocOptions::concern)
                .forEach(key -> AsciidocOptions.doubt(key, values.text(key))
                        .ifPresent(doubt -> values.doubtful(key, values.place(key), doubt.fault(), doubt.hint())));
        if (builtInTheme) {
            LookSection.checkFiles(values, site, settings);
        }
        boolean harmless = checkFolders(values, site, settings.folders());
        return new SettingsResult(harmless ? Optional.of(settings) : Optional.empty(), values.diagnostics());
    }

    private Settings settings(
            Path folder, SettingValues values, SiteKind kind, boolean hasFile, Map<String, Object> properties) {
        boolean builtInTheme = kind.builtInTheme();
        SiteSection.Site site = new SiteSection(values).read();
        List<TaxonomySettings> taxonomies = new TaxonomySection(values, builtInTheme).read();
        OutputSection outputs = new OutputSection(values);
        if (site.host().isEmpty() && (values.habits().settings().alwaysWantsHost() || table.wantsHost(values))) {
            values.add(noHost(hasFile, Settings.mayNameHosts(values.habits(), builtInTheme)));
        }
        UrlSection urls = new UrlSection(values, table);
        Folders folders = new FolderSection(values).read(folder);
        ReadingSection.Reading reading = new ReadingSection(values, jbake.markdownExtensions()).read();
        Directives directives = reading.pegdownExtensions().isPresent()
                ? Directives.NONE
                : new DirectiveSection(
                                values,
                                new Directives(DirectiveFolder.names(folder, folders.templates()), builtInTheme))
                        .read();
        return new Settings(
                kind.defaults(),
                values.habits(),
                builtInTheme,
                kind.assumption(),
                site,
                new LookSection(values, builtInTheme).read(),
                words(values, kind, site, taxonomies),
                new MenuSection(values).read(),
                folders,
                reading,
                directives,
                urls.urls(),
                outputs.read(),
                outputs.lists(),
                new ImageSection(values).read(),
                new MetadataSection(values).read(),
                taxonomies,
                urls.types(taxonomies),
                new CheckSection(values).read(),
                new PublishSection(values).read(),
                table.read(values, builtInTheme, taxonomies),
                false,
                properties);
    }

    private static SiteWords words(
            SettingValues values, SiteKind kind, SiteSection.Site site, List<TaxonomySettings> taxonomies) {
        boolean has = kind.builtInTheme() || kind.defaults() == Defaults.BACKFILE;
        WordsSection section = new WordsSection(
                has ? values : values.defaultsAlone(),
                site.locale(),
                taxonomies.stream().map(TaxonomySettings::name).toList());
        SiteWords words = section.read();
        if (kind.builtInTheme()) {
            section.check(words, SiteSection.localeKey(values));
        }
        return words;
    }

    private static Diagnostic noHost(boolean hasFile, boolean templatesMayNameHosts) {
        return Diagnostic.of(
                Code.NO_HOST,
                Place.file(hasFile ? SettingsFiles.NAME : "."),
                templatesMayNameHosts
                        ? "site.host is not set, so it is empty in feeds and the sitemap"
                        : "site.host is not set: feeds and the sitemap are not written, and pages name no canonical URL",
                hasFile
                        ? "add the address of the site, such as site.host=https://example.org"
                        : "make a file " + SettingsFiles.NAME
                                + " with the address of the site, such as site.host=https://example.org");
    }

    private String fallback(String key, Defaults defaults, boolean builtInTheme) {
        boolean template = key.startsWith("template.") && key.endsWith(".file");
        Defaults whose = !template ? defaults : builtInTheme ? Defaults.BACKFILE : Defaults.JBAKE;
        return table.row(key)
                .map(row -> whose == Defaults.JBAKE ? row.jbake() : row.backfile())
                .orElse("");
    }

    private Map<String, Object> properties(SettingsFiles files, Defaults defaults, Map<String, String> further) {
        Map<String, Object> behind = new LinkedHashMap<>(jbake.defaults());
        behind.put("site.host", "");
        if (defaults == Defaults.BACKFILE) {
            table.rows().stream()
                    .filter(row -> !row.isPattern() && !row.backfile().isEmpty())
                    .forEach(row -> behind.put(row.key(), row.backfile()));
        }
        Map<String, Object> all = new LinkedHashMap<>(files.over(behind));
        further.forEach((key, value) -> all.putIfAbsent(key, Invisible.removed(value)));
        Set<String> given = Set.copyOf(all.keySet());
        all.keySet()
                .removeIf(key -> CheckSection.isKnown(key)
                        || PublishSection.isOne(key, given)
                        || key.equals(SiteSection.EDITOR.key()));
        for (String flag : List.of("index.paginate", "db.clear.cache")) {
            all.put(flag, String.valueOf(all.get(flag)).strip().equalsIgnoreCase("true"));
        }
        return Collections.unmodifiableMap(all);
    }

    private static boolean checkFolders(SettingValues values, Path site, Folders folders) {
        List<String> required = new ArrayList<>();
        if (folders.contents().whole()) {
            required.add(FolderSection.CONTENT.key());
        }
        if (values.isSet("template.folder") && !values.isSet("theme")) {
            required.add("template.folder");
        }
        for (String key : required) {
            if (values.isSet(key) && !isFolder(site, values.text(key))) {
                values.bad(key, "is no folder of this site", "name a folder that exists");
            } else if (!isFolder(site, values.text(key))) {
                values.add(Diagnostic.of(
                        Code.NO_SITE,
                        Place.file("."),
                        "the site has no folder " + values.text(key) + " for its articles",
                        "make the folder, or name another with content.folder in " + SettingsFiles.NAME));
            }
        }
        Optional<Diagnostic> fault = DestinationCheck.check(
                site,
                folders,
                folders.destination(),
                values.isSet("destination.folder")
                        ? values.place("destination.folder")
                        : Place.file(SettingsFiles.NAME));
        fault.ifPresent(values::add);
        return fault.isEmpty();
    }

    private static boolean isFolder(Path site, String name) {
        try {
            return Files.isDirectory(site.resolve(name));
        } catch (InvalidPathException failure) {
            return false;
        }
    }

    private static SettingsResult noSite(String message, String hint) {
        Diagnostic diagnostic = Diagnostic.of(Code.NO_SITE, Place.file("."), message, hint);
        return new SettingsResult(Optional.empty(), List.of(diagnostic));
    }
}
