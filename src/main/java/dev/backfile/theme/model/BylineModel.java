package dev.backfile.theme.model;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code content.terms}: the terms of a document by the name of their taxonomy. Each list of them is made once. */
final class BylineModel implements TemplateHashModel {

    private final DocumentContext document;
    private final Map<String, TemplateModel> taxonomies = new HashMap<>(4);

    BylineModel(DocumentContext document) {
        this.document = document;
    }

    @Override
    public @Nullable TemplateModel get(String taxonomy) {
        return taxonomies.computeIfAbsent(taxonomy, name -> document.page().byline(document, name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
