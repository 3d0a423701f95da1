package dev.backfile.config;

import dev.backfile.config.value.SafePath;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what the built-in theme is told about its looks. */
public final class LookSection {

    private static final SettingType<String> FILE = SettingType.of(
            "a file in the site",
            SafePath::file,
            "",
            "is no name of a file in the site",
            "name a file in the folder of assets, such as css/site.css");

    /** {@code site.footer}. */
    public static final Setting<String> FOOTER =
            Setting.of("site.footer", SettingType.TEXT, "a line of text at the foot of every page");

    /** {@code site.logo}. */
    public static final Setting<String> LOGO =
            Setting.of("site.logo", FILE, "a picture that stands for the name, such as `img/logo.svg`");

    /** {@code site.logo.dark}. */
    public static final Setting<String> DARK_LOGO =
            Setting.of("site.logo.dark", FILE, "the same for dark pages, where one picture does not do for both");

    /** {@code site.icon}. */
    public static final Setting<String> ICON = Setting.of(
            "site.icon",
            FILE,
            "a small square picture for tabs and bookmarks, such as `img/icon.svg`; without one, the first letter of the title");

    /** {@code theme.stylesheet}. */
    public static final Setting<String> STYLE_SHEET = Setting.of(
            "theme.stylesheet", FILE, "a style sheet of the site's own, after the theme's, such as `css/site.css`");

    /** {@code theme.dropcap}. */
    public static final Setting<Boolean> DROP_CAP =
            Setting.of("theme.dropcap", SettingType.FLAG, "false", "whether articles begin with a large letter");

    /** {@code theme.switch}. */
    public static final Setting<Boolean> SCHEME_SWITCH =
            Setting.of("theme.switch", SettingType.FLAG, "false", "whether readers may choose between light and dark");

    /** What the built-in theme is told about its looks. */
    static final SettingGroup GROUP = SettingGroup.of(
            "Give the theme a look",
            FOOTER,
            MenuSection.FOOTER_LINKS,
            LOGO,
            DARK_LOGO,
            ICON,
            STYLE_SHEET,
            DROP_CAP,
            SCHEME_SWITCH);

    private final SettingValues values;

    /**
     * @param values the site's settings
     * @param builtInTheme whether the theme stands behind the site, whose keys are its own otherwise
     */
    LookSection(SettingValues values, boolean builtInTheme) {
        this.values = builtInTheme ? values : values.defaultsAlone();
    }

    /** What the theme is told. */
    Look read() {
        return new Look(
                values.get(LOGO),
                values.get(DARK_LOGO),
                values.get(ICON),
                values.get(FOOTER),
                values.get(STYLE_SHEET),
                values.get(DROP_CAP),
                values.get(SCHEME_SWITCH));
    }

    /** Doubts the files that neither the assets nor the content have; a step of the site's own may still write them. */
    static void checkFiles(SettingValues values, Path site, Settings settings) {
        checkFile(values, site, settings.folders(), LOGO.key(), settings.look().logo());
        checkFile(
                values,
                site,
                settings.folders(),
                DARK_LOGO.key(),
                settings.look().darkLogo());
        if (settings.look().logo().isEmpty() && !settings.look().darkLogo().isEmpty()) {
            values.doubtful(
                    DARK_LOGO.key(),
                    values.place(DARK_LOGO.key()),
                    "is shown only beside site.logo",
                    "name the picture for light pages as site.logo");
        }
        checkFile(values, site, settings.folders(), ICON.key(), settings.look().icon());
        checkFile(
                values,
                site,
                settings.folders(),
                STYLE_SHEET.key(),
                settings.look().stylesheet());
    }

    private static void checkFile(
            SettingValues values, Path site, FolderSection.Folders folders, String key, String path) {
        boolean there = path.isEmpty()
                || folders.placesOf(path).stream().anyMatch(place -> Files.exists(site.resolve(place)))
                || folders.contents().has(path) && Files.exists(site.resolve(folders.inContent(path)));
        if (!there) {
            values.doubtful(
                    key,
                    values.place(key),
                    "is no file of this site",
                    "put the file into the folder " + folders.assets());
        }
    }

    /**
     * What the built-in theme is told about its looks.
     *
     * @param logo the path in the site of a picture that stands for the name; empty when not set
     * @param darkLogo the same on a dark page; empty when it is the same picture
     * @param icon the path in the site of a small picture for tabs and bookmarks; empty when not set
     * @param footer a line of text at the foot of every page; empty when not set
     * @param stylesheet the path in the site of a style sheet after the theme's own; empty when not set
     * @param dropCap whether articles begin with a large letter
     * @param schemeSwitch whether readers may choose between light and dark
     */
    public record Look(
            String logo,
            String darkLogo,
            String icon,
            String footer,
            String stylesheet,
            boolean dropCap,
            boolean schemeSwitch)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(logo)
                    .text(darkLogo)
                    .text(icon)
                    .text(footer)
                    .text(stylesheet)
                    .flag(dropCap)
                    .flag(schemeSwitch);
        }
    }
}
