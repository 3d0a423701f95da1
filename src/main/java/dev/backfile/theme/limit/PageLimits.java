package dev.backfile.theme.limit;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts what FreeMarker executes for one page, and stops a template that would go on, or a text that would grow, for
 * ever. Confined to the thread that renders the page, but for what {@link RunningPages} looks at.
 */
public final class PageLimits implements TemplateProcessingTracer {

    /** How deep directives may stand in each other, those of called macros counted: what a thread's stack bears, mostly. */
    private static final int DEEPEST = 5_000;

    private final String page;
    private final Bounds bounds;
    private final Map<TracedElement, Assigned> assignments;
    private final Thread thread = Thread.currentThread();
    private volatile @Nullable TracedElement current;
    /** Written before {@link #current}, and read after it. */
    private long steps;

    private int depth;
    private volatile boolean stopped;
    private @Nullable Template bounded;

    /**
     * The limits of a page.
     *
     * @param page its path
     * @param bounds what it may cost
     * @param known what is known of assignments, by all pages of a theme
     */
    public PageLimits(String page, Bounds bounds, KnownAssignments known) {
        this.page = page;
        this.bounds = bounds;
        this.assignments = known.byElement;
    }

    /** What is known of the assignments in the templates of a theme. Safe for use by many threads. */
    public static final class KnownAssignments {

        private static final int MOST = 20_000;

        private final Map<TracedElement, Assigned> byElement = new ConcurrentHashMap<>();

        /** Nothing yet. */
        public KnownAssignments() {}
    }

    /** The path of the page. */
    public String page() {
        return page;
    }

    /** The element that was begun last. */
    public @Nullable TracedElement current() {
        return current;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        steps++;
        current = element;
        if (steps > bounds.steps()) {
            throw new Excess("the template does not come to an end", "look for a loop that does not end");
        }
        if (++depth > DEEPEST) {
            throw Excess.ofRecursion();
        }
        if (stopped) {
            throw RunningPages.excess();
        }
        // the one element of a text without any has no template
        Template template = element.getTemplate();
        if (template != null && template != bounded) {
            bounded = template;
            boundMade(template);
        }
        Writer out = environment.getOut();
        if (out instanceof StringWriter captured && captured.getBuffer().length() > bounds.characters()) {
            throw Excess.ofText(bounds.characters());
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        depth--;
        if (Assigned.isAssignment(element)) {
            check(environment, element);
        }
    }

    /** How many steps were taken so far. */
    long steps() {
        return current == null ? 0 : steps;
    }

    Thread thread() {
        return thread;
    }

    Bounds bounds() {
        return bounds;
    }

    /** Stops the page at its next step. */
    void stop() {
        stopped = true;
    }

    /** A template that another has made of a text was never prepared. */
    private static void boundMade(Template template) {
        String name = template.getName();
        if (name == null || name.contains("->")) {
            EmptyLoops.bound(template);
        }
    }

    private void check(Environment environment, TracedElement element) {
        Assigned known = assignments.get(element);
        if (known == null) {
            known = Assigned.by(element);
            if (assignments.size() < KnownAssignments.MOST) {
                assignments.put(element, known);
            }
        }
        try {
            TemplateModel value = known.value(environment);
            if (value instanceof SimpleScalar text && text.getAsString().length() > bounds.characters()) {
                throw Excess.ofText(bounds.characters());
            }
        } catch (TemplateException unreadable) {
            // what cannot be read is not there to grow
        }
    }
}
