package dev.backfile.desk.check.rule;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;

/** Looks for mistakes of one kind. Immutable. */
public interface Rule {

    /** The mistakes of a site, in any order. */
    List<Diagnostic> check(CheckedSite site);
}
