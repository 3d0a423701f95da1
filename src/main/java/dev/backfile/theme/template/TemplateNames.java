package dev.backfile.theme.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of templates: paths within the templates, and the extensions under which they are looked up. */
final class TemplateNames {

    private static final List<String> EXTENSIONS = List.of(".ftlh", ".ftl", ".ftlx");

    private TemplateNames() {}

    /** The name itself, then its base name with each extension that a template may have. */
    static Set<String> candidates(String name) {
        String base = base(name);
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(name);
        for (String extension : EXTENSIONS) {
            candidates.add(base + extension);
        }
        return candidates;
    }

    /** The name without the extension of a template. */
    static String base(String name) {
        return EXTENSIONS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(extension -> name.substring(0, name.length() - extension.length()))
                .orElse(name);
    }

    /** The name without a leading slash, and without {@code .} and {@code ..} as far as they stay inside. */
    static String normalized(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/")) {
            boolean up = part.equals("..")
                    && !parts.isEmpty()
                    && !parts.get(parts.size() - 1).equals("..");
            if (up) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** Whether a name stays inside the templates on every file system. */
    static boolean isInside(String name) {
        if (name.isEmpty() || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
