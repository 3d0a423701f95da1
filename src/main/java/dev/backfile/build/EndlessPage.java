package dev.backfile.build;

import dev.backfile.diagnostic.Diagnostic;

/** A page that is being rendered does not come to an end, and nothing can stop it: the bake ends without it. */
final class EndlessPage extends Workers.HopelessWork {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic fault;

    EndlessPage(Diagnostic fault) {
        super(fault.message());
        this.fault = fault;
    }

    /** What is said of it. */
    Diagnostic fault() {
        return fault;
    }
}
