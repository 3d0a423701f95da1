package dev.backfile.theme;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/**
 * The method {@code xmlText}: a text, or the source of a piece of HTML, without the characters that no XML document may have
 * (XML 1.0, section 2.2), for templates of feeds.
 */
final class XmlText {

    private XmlText() {}

    static String of(@Nullable TemplateModel value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel text) {
            return of(text.getAsString());
        }
        if (value instanceof TemplateMarkupOutputModel<?> markup) {
            return of(JsonWriter.source(markup));
        }
        throw new TemplateModelException("Only a text or a piece of HTML can be written as a text of XML");
    }

    private static String of(String text) {
        int allowed = 0;
        while (allowed < text.length() && isAllowed(text.charAt(allowed))) {
            allowed++;
        }
        if (allowed == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, allowed);
        text.chars()
                .skip(allowed)
                .filter(character -> isAllowed((char) character))
                .forEach(character -> kept.append((char) character));
        return kept.toString();
    }

    private static boolean isAllowed(char character) {
        return character >= ' ' && character < '\uFFFE' || character == '\n' || character == '\t' || character == '\r';
    }
}
