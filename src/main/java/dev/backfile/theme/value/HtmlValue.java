package dev.backfile.theme.value;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;

/**
 * A piece of HTML. Where a template escapes HTML it is printed as it is; to everything that asks for text, such as
 * {@code ?length} or {@code ?html}, it is its source.
 */
public final class HtmlValue extends TemplateHTMLOutputModel implements TemplateScalarModel {

    private final String html;

    private HtmlValue(String html) {
        super(null, html);
        this.html = html;
    }

    /**
     * A piece of HTML as the template that asks for it needs it: markup where the template escapes HTML, else plain text,
     * as JBake gives it.
     */
    public static TemplateModel of(HtmlText html) {
        Environment environment = Environment.getCurrentEnvironment();
        boolean escapes =
                environment != null && environment.getCurrentTemplate().getOutputFormat() == HTMLOutputFormat.INSTANCE;
        return escapes ? new HtmlValue(html.source()) : new SimpleScalar(html.source());
    }

    @Override
    public String getAsString() {
        return html;
    }
}
