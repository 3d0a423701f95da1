package dev.backfile.config;

import dev.backfile.config.value.SettingValues;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.habit.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The templates that the settings of a site name and that JBake gives to another engine than FreeMarker.
 *
 * @param names the name of each within the folder of templates, by the setting that names it
 */
record OtherTemplates(Map<String, String> names) {

    /** Those that are there. */
    static OtherTemplates of(Path site, SettingValues values) {
        String folder = values.get(FolderSection.TEMPLATES);
        Map<String, String> names = new LinkedHashMap<>();
        for (String key : values.keys()) {
            String name = key.matches("template\\..+\\.file") ? values.text(key) : "";
            if (TemplateEngine.of(name).isPresent() && SiteKind.isTemplate(site, folder, name)) {
                names.put(key, name);
            }
        }
        return new OtherTemplates(names);
    }

    /** One of them; empty when there is none. */
    Optional<String> first() {
        return names.values().stream().findFirst();
    }

    /** The mistake of a site that has such templates and none of FreeMarker's; empty where it has. */
    Optional<Diagnostic> alone(Path site, SettingValues values) {
        String folder = values.get(FolderSection.TEMPLATES);
        if (names.isEmpty() || hasFreeMarkers(site.resolve(folder))) {
            return Optional.empty();
        }
        TreeSet<String> files = new TreeSet<>(names.values());
        String engines = files.stream()
                .flatMap(name -> TemplateEngine.of(name).stream())
                .distinct()
                .sorted()
                .map(TemplateEngine::title)
                .collect(Collectors.joining(" and "));
        String more = files.size() == 1 ? "" : " and " + (files.size() - 1) + " more";
        return Optional.of(Diagnostic.of(
                Code.OTHER_ENGINE,
                values.place(names.keySet().iterator().next()),
                "the templates of this site are written for " + engines + " (" + folder + "/" + files.first() + more
                        + "), and Backfile has FreeMarker only",
                "write them anew for FreeMarker, or take the lines that name them out and write theme=backfile for the"
                        + " built-in theme"));
    }

    private static boolean hasFreeMarkers(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().matches("(?i).+\\.ftl[hx]?"));
        } catch (IOException | UncheckedIOException unreadable) {
            return true;
        }
    }
}
