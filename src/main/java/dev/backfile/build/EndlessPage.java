package dev.backfile.build;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.theme.Theme;

/** A page that is being rendered does not come to an end, and nothing can stop it: the bake ends without it. */
final class EndlessPage extends Workers.HopelessWork {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic fault;

    EndlessPage(Diagnostic fault) {
        super(fault.message());
        this.fault = fault;
    }

    /** Looks out for such a page among those that a theme renders. */
    static Workers.Watch watch(Theme theme) {
        return () -> theme.overdue().ifPresent(fault -> {
            throw new EndlessPage(fault);
        });
    }

    /** What is said of it. */
    Diagnostic fault() {
        return fault;
    }
}
