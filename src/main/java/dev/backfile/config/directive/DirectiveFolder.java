package dev.backfile.config.directive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the templates that a site has for directives of its own. */
public final class DirectiveFolder {

    private static final Pattern TEMPLATE = Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,63})\\.(?:ftlh|ftl|ftlx)");

    private DirectiveFolder() {}

    /**
     * The names of those templates.
     *
     * @param site the folder of the site
     * @param templates the folder of its templates, within it
     */
    public static Set<String> names(Path site, String templates) {
        try {
            Path folder = site.resolve(templates).resolve(Directives.FOLDER);
            if (!Files.isDirectory(folder)) {
                return Set.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> TEMPLATE.matcher(file.getFileName().toString()))
                        .filter(Matcher::matches)
                        .map(name -> name.group(1))
                        .collect(Collectors.toUnmodifiableSet());
            }
        } catch (IOException | InvalidPathException unreadable) {
            return Set.of();
        }
    }
}
