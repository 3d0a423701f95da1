package dev.backfile.theme.template;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.List;
import javax.swing.tree.TreeNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a template asks for the time of day ({@code .now}): in the parsed template, so that comments and text do
 * not count.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other way into a parsed template
final class ClockFinder {

    private ClockFinder() {}

    /** One warning for a template that asks for the time of day, at the first place where it does; else none. */
    static List<Diagnostic> find(Template template, String label) {
        TemplateElement asking = firstAsking(template.getRootTreeNode());
        if (asking == null) {
            return List.of();
        }
        return List.of(Diagnostic.of(
                Code.TEMPLATE_CLOCK,
                new Place(label, asking.getBeginLine(), asking.getBeginColumn()),
                "the template asks for the time of day (.now), so its pages are rendered at every bake",
                "use ${published_date}, the moment as of which the site is baked"));
    }

    private static @Nullable TemplateElement firstAsking(@Nullable TreeNode node) {
        if (!(node instanceof TemplateElement element)) {
            return null;
        }
        if (!isText(element) && asksForClock(element.getDescription())) {
            return element;
        }
        for (int index = 0; index < element.getChildCount(); index++) {
            TemplateElement found = firstAsking(element.getChildAt(index));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isText(TemplateElement element) {
        String kind = element.getNodeName();
        return kind.equals("TextBlock") || kind.equals("Comment") || kind.equals("MixedContent");
    }

    /** Whether the expressions of a directive, in FreeMarker's canonical form, have the variable outside of literals. */
    static boolean asksForClock(String directive) {
        return expressionAsks(directive, 0, directive.length());
    }

    private static boolean expressionAsks(String code, int begin, int end) {
        char before = ' ';
        for (int index = begin; index < end; index++) {
            char character = code.charAt(index);
            if (character == '"' || character == '\'') {
                boolean raw = before == 'r';
                int close = closing(code, index, raw, end);
                if (!raw && literalAsks(code, index + 1, close)) {
                    return true;
                }
                index = close;
            } else if (character == '.' && code.startsWith("now", index + 1) && isVariable(code, index, before, end)) {
                return true;
            }
            before = code.charAt(Math.min(index, end - 1));
        }
        return false;
    }

    private static boolean isVariable(String code, int dot, char before, int end) {
        int after = dot + 4;
        boolean ends = after >= end || !Character.isJavaIdentifierPart(code.charAt(after));
        boolean ofAnother = Character.isJavaIdentifierPart(before)
                || before == ')'
                || before == ']'
                || before == '}'
                || before == '"'
                || before == '\'';
        return ends && !ofAnother;
    }

    /** Interpolations inside a string literal are expressions again. */
    private static boolean literalAsks(String code, int begin, int end) {
        for (int index = begin; index + 1 < end; index++) {
            char character = code.charAt(index);
            if (character == '\\') {
                index++;
            } else if ((character == '$' || character == '#') && code.charAt(index + 1) == '{') {
                if (expressionAsks(code, index + 2, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int closing(String code, int quote, boolean raw, int end) {
        for (int index = quote + 1; index < end; index++) {
            char character = code.charAt(index);
            if (character == '\\' && !raw) {
                index++;
            } else if (character == code.charAt(quote)) {
                return index;
            }
        }
        return end - 1;
    }
}
