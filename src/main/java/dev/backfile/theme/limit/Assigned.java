package dev.backfile.theme.limit;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment gives a value to, as its directive in canonical form says it.
 *
 * @param directive the name of the directive
 * @param name the name of the variable
 */
record Assigned(String directive, String name) {

    private static final String CLASS = "freemarker.core.Assignment";
    private static final Class<?> ASSIGNMENT = assignment();

    private static Class<?> assignment() {
        try {
            return Class.forName(CLASS, false, TracedElement.class.getClassLoader());
        } catch (ClassNotFoundException other) {
            throw new IllegalStateException("FreeMarker has no assignments", other);
        }
    }

    static boolean isAssignment(TracedElement element) {
        return element.getClass() == ASSIGNMENT;
    }

    /** {@code #assign name = …}; within a directive of several assignments the name alone. */
    static Assigned by(TracedElement element) {
        String[] words = element.getDescription().split("\\s+", 3);
        boolean whole = words[0].startsWith("#") && words.length > 1;
        String directive = whole ? words[0] : "";
        String name = whole ? words[1] : words[0];
        return new Assigned(directive, name.replaceAll("(?:[+*/%-]?=|\\+\\+|--).*", ""));
    }

    /** The value that the variable has now. */
    @Nullable
    TemplateModel value(Environment environment) throws TemplateException {
        return switch (directive) {
            case "#assign" -> environment.getCurrentNamespace().get(name);
            case "#global" -> environment.getGlobalVariable(name);
            case "#local" -> environment.getLocalVariable(name);
            default -> environment.getVariable(name);
        };
    }
}
