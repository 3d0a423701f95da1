package dev.backfile.theme.model;

import dev.backfile.theme.value.HtmlText;
import dev.backfile.theme.value.TemplateMethod;
import dev.backfile.theme.value.Variables;
import dev.backfile.theme.value.VariablesModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document for templates. JBake's keys come first; a field of front matter never takes their place. Backfile's own
 * stand before fields, too, unless the habits of the site prefer a field to what JBake does not know.
 */
public final class DocumentModel implements TemplateHashModelEx {

    private final DocumentContext document;
    private final Map<String, Object> kept = new HashMap<>(4);
    private Map<String, Object> fields = Map.of();

    /** A document as a page shows it, for the templates of that page. */
    public DocumentModel(DocumentContext document) {
        this.document = document;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        Object value = kept.get(key);
        if (value == null) {
            value = value(key);
            if (value instanceof HtmlText || value instanceof TemplateModel) {
                kept.put(key, value);
            }
        }
        return document.page().wrap(value);
    }

    private @Nullable Object value(String key) {
        boolean fieldsFirst = prefersFields();
        Function<DocumentContext, @Nullable Object> first = words().reader(key);
        if (first == null && !fieldsFirst) {
            first = DocumentVariables.KEYS.reader(key);
        }
        if (first != null) {
            return first.apply(document);
        }
        Object field = field(key);
        if (!fieldsFirst || field != null || DocumentVariables.FIELDS.contains(key)) {
            return field;
        }
        Function<DocumentContext, @Nullable Object> own = DocumentVariables.KEYS.reader(key);
        return own == null ? method(key) : own.apply(document);
    }

    private @Nullable Object field(String key) {
        if (fields.isEmpty()) {
            fields = document.details().fields();
        }
        return fields.get(key);
    }

    /** The methods of a Java map, which documents have where JBake takes them from {@code db}. */
    private @Nullable Object method(String name) {
        if (name.equals("get")) {
            return TemplateMethod.of(arguments -> get(arguments.text(0)));
        }
        if (name.equals("containsKey")) {
            return TemplateMethod.of(arguments -> get(arguments.text(0)) != null);
        }
        if (name.length() > 3 && name.startsWith("get") && Character.isUpperCase(name.charAt(3))) {
            String key = Character.toLowerCase(name.charAt(3)) + name.substring(4);
            return words().has(key) ? TemplateMethod.of(arguments -> get(key)) : null;
        }
        return null;
    }

    private Variables<DocumentContext> words() {
        return document.page().site().input().vocabulary().document();
    }

    private boolean prefersFields() {
        return document.page().settings().habits().templates().prefersFieldsToVariables();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return present().size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return VariablesModel.collection(present());
    }

    @Override
    public TemplateCollectionModel values() {
        return VariablesModel.collection(present().stream().map(this::get).toList());
    }

    private List<String> present() {
        Set<String> names = new LinkedHashSet<>(words().names());
        names.addAll(document.details().fields().keySet());
        if (!prefersFields()) {
            names.addAll(DocumentVariables.KEYS.names());
        }
        List<String> present = new ArrayList<>();
        for (String name : names) {
            if (get(name) != null) {
                present.add(name);
            }
        }
        return present;
    }
}
