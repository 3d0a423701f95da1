package dev.backfile.config.directive;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads which directives stand for shortcodes and for a house's own markup. */
public final class DirectiveSection {

    private static final String SHORTCODE_PREFIX = "shortcode.";
    private static final String MARKUP_PREFIX = "markup.";

    /** {@code shortcode.<name>}. */
    public static final Setting<String> SHORTCODE = Setting.of(
            "shortcode.<name>",
            SettingType.TEXT,
            "the [directive](directives.md#keep-the-shortcodes-of-another-generator) that `{{< name … >}}` or `{% name … %}` stands for, and the names of arguments without one: `shortcode.pic=figure src caption`, or of those that have another: `shortcode.pic=figure src=path`");

    /** {@code markup.<directive>}. */
    public static final Setting<String> MARKUP = Setting.of(
            "markup.<directive>",
            SettingType.TEXT,
            "lines of a house's own markup that stand for a directive: `markup.figure==IMAGE={src}={caption}=`; what stands behind another dot tells several apart, `markup.figure.old`");

    /** What texts from elsewhere have in place of directives. */
    public static final SettingGroup GROUP = SettingGroup.of("Say what shortcodes mean", SHORTCODE, MARKUP);

    private final SettingValues values;
    private final Directives plain;

    /**
     * Reads from these values.
     *
     * @param plain the directives of the site, without what stands for them
     */
    public DirectiveSection(SettingValues values, Directives plain) {
        this.values = values;
        this.plain = plain;
    }

    /** Whether a key is one of these settings. */
    public static boolean isOne(String key) {
        return Stream.of(SHORTCODE_PREFIX, MARKUP_PREFIX).anyMatch(key::startsWith);
    }

    /** The directives with what stands for them. */
    public Directives read() {
        if (plain.isNone()) {
            return plain;
        }
        Map<String, Shortcode> shortcodes = new TreeMap<>();
        for (String key : keys(SHORTCODE_PREFIX)) {
            List<String> words = Arrays.stream(values.text(key).split("[\\s,]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            String directive = words.isEmpty() ? "" : words.get(0);
            known(key, directive)
                    .ifPresent(usual -> shortcodes.put(
                            key.substring(SHORTCODE_PREFIX.length()),
                            words.size() == 1 ? usual : meant(usual, words.subList(1, words.size()))));
        }
        Directives mapped = new Directives(plain.own(), plain.builtIn(), shortcodes, List.of());
        List<HousePattern> patterns = new ArrayList<>();
        for (String key : keys(MARKUP_PREFIX)) {
            String name = key.substring(MARKUP_PREFIX.length()).replaceFirst("\\..*", "");
            mapped.shortcode(name)
                    .or(() -> known(key, name))
                    .ifPresent(
                            meant -> HousePattern.of(meant, values.text(key))
                                    .ifPresentOrElse(
                                            patterns::add,
                                            () -> values.bad(
                                                    key,
                                                    "is no pattern of lines",
                                                    "begin with text, and have text between two names: =IMAGE={src}={caption}=")));
        }
        return new Directives(plain.own(), plain.builtIn(), shortcodes, patterns);
    }

    /** What is usual, with the names that a setting has for arguments: {@code src}, or {@code src=path}. */
    private static Shortcode meant(Shortcode usual, List<String> words) {
        List<String> positions = new ArrayList<>();
        Map<String, String> names = new TreeMap<>(usual.names());
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign > 0) {
                names.put(word.substring(sign + 1), word.substring(0, sign));
            } else {
                positions.add(word);
            }
        }
        return new Shortcode(usual.directive(), positions, names, Map.of());
    }

    private Optional<Shortcode> known(String key, String directive) {
        Set<String> names = plain.names();
        if (!plain.isKnown(directive)) {
            values.bad(
                    key,
                    directive.isEmpty()
                            ? "names no directive"
                            : "names a directive that there is not: '" + directive + "'",
                    Suggestion.hint(
                            directive,
                            names,
                            "write a template directives/" + directive + ".ftlh, or name another one"));
            return Optional.empty();
        }
        return plain.shortcode(directive);
    }

    private Set<String> keys(String prefix) {
        Set<String> keys = new TreeSet<>();
        values.keys().stream()
                .filter(key -> key.startsWith(prefix) && key.length() > prefix.length())
                .forEach(keys::add);
        return keys;
    }
}
