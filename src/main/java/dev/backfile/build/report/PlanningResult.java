package dev.backfile.build.report;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What planning a site came to.
 *
 * @param site the site; empty when its settings cannot be used
 * @param diagnostics every mistake that is not accepted, in order
 */
public record PlanningResult(Optional<PlannedSite> site, List<Diagnostic> diagnostics) {}
