package dev.backfile.cache.record;

/** The ledger does not hold what Backfile wrote: nothing in it may be believed. */
public final class DamagedLedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Damage, and how it was noticed. */
    public DamagedLedgerException(String what) {
        super(what);
    }
}
