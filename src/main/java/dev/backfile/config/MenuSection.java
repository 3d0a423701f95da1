package dev.backfile.config;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the links that a site sets with {@code site.navigation=Label: URL, Label: URL} and its like. */
public final class MenuSection {

    private static final Pattern ENTRY = Pattern.compile(
            "[^:]*[^:\\s]\\s*:\\s*((https?|mailto):\\S+|/|/?[^/:\\s][^:\\s]*)", Pattern.CASE_INSENSITIVE);

    /** {@code site.navigation}. */
    public static final Setting<List<String>> NAVIGATION = Setting.of(
            "site.navigation",
            SettingType.LIST,
            "the menu, as `Label: URL, Label: URL`; left out, it follows the site's indexes");

    /** {@code site.footer.links}. */
    public static final Setting<List<String>> FOOTER_LINKS = Setting.of(
            "site.footer.links", SettingType.LIST, "links at the foot of every page, as `Label: URL, Label: URL`");

    private final SettingValues values;

    MenuSection(SettingValues values) {
        this.values = values;
    }

    /** Says which entries have no label, or no URL that a page may link to; in some sites they are the templates' business. */
    Menus read() {
        return new Menus(links(NAVIGATION), links(FOOTER_LINKS));
    }

    private List<MenuLink> links(Setting<List<String>> setting) {
        String key = setting.key();
        List<MenuLink> links = new ArrayList<>();
        for (String entry : values.get(setting)) {
            if (values.habits().settings().judgesMenus()
                    && !ENTRY.matcher(entry).matches()) {
                values.bad(
                        key,
                        values.place(key, entry),
                        "has an entry without a label or a URL: '" + entry + "'",
                        "write a label, a colon and a path or URL, such as About us: /about.html");
            }
            int colon = entry.indexOf(':');
            String label = colon < 0 ? entry : entry.substring(0, colon).strip();
            links.add(new MenuLink(key, label, entry.substring(colon + 1).strip(), values.place(key, entry)));
        }
        return List.copyOf(links);
    }

    /**
     * The links that every page has.
     *
     * @param navigation the way through the site; empty where it follows from the site's indexes
     * @param footer the links at the foot
     */
    public record Menus(List<MenuLink> navigation, List<MenuLink> footer) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.addAll(navigation).addAll(footer);
        }

        /** All of them. */
        public List<MenuLink> all() {
            return Stream.concat(navigation.stream(), footer.stream()).toList();
        }
    }
}
