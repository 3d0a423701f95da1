package dev.backfile.config.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How the value of a setting is written and understood. A value that cannot be understood is told with its place, and the
 * setting's default stands for it.
 *
 * @param <T> what a value becomes
 */
public final class SettingType<T> {

    /** A yes or no. */
    public static final SettingType<Boolean> FLAG = new SettingType<>(
            "true or false",
            (values, key) -> values.flag(key, values.fallback(key).equals("true")));

    /** A yes or no to something that needs the site's host, which is asked for where it is yes. */
    public static final SettingType<Boolean> FLAG_WITH_HOST = new SettingType<>(FLAG.expected, FLAG.reading);

    /** A text on one line; commas belong to it. */
    public static final SettingType<String> TEXT = new SettingType<>("a text", SettingValues::text);

    /** Texts between commas. */
    public static final SettingType<List<String>> LIST = new SettingType<>("a list", (values, key) -> {
        String standard = values.fallback(key);
        boolean standing = standard.isEmpty() || values.keys().contains(key);
        return standing ? values.list(key) : List.of(standard.split(","));
    });

    /** The path of a file in the destination. */
    public static final SettingType<String> OUTPUT_FILE = new SettingType<>(
            "a path in the destination",
            (values, key) -> values.outputPath(key, values.fallback(key), UnaryOperator.identity()));

    /** The name of a template. */
    public static final SettingType<String> TEMPLATE = new SettingType<>(
            "a template",
            (values, key) -> values.checked(
                    key,
                    SafePath::file,
                    values.fallback(key),
                    "is no name of a template",
                    "name a file in the folder of templates"));

    private final String expected;
    private final Reading<T> reading;

    private SettingType(String expected, Reading<T> reading) {
        this.expected = expected;
        this.reading = reading;
    }

    /** A whole number within bounds. */
    public static SettingType<Integer> number(int least, int most) {
        return new SettingType<>(
                "a number from " + least + " to " + most, (values, key) -> values.number(key, least, most));
    }

    /**
     * A value of any other kind.
     *
     * @param expected what may be written, such as {@code a time zone}
     * @param reading understands what is written, and the setting's default where it has one; empty where it cannot
     * @param otherwise the value of a setting without a default that is not set
     * @param fault what is wrong with a value that cannot be understood, such as {@code is no time zone}
     * @param hint how to mend it
     */
    public static <T> SettingType<T> of(
            String expected, Function<String, Optional<T>> reading, T otherwise, String fault, String hint) {
        return of(expected, reading, otherwise, fault, written -> hint);
    }

    /**
     * A value of any other kind, whose hint depends on what is written.
     *
     * @param expected what may be written, such as {@code a time zone}
     * @param reading understands what is written, and the setting's default where it has one; empty where it cannot
     * @param otherwise the value of a setting without a default that is not set
     * @param fault what is wrong with a value that cannot be understood, such as {@code is no time zone}
     * @param hint how to mend what is written
     */
    public static <T> SettingType<T> of(
            String expected,
            Function<String, Optional<T>> reading,
            T otherwise,
            String fault,
            UnaryOperator<String> hint) {
        return new SettingType<>(expected, (values, key) -> {
            String standard = values.fallback(key);
            T fallback =
                    standard.isEmpty() ? otherwise : reading.apply(standard).orElseThrow();
            return values.checked(key, reading, fallback, fault, hint);
        });
    }

    /** What may be written, in words. */
    public String expected() {
        return expected;
    }

    /** The value of a key of this type. */
    public T read(SettingValues values, String key) {
        return reading.read(values, key);
    }

    /** Reads a key among the values of a site. */
    @FunctionalInterface
    private interface Reading<T> {

        T read(SettingValues values, String key);
    }
}
