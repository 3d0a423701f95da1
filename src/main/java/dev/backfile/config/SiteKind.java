package dev.backfile.config;

import dev.backfile.config.Settings.Assumption;
import dev.backfile.config.Settings.Defaults;
import dev.backfile.config.file.SettingsFiles;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whose site it is, and whether the built-in theme stands behind its own templates.
 *
 * <p>A site is JBake's if {@code defaults=jbake} says so, or if neither {@code defaults} nor {@code theme} is set and the
 * template of articles or of the front page, as the settings or JBake's defaults name it, stands among its templates and
 * is not written for Backfile ({@code .ftlh}); or that of pages, where no template at all is written for Backfile; or if its
 * settings name any template of an engine that only JBake has. Every other site is Backfile's.
 *
 * @param assumption what was assumed, in words
 */
record SiteKind(Defaults defaults, boolean builtInTheme, Assumption assumption) {

    /** {@code defaults}. */
    static final Setting<String> DEFAULTS = Setting.of(
            "defaults",
            SettingType.of(
                    "backfile or jbake",
                    word -> Optional.of(word).filter(List.of("jbake", "backfile")::contains),
                    "",
                    "is neither backfile nor jbake",
                    "write backfile or jbake, or take the line out"),
            "whose defaults the site has, `backfile` or `jbake`");

    /** {@code theme}. */
    static final Setting<String> THEME = Setting.of(
            "theme",
            SettingType.of(
                    "backfile",
                    word -> Optional.of(word).filter("backfile"::equals),
                    "",
                    "is no theme",
                    "write theme=backfile for the built-in theme, or take the line out"),
            "`backfile` puts the built-in theme behind the site's own templates");

    private static final String BACKFILES = ".ftlh";
    private static final List<String> TELLING = List.of("template.post.file", "template.masterindex.file");
    private static final String PAGES = "template.page.file";

    /** The kind of a site whose settings are these, with JBake's defaults behind them. */
    static SiteKind of(Path site, SettingValues jbake) {
        String folder = jbake.get(FolderSection.TEMPLATES);
        String written = jbake.text(DEFAULTS.key());
        if (written.equals("backfile") || jbake.isSet(THEME.key()) && !written.equals("jbake")) {
            return backfile("because " + setting(jbake, written) + " says so", "take that line out");
        }
        if (written.equals("jbake")) {
            boolean themed = jbake.isSet(THEME.key()) || !hasFiles(site, folder, name -> true);
            return jbake(themed, "because defaults=jbake says so");
        }
        List<String> names = TELLING.stream().map(jbake::text).toList();
        return names.stream()
                .filter(name -> isJBakes(site, folder, name))
                .findFirst()
                .or(() -> Optional.of(jbake.text(PAGES))
                        .filter(name -> isJBakes(site, folder, name))
                        .filter(name -> !hasFiles(site, folder, SiteKind::isBackfiles)))
                .or(() -> OtherTemplates.of(site, jbake).first())
                .map(name -> jbake(false, "because " + folder + "/" + name + " is there"))
                .orElseGet(() -> backfile(
                        "because neither " + folder + "/" + names.get(0) + " nor " + folder + "/" + names.get(1)
                                + " of JBake's is there",
                        "if it was made for JBake, write defaults=jbake into " + SettingsFiles.NAME));
    }

    private static String setting(SettingValues values, String defaults) {
        return defaults.isEmpty() ? "theme=" + values.text(THEME.key()) : "defaults=" + defaults;
    }

    private static SiteKind backfile(String reason, String wayOut) {
        return new SiteKind(
                Defaults.BACKFILE,
                true,
                new Assumption(
                        "this is taken for a Backfile site, " + reason
                                + ": the built-in theme stands behind its own templates",
                        wayOut));
    }

    private static SiteKind jbake(boolean themed, String reason) {
        return new SiteKind(
                Defaults.JBAKE,
                themed,
                new Assumption(
                        "this is taken for a JBake site, " + reason + ": "
                                + (themed
                                        ? "the built-in theme stands behind its own templates"
                                        : "it has its own templates only, without the built-in theme behind them"),
                        themed
                                ? "write the template, or take defaults=jbake out of " + SettingsFiles.NAME
                                : "to have the built-in theme behind its templates, write theme=backfile into "
                                        + SettingsFiles.NAME));
    }

    private static boolean isJBakes(Path site, String folder, String name) {
        return !isBackfiles(name) && isTemplate(site, folder, name);
    }

    private static boolean isBackfiles(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(BACKFILES);
    }

    /** Whether a template of this name stands in the folder of templates. */
    static boolean isTemplate(Path site, String folder, String name) {
        try {
            Path templates = site.resolve(folder).normalize();
            Path file = templates.resolve(name.replaceFirst("^/+", "")).normalize();
            return file.startsWith(templates) && Files.isRegularFile(file);
        } catch (InvalidPathException failure) {
            return false;
        }
    }

    /** Whether a folder has such a file in it. Empty folders do not count: version control does not keep them. */
    private static boolean hasFiles(Path site, String name, Predicate<String> wanted) {
        try {
            Path folder = site.resolve(name);
            if (!Files.isDirectory(folder)) {
                return false;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                return files.anyMatch(file -> Files.isRegularFile(file)
                        && wanted.test(file.getFileName().toString()));
            }
        } catch (InvalidPathException noPath) {
            return false;
        } catch (IOException | UncheckedIOException unreadable) {
            return true;
        }
    }
}
