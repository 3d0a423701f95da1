package dev.backfile.theme.page;

import dev.backfile.theme.model.PageContext;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one page: JBake's, then Backfile's, then JBake's lists of the documents of each type. Each is made when
 * the page first asks for it, and once. Confined to one thread.
 */
public final class PageRoot implements TemplateHashModel {

    private static final String PUBLISHED = "published_";

    private final PageContext page;
    private final Map<String, TemplateModel> variables = new HashMap<>();

    /** The variables of one page. */
    public PageRoot(PageContext page) {
        this.page = page;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return variables.computeIfAbsent(key, this::variable);
    }

    private @Nullable TemplateModel variable(String key) {
        Function<PageContext, @Nullable Object> reader =
                page.site().input().vocabulary().page().reader(key);
        if (reader != null) {
            return page.wrap(reader.apply(page));
        }
        TemplateModel own = page.wrap(BackfileVariables.KEYS.read(page, key));
        return own != null ? own : documentsOfType(key);
    }

    private @Nullable TemplateModel documentsOfType(String key) {
        boolean published = key.startsWith(PUBLISHED);
        String plural = published ? key.substring(PUBLISHED.length()) : key;
        if (!plural.endsWith("s")) {
            return null;
        }
        String type = plural.substring(0, plural.length() - 1);
        boolean hidden = published && (type.equals("tag") || type.equals("feed") || type.equals("archive"));
        return !hidden && page.site().hasType(type)
                ? page.documents(page.everything().ofType(type))
                : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
