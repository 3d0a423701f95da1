package dev.backfile.desk.migration;

import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings that a JBake site lives with and a Backfile site does not: they are left out, and told. Used for one migration. */
final class UnusableSettings {

    private final Map<String, String> values = new TreeMap<>();

    /**
     * Finds those that a bake of the new site stops at.
     *
     * @param found the mistakes of the new site
     * @param lines those of its file of settings
     * @return what to tell of each that was not found before
     */
    List<String> find(List<Diagnostic> found, List<String> lines) {
        List<String> told = new ArrayList<>();
        for (Diagnostic mistake : found) {
            int line = mistake.place().line();
            boolean here = mistake.isError() && mistake.place().path().equals(SettingsReader.FILE);
            if (here && line > 0 && line <= lines.size()) {
                String[] setting = lines.get(line - 1).split("=", 2);
                if (setting.length == 2 && values.putIfAbsent(setting[0], setting[1]) == null) {
                    told.add("Left out: " + lines.get(line - 1) + ", for " + mistake.message() + ": " + mistake.hint()
                            + " in " + SettingsReader.FILE + ".");
                }
            }
        }
        return told;
    }

    /** Takes them out of settings. */
    void leaveOutOf(Map<String, String> settings) {
        settings.keySet().removeAll(values.keySet());
    }

    /** Comments that keep them, for a file of settings. */
    String comments() {
        StringBuilder lines = new StringBuilder();
        if (!values.isEmpty()) {
            lines.append("\n# These settings of the JBake site cannot be used as they are:\n");
            values.forEach((key, value) ->
                    lines.append("#   ").append(key).append('=').append(value).append('\n'));
        }
        return lines.toString();
    }
}
