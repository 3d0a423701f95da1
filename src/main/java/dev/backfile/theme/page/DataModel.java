package dev.backfile.theme.page;

import dev.backfile.theme.model.SiteContext;
import dev.backfile.theme.value.TemplateMethod;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code data}: the data files, each a hash or a sequence. {@code data.get("people.yml")} is JBake's way to ask for one,
 * {@code data["people.yml"]} and {@code data.people} are shorter.
 */
public final class DataModel implements TemplateHashModel {

    private static final List<String> EXTENSIONS = List.of("", ".yml", ".yaml", ".json");

    private final SiteContext site;

    /** The data files of a site. */
    public DataModel(SiteContext site) {
        this.site = site;
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        for (String extension : EXTENSIONS) {
            if (site.data().containsKey(name + extension)) {
                return file(name + extension);
            }
        }
        return name.equals("get") ? TemplateMethod.of(arguments -> file(arguments.text(0))) : null;
    }

    @Override
    public boolean isEmpty() {
        return site.data().isEmpty();
    }

    /** JBake gives an empty map for a file that is not there. */
    private @Nullable TemplateModel file(String name) {
        return site.values().withMethods().wrap(site.data().getOrDefault(name, Map.of()));
    }
}
