package dev.backfile.theme.value;

import dev.backfile.notation.HtmlEscape;
import freemarker.core.Environment;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/**
 * The method {@code xmlText}: a text, or the source of a piece of HTML, without the characters that no XML document may have
 * (XML 1.0, section 2.2), for templates of feeds. Where a template escapes XML, it is escaped already.
 */
public final class XmlText extends TemplateXMLOutputModel implements TemplateScalarModel {

    private final String text;

    private XmlText(String text) {
        super(null, written(text, true));
        this.text = text;
    }

    /** A text without the characters that XML has not. */
    public static TemplateModel of(@Nullable TemplateModel value) throws TemplateModelException {
        String text = text(value);
        Environment environment = Environment.getCurrentEnvironment();
        boolean escapes =
                environment != null && environment.getCurrentTemplate().getOutputFormat() == XMLOutputFormat.INSTANCE;
        return escapes ? new XmlText(text) : new SimpleScalar(written(text, false));
    }

    private static String text(@Nullable TemplateModel value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (value instanceof TemplateMarkupOutputModel<?> markup) {
            return JsonWriter.source(markup);
        }
        throw new TemplateModelException("Only a text or a piece of HTML can be written as a text of XML");
    }

    @Override
    public String getAsString() {
        return written(text, false);
    }

    private static String written(String text, boolean escapes) {
        char[] characters = text.toCharArray();
        StringBuilder xml = new StringBuilder(characters.length + characters.length / 8);
        int done = 0;
        for (int index = 0; index < characters.length; index++) {
            char character = characters[index];
            if (!isPlain(character)) {
                xml.append(characters, done, index - done);
                done = index + 1;
                if (isAllowed(character)) {
                    append(character, escapes, xml);
                }
            }
        }
        return done == 0
                ? text
                : xml.append(characters, done, characters.length - done).toString();
    }

    private static void append(char character, boolean escapes, StringBuilder xml) {
        if (!escapes) {
            xml.append(character);
            return;
        }
        if (character == '\'') {
            xml.append("&apos;");
        } else {
            HtmlEscape.append(xml, character);
        }
    }

    /** Whether a character is neither forbidden nor ever escaped. */
    private static boolean isPlain(char character) {
        return character > '>'
                ? character < '\uFFFE'
                : character > '\'' && character < '<' || character == ' ' || character == '=';
    }

    private static boolean isAllowed(char character) {
        return character >= ' ' && character < '\uFFFE' || character == '\n' || character == '\t' || character == '\r';
    }
}
