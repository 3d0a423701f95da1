package dev.backfile.theme.directive;

import dev.backfile.theme.model.DirectiveContext;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** The variables of a directive's template: those of the page, but for the directive itself and the document in which it stands. */
final class DirectiveRoot implements TemplateHashModel {

    private final DirectiveContext directive;
    private final TemplateHashModel page;
    private @Nullable TemplateModel own;
    private @Nullable TemplateModel document;

    DirectiveRoot(DirectiveContext directive, TemplateHashModel page) {
        this.directive = directive;
        this.page = page;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return switch (key) {
            case "directive" -> {
                own = own == null ? directive.page().keyed(DirectiveVariables.KEYS, directive) : own;
                yield own;
            }
            case "content" -> {
                document = document == null ? directive.page().document(directive.article()) : document;
                yield document;
            }
            default -> page.get(key);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
