package dev.backfile.jbake.template;

import dev.backfile.theme.model.TemplateVocabulary;

/** JBake's words for what templates find, which every template may use. */
public final class JBakeVocabulary {

    private JBakeVocabulary() {}

    /** The variables of pages and of documents. */
    public static TemplateVocabulary words() {
        return new TemplateVocabulary(JBakeVariables.KEYS, JBakeDocumentVariables.KEYS);
    }
}
