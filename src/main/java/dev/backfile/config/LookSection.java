package dev.backfile.config;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what the built-in theme is told about its looks. */
final class LookSection {

    private final SettingValues values;
    private final boolean builtInTheme;

    LookSection(SettingValues values, boolean builtInTheme) {
        this.values = values;
        this.builtInTheme = builtInTheme;
    }

    /** What the theme is told; nothing where it does not stand behind the site, whose keys are then its own. */
    Settings.Look read() {
        if (!builtInTheme) {
            return new Settings.Look("", "", "", "", "", false, false);
        }
        return new Settings.Look(
                file("site.logo"),
                file("site.logo.dark"),
                file("site.icon"),
                values.text("site.footer"),
                file("theme.stylesheet"),
                values.flag("theme.dropcap"),
                values.flag("theme.switch"));
    }

    /** Doubts the files that neither the assets nor the content have; a step of the site's own may still write them. */
    static void checkFiles(SettingValues values, Path site, Settings settings) {
        checkFile(values, site, settings.folders(), "site.logo", settings.look().logo());
        checkFile(
                values,
                site,
                settings.folders(),
                "site.logo.dark",
                settings.look().darkLogo());
        if (settings.look().logo().isEmpty() && !settings.look().darkLogo().isEmpty()) {
            values.doubtful(
                    "site.logo.dark",
                    values.place("site.logo.dark"),
                    "is shown only beside site.logo",
                    "name the picture for light pages as site.logo");
        }
        checkFile(values, site, settings.folders(), "site.icon", settings.look().icon());
        checkFile(
                values,
                site,
                settings.folders(),
                "theme.stylesheet",
                settings.look().stylesheet());
    }

    private static void checkFile(SettingValues values, Path site, Settings.Folders folders, String key, String path) {
        boolean there = path.isEmpty()
                || Files.exists(site.resolve(folders.assets()).resolve(path))
                || Files.exists(site.resolve(folders.content()).resolve(path));
        if (!there) {
            values.doubtful(
                    key,
                    values.place(key),
                    "is no file of this site",
                    "put the file into the folder " + folders.assets());
        }
    }

    private String file(String key) {
        return values.checked(
                key,
                SafePath::file,
                "",
                "is no name of a file in the site",
                "name a file in the folder of assets, such as css/site.css");
    }
}
