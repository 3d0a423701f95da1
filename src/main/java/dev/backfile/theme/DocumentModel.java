package dev.backfile.theme;

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
 * A document for templates. JBake's keys come first; a field of front matter never takes their place. In a Backfile site
 * its own keys stand before fields, too; in a JBake site a field stands before what JBake does not know.
 */
final class DocumentModel implements TemplateHashModelEx {

    private final DocumentView document;
    private final Map<String, Object> kept = new HashMap<>(4);
    private Map<String, Object> fields = Map.of();

    DocumentModel(DocumentView document) {
        this.document = document;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        Object value = kept.get(key);
        if (value == null) {
            value = value(key);
            if (value instanceof Html || value instanceof TemplateModel) {
                kept.put(key, value);
            }
        }
        return document.page().wrap(value);
    }

    private @Nullable Object value(String key) {
        boolean isJBake = isJBake();
        Function<DocumentView, @Nullable Object> first =
                (isJBake ? JBakeDocumentKeys.KEYS : DocumentKeys.ALL).reader(key);
        if (first != null) {
            return first.apply(document);
        }
        Object field = field(key);
        if (!isJBake || field != null || DocumentKeys.FIELDS.contains(key)) {
            return field;
        }
        Function<DocumentView, @Nullable Object> own = DocumentKeys.KEYS.reader(key);
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
            return Method.of(arguments -> get(arguments.text(0)));
        }
        if (name.equals("containsKey")) {
            return Method.of(arguments -> get(arguments.text(0)) != null);
        }
        if (name.length() > 3 && name.startsWith("get") && Character.isUpperCase(name.charAt(3))) {
            String key = Character.toLowerCase(name.charAt(3)) + name.substring(4);
            return JBakeDocumentKeys.KEYS.has(key) ? Method.of(arguments -> get(key)) : null;
        }
        return null;
    }

    private boolean isJBake() {
        return document.page().settings().isJBake();
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
        return KeyedModel.collection(present());
    }

    @Override
    public TemplateCollectionModel values() {
        return KeyedModel.collection(present().stream().map(this::get).toList());
    }

    private List<String> present() {
        Set<String> names = new LinkedHashSet<>(JBakeDocumentKeys.KEYS.names());
        names.addAll(document.details().fields().keySet());
        if (!isJBake()) {
            names.addAll(DocumentKeys.KEYS.names());
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
