package dev.backfile.theme.limit;

import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.util.Set;

/**
 * Lets each turn of a loop be a step, also where nothing stands in the loop: FreeMarker executes no element for such a
 * turn, and so nobody would count it.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other way into a parsed template
public final class EmptyLoops {

    private static final Set<String> LOOPS = Set.of("IteratorBlock", "Items");

    private EmptyLoops() {}

    /** Puts an element into the loops of a template that nobody uses yet, if one of them has none. */
    public static void bound(Template template) {
        if (hasEmptyLoop(template.getRootTreeNode())) {
            _CoreAPI.addThreadInterruptedChecks(template);
        }
    }

    private static boolean hasEmptyLoop(TemplateElement element) {
        if (element == null) {
            return false;
        }
        if (element.getChildCount() == 0) {
            return LOOPS.contains(element.getNodeName());
        }
        for (int index = 0; index < element.getChildCount(); index++) {
            if (element.getChildAt(index) instanceof TemplateElement child && hasEmptyLoop(child)) {
                return true;
            }
        }
        return false;
    }
}
