package dev.backfile.config.value;

import dev.backfile.config.file.Interpolation;
import dev.backfile.config.file.SettingsFiles;
import dev.backfile.diagnostic.Bound;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Severity;
import dev.backfile.habit.SiteHabits;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A site's settings by their keys, with the default where one is not set, and the mistakes that were found in them. Used
 * by one reading alone.
 */
public final class SettingValues {

    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "t", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "n", "f", "0");

    private static final int LONGEST_LIST = 1_000;

    private final SettingsFiles files;
    private final SiteHabits habits;
    private final Function<String, String> defaults;
    private final Interpolation interpolation;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /**
     * The values of one site.
     *
     * @param files what the site sets
     * @param behind what a reference may name that the site does not set
     * @param habits how the site has its settings taken
     * @param defaults the default of a key; empty when it has none
     */
    public SettingValues(
            SettingsFiles files, Map<String, Object> behind, SiteHabits habits, Function<String, String> defaults) {
        this.files = files;
        this.habits = habits;
        this.defaults = defaults;
        this.interpolation = new Interpolation(files.over(behind));
    }

    /** The mistakes found so far. */
    public List<Diagnostic> diagnostics() {
        return Bound.of(diagnostics);
    }

    /** Whether the site sets this key to anything but the empty text. */
    public boolean isSet(String key) {
        return own(key).isPresent();
    }

    /** The keys that the site sets. */
    public Set<String> keys() {
        return files.values().keySet();
    }

    /** The value of a setting. */
    public <T> T get(Setting<T> setting) {
        return setting.type().read(this, setting.key());
    }

    /** The same for a site that sets nothing. */
    public SettingValues defaultsAlone() {
        return new SettingValues(SettingsFiles.NONE, Map.of(), habits, defaults);
    }

    /** A text on one line; commas belong to it. */
    public String text(String key) {
        return text(key, defaults.apply(key));
    }

    /** A text with a default of its own. */
    public String text(String key, String otherwise) {
        return own(key).orElse(otherwise);
    }

    /** The default of a key; empty when it has none. */
    public String fallback(String key) {
        return defaults.apply(key);
    }

    /** How the site has its settings taken. */
    public SiteHabits habits() {
        return habits;
    }

    /** The keys that stand more than once, each with the place of its second appearance. */
    public Map<String, Place> repeated() {
        Map<String, Place> repeated = new LinkedHashMap<>();
        for (String key : keys()) {
            Position again = files.text(key).repeated().get(key);
            if (again != null) {
                repeated.put(key, Place.at(files.path(key), again));
            }
        }
        return repeated;
    }

    /** The texts between commas; of a list beyond measure its beginning. */
    public List<String> list(String key) {
        if (files.values().get(key) instanceof List<?> list && list.size() > LONGEST_LIST) {
            add(Diagnostic.of(
                    Code.BAD_SETTING,
                    place(key),
                    key + " has " + list.size() + " entries, and at most " + LONGEST_LIST + " are read",
                    "take out what is not needed"));
        }
        return files.values().get(key) instanceof List<?> list
                ? list.stream()
                        .limit(LONGEST_LIST)
                        .map(item -> fill(key, String.valueOf(item)).strip())
                        .filter(item -> !item.isEmpty())
                        .toList()
                : own(key).map(List::of).orElse(List.of());
    }

    /** A yes or no. */
    public boolean flag(String key) {
        return flag(key, defaults.apply(key).equals("true"));
    }

    /** A yes or no with a default of its own. */
    public boolean flag(String key, boolean otherwise) {
        Optional<String> text = own(key).map(value -> value.toLowerCase(Locale.ROOT));
        if (text.isEmpty() || YES.contains(text.get())) {
            return text.isPresent() || otherwise;
        }
        if (!NO.contains(text.get())) {
            bad(key, "is neither true nor false", "write true or false");
            return otherwise;
        }
        return false;
    }

    /** A whole number within bounds. */
    public int number(String key, int least, int most) {
        int otherwise = Integer.parseInt(defaults.apply(key));
        return checked(
                key,
                value -> whole(value, least, most),
                otherwise,
                "is not a whole number from " + least + " to " + most,
                "write a number such as " + Math.max(otherwise, least));
    }

    /** A value that has to be understood: by its reading, or else a mistake and the default. */
    public <T> T checked(String key, Function<String, Optional<T>> reading, T otherwise, String fault, String hint) {
        return checked(key, reading, otherwise, fault, written -> hint);
    }

    /** The same with a hint that depends on what is written. */
    public <T> T checked(
            String key, Function<String, Optional<T>> reading, T otherwise, String fault, UnaryOperator<String> hint) {
        Optional<String> text = own(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        return text.flatMap(reading).orElseGet(() -> {
            bad(key, fault, hint.apply(text.get()));
            return otherwise;
        });
    }

    /** A path in the destination, as it is judged; one that may not be is a mistake, and the default stands for it. */
    public String outputPath(String key, String otherwise, UnaryOperator<String> path) {
        Optional<String> written = own(key).map(path);
        Optional<String> wrong = written.flatMap(this::faultOfOutputPath);
        wrong.ifPresent(what -> bad(key, what, "write a relative path such as " + otherwise));
        return written.filter(given -> wrong.isEmpty()).orElse(otherwise);
    }

    /** What is wrong with a path in the destination that a setting names. */
    public Optional<String> faultOfOutputPath(String path) {
        return OutputPath.faultOfSetting(path, habits.pages().requiresPortablePaths());
    }

    /** Says that the value of a key is wrong. */
    public void bad(String key, String fault, String hint) {
        bad(key, place(key), fault, hint);
    }

    /** Says that a part of the value of a key is wrong. */
    public void bad(String key, Place place, String fault, String hint) {
        say(Code.BAD_SETTING.severity(), key, place, fault, hint);
    }

    /** Says that the value of a key is doubtful. */
    public void doubtful(String key, Place place, String fault, String hint) {
        say(Severity.WARNING, key, place, fault, hint);
    }

    /** Adds a mistake. */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Where the value of a key stands. */
    public Place place(String key) {
        return Place.at(files.path(key), files.text(key).value(key));
    }

    /** Where a part of the value of a key stands. */
    public Place place(String key, String part) {
        return Place.at(files.path(key), files.text(key).part(key, part));
    }

    /** Where a key stands. */
    public Place keyPlace(String key) {
        Position position = files.text(key).key(key);
        return Place.at(files.path(key), position);
    }

    private void say(Severity severity, String key, Place place, String fault, String hint) {
        String written = own(key).map(value -> " '" + value + "'").orElse("");
        String message = "the value" + written + " of " + key + " " + fault;
        Diagnostic diagnostic = new Diagnostic(Code.BAD_SETTING, severity, place, message, hint);
        diagnostics.add(diagnostic);
    }

    private Optional<String> own(String key) {
        Object value = files.values().get(key);
        if (value == null) {
            return Optional.empty();
        }
        String text = value instanceof List<?> list ? joined(key, list) : String.valueOf(value);
        return Optional.of(fill(key, text).strip()).filter(filled -> !filled.isEmpty());
    }

    private String joined(String key, List<?> list) {
        boolean repeated = files.text(key).repeated().containsKey(key);
        return repeated
                ? String.valueOf(list.get(0))
                : String.join(", ", list.stream().map(String::valueOf).toList());
    }

    private String fill(String key, String text) {
        return interpolation.fill(text).orElseGet(() -> {
            Diagnostic circle = Diagnostic.of(
                    Code.BAD_SETTING,
                    place(key),
                    "the references in the value of " + key + " lead in a circle or to a text beyond measure",
                    "write the value out");
            diagnostics.add(circle);
            return "";
        });
    }

    private static Optional<Integer> whole(String text, int least, int most) {
        try {
            return Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException failure) {
            return Optional.empty();
        }
    }
}
