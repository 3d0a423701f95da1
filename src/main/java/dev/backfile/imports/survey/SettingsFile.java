package dev.backfile.imports.survey;

import dev.backfile.config.SettingsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes proposed settings into the settings of a folder. What stands there stays, and goes before what is proposed. */
public final class SettingsFile {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private SettingsFile() {}

    /**
     * Writes those of the settings whose keys the file does not have yet.
     *
     * @return the keys that were written
     * @throws IOException if the file cannot be read or written
     */
    public static List<String> write(Path folder, List<ProposedSetting> settings) throws IOException {
        Path file = folder.resolve(SettingsReader.FILE);
        String present = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        List<ProposedSetting> missing = settings.stream()
                .filter(setting -> !isIn(present, setting.key()))
                .toList();
        if (!missing.isEmpty()) {
            String added = missing.stream().map(SettingsFile::text).collect(Collectors.joining("\n"));
            String between = present.isEmpty() ? "" : present.endsWith("\n") ? "\n" : "\n\n";
            Files.writeString(file, present + between + added, StandardCharsets.UTF_8);
        }
        return missing.stream().map(ProposedSetting::key).toList();
    }

    /** The settings as the file has them, each under the reason for it. */
    static String text(ProposedSetting setting) {
        return "# " + onOneLine(setting.reason()) + "\n" + line(setting) + "\n";
    }

    /** The line of a setting. */
    public static String line(ProposedSetting setting) {
        return setting.key() + "=" + onOneLine(setting.value()).replace("\\", "\\\\");
    }

    private static boolean isIn(String file, String key) {
        return file.lines()
                .map(String::strip)
                .anyMatch(line -> line.startsWith(key)
                        && line.substring(key.length()).stripLeading().matches("[=:].*"));
    }

    private static String onOneLine(String text) {
        return LINE_ENDS.matcher(text).replaceAll(" ").strip();
    }
}
