package dev.backfile.theme;

import freemarker.core.Environment;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;

/**
 * A piece of HTML. Where a template escapes HTML it is printed as it is; to everything that asks for text, such as
 * {@code ?length} or {@code ?html}, it is its source.
 */
final class HtmlValue extends TemplateHTMLOutputModel implements TemplateScalarModel {

    private final String html;

    private HtmlValue(String html) {
        super(null, html);
        this.html = html;
    }

    /** A piece of HTML as the template that asks for it needs it: in XML, which cannot contain HTML, it is text. */
    static TemplateModel of(String html) {
        Environment environment = Environment.getCurrentEnvironment();
        boolean xml =
                environment != null && environment.getCurrentTemplate().getOutputFormat() == XMLOutputFormat.INSTANCE;
        return xml ? new SimpleScalar(html) : new HtmlValue(html);
    }

    @Override
    public String getAsString() {
        return html;
    }
}
