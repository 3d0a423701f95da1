package dev.backfile.theme.page;

import dev.backfile.config.OutputSection;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.page.path.MenuTarget;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way through the site that every page shows: home, the pages of all terms, and the archive; or what the setting
 * {@code site.navigation} lists as {@code Label: path or URL}, separated by commas.
 */
final class Navigation {

    private static final Variables<Item> ITEM = Variables.<Item>builder()
            .key("label", Item::label)
            .key("url", Item::url)
            .key("current", Item::current)
            .build();

    private Navigation() {}

    private record Item(String label, String url, boolean current) {}

    static Object of(PageContext page) {
        List<MenuTarget> set = page.site().navigation();
        return model(page, set.isEmpty() ? derived(page) : listed(page, set));
    }

    /** The links at the foot of every page: what the setting {@code site.footer.links} lists. */
    static Object ofFooter(PageContext page) {
        return model(page, listed(page, page.site().footer()));
    }

    private static Object model(PageContext page, List<Item> items) {
        return new ListModel<>(items, item -> page.keyed(ITEM, item), false);
    }

    private static List<Item> derived(PageContext page) {
        OutputSection.Outputs outputs = page.settings().outputs();
        List<Item> items = new ArrayList<>();
        if (outputs.index().render()) {
            items.add(item(page, page.siteWords().say("home"), outputs.index().file()));
        }
        for (TaxonomySettings taxonomy : page.settings().taxonomies()) {
            page.addresses()
                    .indexOf(taxonomy)
                    .ifPresent(path -> items.add(item(page, page.settings().title(taxonomy, page.siteWords()), path)));
        }
        if (outputs.archive().render()) {
            items.add(item(
                    page, page.siteWords().say("archive"), outputs.archive().file()));
        }
        return items;
    }

    private static List<Item> listed(PageContext page, List<MenuTarget> targets) {
        Optional<String> own = Optional.of(page.page().path());
        return targets.stream()
                .map(target -> new Item(
                        target.label(),
                        target.url().apply(page.urls()),
                        target.path().equals(own)))
                .toList();
    }

    private static Item item(PageContext page, String label, String path) {
        return new Item(label, page.urls().of(path), path.equals(page.page().path()));
    }
}
