package dev.backfile.bake.ledger;

import java.time.Instant;

/**
 * What a file looked like when it was read.
 *
 * @param size its size in bytes
 * @param modified when the file system said that it was last changed
 * @param content the fingerprint of its bytes
 */
public record Stamp(long size, Instant modified, Fingerprint content) {}
