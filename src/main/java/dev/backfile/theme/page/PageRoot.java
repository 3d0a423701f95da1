package dev.backfile.theme.page;

import dev.backfile.theme.model.ModelWithVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.Variables;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one page: the vocabulary's, then those of its model, then Backfile's, then the lists of the documents of
 * each type. Each is made when the page first asks for it, and once. Confined to one thread.
 */
public final class PageRoot implements TemplateHashModel {

    private static final String PUBLISHED = "published_";
    private static final Variables<PageContext> NONE =
            Variables.<PageContext>builder().build();

    private final PageContext page;
    private final Variables<PageContext> own;
    private final Map<String, @Nullable TemplateModel> variables = new HashMap<>();

    /** The variables of one page. */
    public PageRoot(PageContext page) {
        this.page = page;
        this.own = page.model() instanceof ModelWithVariables model ? model.variables() : NONE;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        TemplateModel known = variables.get(key);
        if (known == null && !variables.containsKey(key)) {
            known = variable(key);
            variables.put(key, known);
        }
        return known;
    }

    private @Nullable TemplateModel variable(String key) {
        Function<PageContext, @Nullable Object> reader =
                page.site().input().vocabulary().page().reader(key);
        if (reader != null) {
            return page.wrap(reader.apply(page));
        }
        Variables<PageContext> table = own.has(key) ? own : BackfileVariables.KEYS;
        TemplateModel value = page.wrap(table.read(page, key));
        return value != null ? value : documentsOfType(key);
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
