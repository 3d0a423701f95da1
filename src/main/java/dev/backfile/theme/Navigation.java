package dev.backfile.theme;

import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through the site that every page shows: home, the pages of all terms, and the archive; or what the setting
 * {@code site.navigation} lists as {@code Label: path or URL}, separated by commas.
 */
final class Navigation {

    private static final Keys<Item> ITEM = Keys.<Item>builder()
            .key("label", Item::label)
            .key("url", Item::url)
            .key("current", Item::current)
            .build();

    private Navigation() {}

    private record Item(String label, String url, boolean current) {}

    static Object of(PageScope page) {
        Object set = page.settings().properties().get("site.navigation");
        return model(page, isUnset(set) ? derived(page) : listed(page, set));
    }

    /** The links at the foot of every page: what the setting {@code site.footer.links} lists. */
    static Object ofFooter(PageScope page) {
        Object set = page.settings().properties().get("site.footer.links");
        return model(page, isUnset(set) ? List.of() : listed(page, set));
    }

    private static Object model(PageScope page, List<Item> items) {
        return new ListModel<>(items, item -> page.keyed(ITEM, item), false);
    }

    private static boolean isUnset(@Nullable Object set) {
        return set == null || set.toString().isBlank();
    }

    private static List<Item> derived(PageScope page) {
        Settings.Outputs outputs = page.settings().outputs();
        List<Item> items = new ArrayList<>();
        if (outputs.index().render()) {
            items.add(item(page, "Home", outputs.index().file()));
        }
        for (TaxonomySettings taxonomy : page.settings().taxonomies()) {
            page.addresses().indexOf(taxonomy).ifPresent(path -> items.add(item(page, TermKeys.title(taxonomy), path)));
        }
        if (outputs.archive().render()) {
            items.add(item(page, "Archive", outputs.archive().file()));
        }
        return items;
    }

    private static List<Item> listed(PageScope page, Object set) {
        List<?> entries =
                set instanceof List<?> list ? list : List.of(set.toString().split(","));
        List<Item> items = new ArrayList<>();
        for (Object entry : entries) {
            String text = entry.toString().strip();
            int colon = text.indexOf(':');
            String label = colon < 0 ? text : text.substring(0, colon).strip();
            String address = colon < 0 ? text : text.substring(colon + 1).strip();
            boolean elsewhere = address.matches("(?i)(https?:|mailto:|//).*");
            items.add(elsewhere ? new Item(label, address, false) : item(page, label, withoutSlash(address)));
        }
        return items;
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static Item item(PageScope page, String label, String path) {
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return new Item(label, page.urls().of(file), file.equals(page.page().path()));
    }
}
