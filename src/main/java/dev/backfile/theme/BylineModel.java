package dev.backfile.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/** {@code content.terms}: the terms of a document by the name of their taxonomy. */
record BylineModel(DocumentView document) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String taxonomy) {
        return document.page().byline(document, taxonomy);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
