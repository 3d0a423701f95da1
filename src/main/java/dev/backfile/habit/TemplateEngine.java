package dev.backfile.habit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The template engines that JBake has beside FreeMarker, and Backfile has not; each with its extensions in JBake. */
public enum TemplateEngine {
    /** Groovy's templates, its markup templates among them. */
    GROOVY("Groovy", Set.of("groovy", "gsp", "gxml", "tpl")),
    /** Thymeleaf. */
    THYMELEAF("Thymeleaf", Set.of("thyme", "html")),
    /** Pebble. */
    PEBBLE("Pebble", Set.of("pebble", "peb")),
    /** Jade, for Java. */
    JADE("Jade", Set.of("jade"));

    private final String title;
    private final Set<String> extensions;

    TemplateEngine(String title, Set<String> extensions) {
        this.title = title;
        this.extensions = extensions;
    }

    /** The engine that JBake gives a template of this name to; empty where it is FreeMarker or none. */
    public static Optional<TemplateEngine> of(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (TemplateEngine engine : values()) {
            if (engine.extensions.contains(extension)) {
                return Optional.of(engine);
            }
        }
        return Optional.empty();
    }

    /** Its name. */
    public String title() {
        return title;
    }
}
