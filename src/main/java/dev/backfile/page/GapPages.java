package dev.backfile.page;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;

/**
 * Pages that stand where nothing else does.
 *
 * @param pages the pages, whose paths are entered into the claims of the plan
 * @param diagnostics what is wrong with others
 */
public record GapPages(List<Page> pages, List<Diagnostic> diagnostics) {

    /** None. */
    public static final GapPages NONE = new GapPages(List.of(), List.of());
}
