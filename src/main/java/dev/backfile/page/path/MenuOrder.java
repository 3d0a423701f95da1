package dev.backfile.page.path;

import dev.backfile.config.MenuLink;
import dev.backfile.config.Settings;
import java.util.List;
import java.util.Optional;

/** The order in which the site's menu, the setting {@code site.navigation}, names pages. */
public final class MenuOrder {

    private final List<Optional<String>> paths;

    /** The order of the menu that the settings name, with the paths at which the site has its pages. */
    public MenuOrder(Settings settings, Addresses addresses) {
        paths = settings.menus().navigation().stream()
                .map(MenuLink::address)
                .map(addresses::named)
                .toList();
    }

    /** The place of a page in the menu; behind all others when it is not there. */
    public int place(Optional<String> path) {
        int found = path.isEmpty() ? -1 : paths.indexOf(path);
        return found < 0 ? paths.size() : found;
    }
}
