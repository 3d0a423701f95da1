/**
 * What the ledger remembers to bytes and back. Equal values give equal bytes, so that the fingerprint of the bytes is that of the value.
 *
 * <p>Only {@code cache} comes in here. What does not fit together is damage, and never believed.
 */
@NullMarked
package dev.backfile.cache.codec;

import org.jspecify.annotations.NullMarked;
