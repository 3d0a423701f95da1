package dev.backfile.theme.value;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/** A text that has the methods of Java's texts which do no harm, such as {@code text.startsWith("a")}. */
final class TextModel implements TemplateScalarModel, TemplateHashModel {

    private final String text;
    private final ValueWrapper values;

    TextModel(String text, ValueWrapper values) {
        this.text = text;
        this.values = values;
    }

    @Override
    public String getAsString() {
        return text;
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public @Nullable TemplateModel get(String method) {
        return TextMethods.of(text, method, values);
    }
}
