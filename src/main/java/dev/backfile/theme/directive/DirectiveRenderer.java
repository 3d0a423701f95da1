package dev.backfile.theme.directive;

import dev.backfile.config.directive.Directives;
import dev.backfile.theme.date.DateFormats;
import dev.backfile.theme.fault.DirectiveFault;
import dev.backfile.theme.limit.PageLimits;
import dev.backfile.theme.model.DirectiveContext;
import dev.backfile.theme.model.DirectiveTemplates;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.page.PageRoot;
import dev.backfile.theme.template.RenderLog;
import dev.backfile.theme.template.ThemeConfiguration;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;

/** Renders each directive by the template of its name, within the limits of the page that shows it. Safe for use by many threads. */
public final class DirectiveRenderer implements DirectiveTemplates {

    private final ThemeConfiguration configuration;
    private final DateFormats dates;

    /** Renders with these templates. */
    public DirectiveRenderer(ThemeConfiguration configuration, DateFormats dates) {
        this.configuration = configuration;
        this.dates = dates;
    }

    /** Lets directives be rendered while an environment renders a page. */
    public static void attachTo(Environment page, PageRoot root, PageLimits limits) {
        page.setCustomState(PageRoot.class, root);
        page.setCustomState(PageLimits.class, limits);
    }

    @Override
    public String render(PageContext page, DirectiveContext directive) {
        Environment outer = Environment.getCurrentEnvironment();
        PageRoot root = outer == null ? null : (PageRoot) outer.getCustomState(PageRoot.class);
        if (root == null) {
            return directive.label() + directive.content();
        }
        String name = Directives.FOLDER + "/" + directive.call().name() + ".ftlh";
        PageLimits limits = (PageLimits) outer.getCustomState(PageLimits.class);
        StringWriter html = new StringWriter();
        try {
            Template template = configuration.getTemplate(name);
            Environment inner = template.createProcessingEnvironment(new DirectiveRoot(directive, root), html);
            RenderLog.shared(outer, inner);
            page.locale().ifPresent(inner::setLocale);
            attachTo(inner, root, limits);
            inner.setTemplateProcessingTracer(dates.attachTo(inner, limits));
            inner.process();
        } catch (TemplateException | IOException failure) {
            throw new DirectiveFault(name, failure);
        }
        return html.toString().strip() + (directive.call().block() ? "\n" : "");
    }
}
