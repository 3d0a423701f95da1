package dev.backfile.config;

import dev.backfile.config.value.SafePath;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Severity;
import dev.backfile.diagnostic.Suggestion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads how severe mistakes are. */
public final class CheckSection {

    /** What the keys begin with. */
    static final String PREFIX = "check.";

    private static final List<String> WORDS = Arrays.stream(Code.values())
            .filter(Code::isAdjustable)
            .map(Code::word)
            .toList();

    /** {@code check.<code>}. */
    public static final Setting<String> LEVEL = Setting.of(
            "check.<code>", SettingType.TEXT, "what mistakes with this code are: `error`, `warning` or `off`");

    /** {@code check.baseline}. */
    public static final Setting<String> BASELINE = Setting.of(
            "check.baseline",
            SettingType.of(
                    "a file of the site",
                    SafePath::file,
                    "",
                    "is no path of a file in this site",
                    "write a name such as baseline.txt"),
            "a file in the site that lists [accepted mistakes](mistakes.md#accept-the-mistakes-of-an-old-archive), such as `baseline.txt`");

    /** {@code check.host}. */
    public static final Setting<Host> HOST = Setting.of(
            "check.host",
            SettingType.of(
                    "a host",
                    Host::of,
                    Host.ANY,
                    "is no host whose limits are known",
                    "write " + Host.words() + ", or take the line out"),
            "where the site is to lie, whose limits [a check](check.md#what-it-looks-for) knows: " + Host.words());

    /** How severe mistakes are. */
    static final SettingGroup GROUP = SettingGroup.of("Say which mistakes count", LEVEL, BASELINE, HOST);

    private final SettingValues values;

    CheckSection(SettingValues values) {
        this.values = values;
    }

    /** Whether a key is one of these settings. Others that begin so are the site's own. */
    static boolean isKnown(String key) {
        return isOther(key)
                || key.startsWith(PREFIX)
                        && Code.of(key.substring(PREFIX.length())).isPresent();
    }

    /** Whether a key is one of a setting beside those of codes. */
    private static boolean isOther(String key) {
        return key.equals(BASELINE.key()) || key.equals(HOST.key());
    }

    Checks read() {
        Map<Code, Optional<Severity>> levels = new EnumMap<>(Code.class);
        values.keys().stream()
                .filter(key -> key.startsWith(PREFIX) && !isOther(key))
                .forEach(key -> Code.of(key.substring(PREFIX.length()))
                        .ifPresentOrElse(code -> read(key, code, levels), () -> unknown(key)));
        return new Checks(levels, baseline(), values.get(HOST));
    }

    private void read(String key, Code code, Map<Code, Optional<Severity>> levels) {
        if (!values.isSet(key)) {
            return;
        }
        if (!code.isAdjustable()) {
            values.bad(
                    key,
                    "is not possible: such mistakes decide whether anything may be published",
                    "take the line out, and mend the mistakes themselves");
            return;
        }
        switch (values.text(key).toLowerCase(Locale.ROOT)) {
            case "off" -> levels.put(code, Optional.empty());
            case "warning" -> levels.put(code, Optional.of(Severity.WARNING));
            case "error" -> levels.put(code, Optional.of(Severity.ERROR));
            default -> values.bad(key, "is neither off, warning nor error", "write off, warning or error");
        }
    }

    /** A key with no code: a slip, if it is near one; in some sites it may be there for a template. */
    private void unknown(String key) {
        String written = key.substring(PREFIX.length());
        Optional<String> near = Suggestion.nearest(written, WORDS)
                .or(() -> WORDS.stream()
                        .filter(word -> word.equals(plain(written)))
                        .findFirst())
                .or(() -> Suggestion.nearest(plain(written), WORDS));
        if (!values.habits().settings().judgesUnknownChecks() && near.isEmpty()) {
            return;
        }
        values.add(Diagnostic.of(
                Code.MISSPELLED_SETTING,
                values.keyPlace(key),
                "no mistake has the code '" + written + "'",
                near.map(word -> Suggestion.question(PREFIX + word))
                        .orElse("write the code that stands in brackets behind a mistake, such as check.missing-alt")));
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
    }

    private Optional<String> baseline() {
        return Optional.of(values.get(BASELINE)).filter(path -> !path.isEmpty());
    }
}
