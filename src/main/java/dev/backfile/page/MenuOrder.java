package dev.backfile.page;

import dev.backfile.config.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order in which the site's menu, the setting {@code site.navigation}, names pages. */
final class MenuOrder {

    private final List<String> paths = new ArrayList<>();

    MenuOrder(Settings settings) {
        Object set = settings.properties().getOrDefault("site.navigation", "");
        List<?> entries =
                set instanceof List<?> list ? list : List.of(set.toString().split(","));
        for (Object entry : entries) {
            String text = entry.toString();
            String path = text.substring(text.indexOf(':') + 1).strip();
            String file = path.isEmpty() || path.endsWith("/") ? path + OutputPaths.INDEX : path;
            paths.add(file.startsWith("/") ? file.substring(1) : file);
        }
    }

    /** The place of a page in the menu; behind all others when it is not there. */
    int place(Optional<String> path) {
        int found = path.map(paths::indexOf).orElse(-1);
        return found < 0 ? paths.size() : found;
    }
}
