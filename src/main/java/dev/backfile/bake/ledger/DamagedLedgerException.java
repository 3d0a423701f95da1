package dev.backfile.bake.ledger;

/** The ledger does not hold what Backfile wrote: nothing in it may be believed. */
public final class DamagedLedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedLedgerException(String what) {
        super(what);
    }
}
