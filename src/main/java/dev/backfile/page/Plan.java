package dev.backfile.page;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.page.path.Addresses;
import java.util.List;
import java.util.Set;

/**
 * The plan of a site.
 *
 * @param addresses where everything stands
 * @param pages every page
 * @param copies every file that is copied
 * @param diagnostics the mistakes that only the plan can show
 * @param leftOut the sources of documents that cannot stand where they should; a site that is published all the same is
 *     collected and planned again without them
 */
public record Plan(
        Addresses addresses, List<Page> pages, List<Copy> copies, List<Diagnostic> diagnostics, Set<String> leftOut) {}
