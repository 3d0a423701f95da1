package dev.backfile.config.value;

/**
 * A setting, declared in this one place: its key, how its value is read, its defaults and a line of help. From its
 * declaration come the value that {@code Settings.get} gives, the row in the manual's table of settings, what
 * {@code backfile settings} lists, and the names that a misspelt key is compared with.
 *
 * <p>Words in angle brackets in a key stand for names: {@code <type>} for a type of document, {@code <plural>} and
 * {@code <singular>} for the words of a taxonomy ({@code tags} and {@code tag}), {@code <code>} for a kind of mistake.
 *
 * @param key its key in {@code jbake.properties}
 * @param type how its value is written and understood
 * @param backfile its default in a Backfile site, as it would be written; empty when it has none
 * @param jbake its default in a JBake site; empty when it has none
 * @param help what it decides, as a phrase on one line; it may have the manual's Markdown
 * @param <T> what its value becomes
 */
public record Setting<T>(String key, SettingType<T> type, String backfile, String jbake, String help) {

    /** A setting without a default. */
    public static <T> Setting<T> of(String key, SettingType<T> type, String help) {
        return new Setting<>(key, type, "", "", help);
    }

    /** A setting with one default for every site. */
    public static <T> Setting<T> of(String key, SettingType<T> type, String standard, String help) {
        return new Setting<>(key, type, standard, standard, help);
    }

    /** A setting with a default for Backfile sites and another for JBake sites. */
    public static <T> Setting<T> of(String key, SettingType<T> type, String backfile, String jbake, String help) {
        return new Setting<>(key, type, backfile, jbake, help);
    }

    /**
     * Its key with a name filled in.
     *
     * @param word the word in angle brackets that stands for the name, such as {@code type}
     * @param name the name
     */
    public String keyOf(String word, String name) {
        return key.replace("<" + word + ">", name);
    }

    /** Whether its key has a name to fill in. */
    public boolean isPattern() {
        return key.indexOf('<') >= 0;
    }
}
