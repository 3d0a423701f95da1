package dev.backfile.theme;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;

/** Counts what FreeMarker executes for one page, and stops a template that would go on for ever. */
final class StepLimit implements TemplateProcessingTracer {

    private final long limit;
    private long steps;

    StepLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        if (++steps > limit) {
            throw new Endless(element);
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        // only what begins is counted
    }

    /** A template does not come to an end. */
    static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String template;
        private final int line;
        private final int column;

        Endless(TracedElement element) {
            super("a template does not come to an end", null, false, false);
            this.template = element.getTemplate().getName();
            this.line = element.getBeginLine();
            this.column = element.getBeginColumn();
        }

        String template() {
            return template;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }
}
