package dev.backfile.config;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long browsers may keep what hosts send them. */
public final class CachingSection {

    private static final int LONGEST = 31_536_000;
    private static final Pattern URLS = Pattern.compile("/[A-Za-z0-9._~/-]*\\*?");

    /** {@code cache.forever}. */
    public static final Setting<List<String>> FOR_EVER = Setting.of(
            "cache.forever",
            SettingType.of(
                    "a list of URLs of the site",
                    CachingSection::urls,
                    List.of(),
                    "is no list of paths from the site's root with at most a * at the end of each",
                    "write the paths of files that never change under their names, such as /fonts/*"),
            "which files browsers may keep for ever, since they never change under their names: paths from the site's root, with"
                    + " `*` at the end for all that begin so, such as `/fonts/*`");

    /** {@code cache.seconds}. */
    public static final Setting<Integer> SECONDS = Setting.of(
            "cache.seconds",
            SettingType.number(0, LONGEST),
            "300",
            "for how many seconds they may keep everything else without asking again");

    /** {@code precompressed}. */
    public static final Setting<List<String>> PRECOMPRESSED = Setting.of(
            "precompressed",
            SettingType.of(
                    "a list of gz and br",
                    CachingSection::endings,
                    List.of(),
                    "names something else than gz and br",
                    "write gz, br or gz,br"),
            "which smaller variants of texts are [written beside them](publishing.md#smaller-variants): `gz` for gzip, `br` for"
                    + " Brotli");

    /** Which assets pages find under names that tell their contents. */
    public enum Fingerprints {
        /** None: every asset is found where it is. */
        NONE,
        /** Those for which templates ask. */
        ASKED,
        /** Those for which templates ask, and the style sheets and scripts of the built-in theme. */
        THEME
    }

    /** {@code asset.fingerprints}. */
    public static final Setting<Fingerprints> FINGERPRINTS = Setting.of(
            "asset.fingerprints",
            SettingType.of(
                    "none, asked or theme",
                    CachingSection::fingerprints,
                    Fingerprints.ASKED,
                    "is none of none, asked and theme",
                    "write asked, or theme for the style sheets of the built-in theme, too"),
            "asked",
            "which assets get [a name that tells their content](templates.md#link-to-assets): `asked` for those of"
                    + " `asset(…)` in templates, `theme` for the style sheets and scripts of the built-in theme, too, `none`"
                    + " for none");

    /** The settings of this section. */
    static final SettingGroup GROUP =
            SettingGroup.of("Say how files are sent", FOR_EVER, SECONDS, PRECOMPRESSED, FINGERPRINTS);

    private CachingSection() {}

    private static Optional<Fingerprints> fingerprints(String written) {
        return Arrays.stream(Fingerprints.values())
                .filter(value -> value.name().equalsIgnoreCase(written.strip()))
                .findFirst();
    }

    private static Optional<List<String>> endings(String written) {
        List<String> endings = written.isBlank()
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(String::strip)
                        .distinct()
                        .toList();
        return List.of("gz", "br").containsAll(endings) ? Optional.of(endings) : Optional.empty();
    }

    private static Optional<List<String>> urls(String written) {
        List<String> urls = Arrays.stream(written.split(",")).map(String::strip).toList();
        return urls.stream().allMatch(url -> URLS.matcher(url).matches()) ? Optional.of(urls) : Optional.empty();
    }
}
