package dev.backfile.fingerprint;

/** What is remembered by a fingerprint, and says itself what of it counts. */
public interface Fingerprinted {

    /** Writes everything that counts, so that what differs in it writes other bytes. */
    void addTo(ByteWriter to);
}
